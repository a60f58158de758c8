#!/usr/bin/env python3
"""Writes the small PDF files of the tests into Fixtures. All figures are invented."""
import pathlib

FOLDER = pathlib.Path(__file__).parent / "Fixtures"
TO_UNICODE = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end"""


class Page:
    """A page on which text is set and lines are drawn, from the top left corner."""

    def __init__(self, width=595, height=842, rotate=0):
        self.width, self.height, self.rotate, self.parts = width, height, rotate, []

    def text(self, x, y, text, size=10, runs="right"):
        codes = "".join(f"{ord(c):04X}" for c in text)
        turn = {"right": "1 0 0 1", "down": "0 -1 1 0", "up": "0 1 -1 0"}[runs]
        self.parts.append(f"BT /F1 {size} Tf {turn} {x} {self.height - y} Tm <{codes}> Tj ET")

    def line(self, x0, y0, x1, y1):
        self.parts.append(f"0.5 w {x0} {self.height - y0} m {x1} {self.height - y1} l S")

    def grid(self, xs, ys, without=()):
        """Rules a grid; `without` names edges left out: ("v" or "h", column, row) of the cell to their right or below."""
        for row, y in enumerate(ys):
            for column in range(len(xs) - 1):
                if ("h", column, row) not in without:
                    self.line(xs[column], y, xs[column + 1], y)
        for column, x in enumerate(xs):
            for row in range(len(ys) - 1):
                if ("v", column, row) not in without:
                    self.line(x, ys[row], x, ys[row + 1])

    def cells(self, xs, ys, rows):
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                for line, piece in enumerate(text.split("\n")):
                    if piece:
                        self.text(xs[column] + 3, ys[row] + 14 + 12 * line, piece)


def pdf(pages):
    objects = [None, None]
    font = ("<</Type/Font/Subtype/Type0/BaseFont/Own/Encoding/Identity-H/ToUnicode 4 0 R/DescendantFonts["
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/Own/DW 1000/W[32[500] 40 126 500]"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            "/FontDescriptor<</Type/FontDescriptor/FontName/Own/Flags 4/Ascent 800/Descent -200"
            "/FontBBox[0 -200 1000 800]/ItalicAngle 0/StemV 80/CapHeight 700>>>>]>>")
    objects += [font, f"<</Length {len(TO_UNICODE)}>>stream\n{TO_UNICODE}\nendstream"]
    kids = []
    for page in pages:
        content = "\n".join(page.parts)
        objects.append(f"<</Length {len(content)}>>stream\n{content}\nendstream")
        objects.append(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {page.width} {page.height}]/Rotate {page.rotate}"
                       f"/Resources<</Font<</F1 3 0 R>>/XObject<</I1 5 0 R>>>>/Contents {len(objects)} 0 R>>")
        kids.append(len(objects))
    objects[0] = "<</Type/Catalog/Pages 2 0 R>>"
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{k} 0 R' for k in kids)}]>>"
    out, places = "%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    return (out + f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<</Size {size}/Root 1 0 R>>\n"
            f"startxref\n{len(out)}\n%%EOF\n").encode("ascii")


XS, ROWS = [60, 160, 300, 400, 500], [
    ["科目", "", "预算", ""], ["编码", "名称", "基本", "项目"],
    ["2010301", "行政运行", "1,200.50", "300.00"], ["2010302", "一般行政管\n理事务", "", "1,234,5\n67.89"]]
MERGED = {("v", 1, 0), ("v", 3, 0)}


def ruled(page, top=100, rows=ROWS, without=MERGED):
    ys = [top + 36 * row for row in range(len(rows) + 1)]
    page.grid(XS, ys, without)
    page.cells(XS, ys, rows)


def main():
    FOLDER.mkdir(exist_ok=True)
    write = lambda name, *pages: (FOLDER / name).write_bytes(pdf(pages))

    page = Page()
    page.text(200, 60, "支出总表", 14)
    page.text(60, 90, "部门：示例县示例局")
    page.text(430, 90, "单位：万元")
    ruled(page)
    page.text(290, 810, "- 1 -")
    write("ruled.pdf", page)

    page = Page()
    for row, (name, first, second) in enumerate(
            [("项目", "预算", "决算"), ("会议费", "10.00", "9.50"), ("培训费", "8.00", ""), ("差旅费", "120.00", "118.25")]):
        y = 100 + 20 * row
        for x, text in ((60, name), (300, first), (420, second)):
            if text:
                page.text(x - (5 * len(text) if x > 60 and text[0].isdigit() else 0), y, text)
    write("aligned.pdf", page)

    first, second = Page(), Page()
    first.text(60, 60, "示例局部门预算", 9)
    ruled(first, 640)
    first.text(290, 815, "1")
    second.text(60, 60, "示例局部门预算", 9)
    ruled(second, 100, ROWS[:2] + [["20805", "养老支出", "50.00", ""], ["2080505", "养老保险", "50.00", "0.00"]])
    second.text(290, 815, "2")
    third = Page()
    third.text(60, 60, "示例局部门预算", 9)
    third.text(84, 100, "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九", 11)
    third.text(60, 118, "甲乙丙丁戊。")
    third.text(84, 136, "另起一段，其数为一。", 11)
    third.text(290, 815, "3")
    write("two-pages.pdf", first, second, third)

    page = Page(rotate=90)  # turned by the file: set sideways, shown upright
    for x, text in ((100, "行政运行支出"), (130, "项目支出合计"), (160, "基本支出合计"), (190, "人员经费合计"), (220, "公用经费合计")):
        page.text(x, 700, text, runs="up")
    write("sideways.pdf", page)

    page = Page()  # set sideways, and shown so
    for row, (name, amount) in enumerate(
            [("支出功能科目", "本年预算合计"), ("行政运行", "1,200.50"), ("一般事务", "300.00"), ("公用经费合计", "20.00")]):
        page.text(500 - 30 * row, 104, name, runs="down")
        page.text(500 - 30 * row, 304, amount, runs="down")
    for row in range(5):
        page.line(515 - 30 * row, 100, 515 - 30 * row, 500)
    for y in (100, 300, 500):
        page.line(515, y, 395, y)
    write("printed-sideways.pdf", page)

    # a whole disclosure: a cover, a table, prose, and a form
    cover, table, form = Page(), Page(), Page()
    cover.text(180, 200, "陵川县示例事务局", 18)
    cover.text(180, 240, "2025年度部门预算公开", 18)
    table.text(200, 60, "支出预算总表", 14)
    table.text(60, 90, "部门：陵川县示例事务局")
    table.text(430, 90, "单位：万元")
    rows = [["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["合计", "", "120.50", "90.50", "30.00"],
            ["201", "一般公共服务支出", "100.50", "70.50", "30.00"], ["20103", "政府办公厅事务", "100.50", "70.50", "30.00"],
            ["2010301", "行政运行", "70.50", "70.50", ""], ["2010302", "一般行政管理\n事务", "30.00", "", "30.00"],
            ["221", "住房保障支出", "20.00", "20.00", ""]]
    xs, ys = [60, 130, 250, 330, 410, 490], [100 + 32 * row for row in range(len(rows) + 1)]
    table.grid(xs, ys)
    table.cells(xs, ys, rows)
    table.text(84, 400, "2025年支出预算120.50万元，其中基本支出90.50万元，占75.10%；项目支出30.00万元。", 9)
    table.text(290, 815, "2")
    form.text(200, 60, "项目支出绩效目标表", 14)
    rows = [["项目名称", "线路租用费", "", ""], ["年度资金总额", "30.00", "其中：财政拨款", "30.00"],
            ["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "线路数量", "≥3条"],
            ["产出指标", "质量指标", "验收合格率", "=100%"], ["满意度指标", "服务对象满意度", "使用者满意度", "≥95%"]]
    xs, ys = [60, 170, 280, 390, 500], [100 + 32 * row for row in range(len(rows) + 1)]
    form.grid(xs, ys, {("v", 2, 0), ("v", 3, 0)})
    form.cells(xs, ys, rows)
    form.text(290, 815, "3")
    write("disclosure.pdf", cover, table, form)

    # a table without lines over two pages, then sentences with amounts and a paragraph over a page break
    first, second, third = Page(), Page(), Page()
    first.text(230, 60, "支出总表", 14)
    first.text(430, 80, "单位：万元", 9)
    for x, y, text in ((60, 106, "科目编码"), (140, 106, "科目名称"), (318, 106, "合计"), (430, 98, "本年支出"), (392, 116, "基本"),
                       (482, 116, "项目")):
        first.text(x, y, text, 9)

    def row(page, y, code, name, *amounts):
        page.text(60, y, code, 9)
        for line, piece in enumerate(name.split("\n")):
            page.text(140, y + 11 * line, piece, 9)
        for right, amount in zip((340, 420, 510), amounts):
            page.text(right - 4.5 * len(amount), y, amount, 9) if amount else None

    row(first, 150, "201", "一般公共服务支出", "1,120.50", "1,090.50", "30.00")
    row(first, 180, "20103", "政府办公厅事务", "1,120.50", "1,090.50", "30.00")
    row(first, 210, "2010301", "行政运行", "1,090.50", "1,090.50", "")
    row(first, 240, "2010302", "一般行政管理事务和\n其他事务", "30.00", "", "30.00")
    first.text(290, 815, "1")
    row(second, 60, "221", "住房保障支出", "20.00", "20.00", "")
    second.text(84, 120, "2025年支出预算 120.50 万元，其中基本支出 90.50 万元。", 9)
    second.text(84, 140, "项目支出 30.00 万元，比上年增加 1.50 万元。", 9)
    second.text(84, 160, "三公经费 2.00 万元，与上年持平。", 9)
    second.text(84, 780, "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九", 11)
    second.text(290, 815, "2")
    third.text(60, 60, "甲乙丙丁。戊己庚辛壬癸一二三四五六七八九十一二三四五六七八九十一二三四五六七八", 11)
    third.text(60, 78, "九十。")
    third.text(290, 815, "3")
    write("unruled.pdf", first, second, third)

    page = Page()  # a picture of text
    page.parts.append("q 400 0 0 400 100 200 cm BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID 00FFFF00> EI Q")
    write("scanned.pdf", page, page)


if __name__ == "__main__":
    main()
