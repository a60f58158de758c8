"""Makes the office files of the tests out of Fixtures/budget.txt, through LibreOffice:

    python3 Tests/DisclosuresTests/make-office-fixtures.py

budget.docx, .doc and .odt hold the whole text; sheets.xlsx, .xls and .ods its official tables, one sheet each;
one-sheet.xlsx holds them below each other on one sheet.
"""

import html
import pathlib
import re
import subprocess
import tempfile

FIXTURES = pathlib.Path(__file__).parent / "Fixtures"
LINES = (FIXTURES / "budget.txt").read_text(encoding="utf-8").split("\n")


def page():
    """The whole text as a web page: lines with tabs are rows of tables, all others paragraphs."""
    out, table = [], []

    def close():
        width = max(map(len, table), default=0)
        for row in table:
            row += [""] * (width - len(row))
        rows = ["<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in table]
        if rows:
            out.append('<table border="1">' + "".join(rows) + "</table>")
        table.clear()

    for line in LINES:
        if "\t" in line and "第一部分" not in line:
            table.append(line.split("\t"))
        elif line.strip():
            close()
            out.append(f"<p>{html.escape(line)}</p>")
    close()
    return '<html><head><meta charset="utf-8"></head><body>' + "\n".join(out) + "</body></html>"


def workbook(is_one=False):
    """The official tables as a flat OpenDocument workbook: headings in rows of their own, amounts as numbers."""
    sheets, sheet, is_table = [], [], False
    for line in LINES[LINES.index("预算公开表1"):]:
        if line.startswith("第三部分"):
            break
        if not line.strip() or line in ("内部审核", "3"):
            continue
        if "\t" not in line and is_table and not line.startswith("注"):
            sheets.append(sheet)
            sheet = []
        is_table = "\t" in line
        sheet.append(line.split("\t"))
    sheets.append(sheet)
    if is_one:
        title = next(line for line in LINES if "预算" in line)
        sheets = [[[title], ["第二部分 报表"]] + [row for rows in sheets for row in rows + [[""]]]]

    def cell(text):
        if re.fullmatch(r"[\d,]+\.\d\d", text):
            value = text.replace(",", "")
            return (f'<table:table-cell table:style-name="amount" office:value-type="float" office:value="{value}">'
                    f"<text:p>{text}</text:p></table:table-cell>")
        if not text:
            return "<table:table-cell/>"
        return f'<table:table-cell office:value-type="string"><text:p>{html.escape(text)}</text:p></table:table-cell>'

    body = ""
    for number, rows in enumerate(sheets):
        width = max(map(len, rows))
        body += f'<table:table table:name="表{number + 1}">'
        for row in rows:
            body += "<table:table-row>" + "".join(map(cell, row + [""] * (width - len(row)))) + "</table:table-row>"
        body += "</table:table>"
    names = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in [("office", "office"), ("table", "table"), ("text", "text"), ("number", "datastyle"),
                            ("style", "style")])
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document{names} office:version="1.2" '
            'office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>'
            '<number:number-style style:name="N1"><number:number number:decimal-places="2" '
            'number:min-integer-digits="1" number:grouping="true"/></number:number-style>'
            '<style:style style:name="amount" style:family="table-cell" style:data-style-name="N1"/>'
            f"</office:automatic-styles><office:body><office:spreadsheet>{body}</office:spreadsheet></office:body>"
            "</office:document>")


with tempfile.TemporaryDirectory() as folder:
    for name, text, endings in [("budget.html", page(), ["docx", "doc", "odt"]),
                                ("sheets.fods", workbook(), ["xlsx", "xls", "ods"]),
                                ("one-sheet.fods", workbook(is_one=True), ["xlsx"])]:
        file = pathlib.Path(folder) / name
        file.write_text(text, encoding="utf-8")
        reading = ["--infilter=HTML (StarWriter)"] if name.endswith("html") else []
        for ending in endings:
            subprocess.run(
                ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore", *reading,
                 "--convert-to", ending, "--outdir", str(FIXTURES / "office"), str(file)], check=True)
