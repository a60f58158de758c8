import BudgetModel
import Console
import Testing

@testable import Browser

struct PaperTests {
  private let listing = Listing(
    columns: [ListingColumn("科目", .name), ListingColumn("决算", .number), ListingColumn("", .bar(maximum: 8))],
    rows: [
      ListingRow(id: "h", cells: [ListingCell("收支"), .blank, .blank], summary: "", isHeading: true),
      ListingRow(
        id: "a", depth: 1, cells: [ListingCell("201 <一般>"), ListingCell("1,234.50"), .blank], summary: "",
        origin: "来源 公开03表 第1行"),
    ])

  private var paper: Paper {
    Paper(
      "题|目", facts: [Paper.Line("日期", "今天"), Paper.Line("会议", "")],
      sections: [
        Paper.Section("一、\"表\"", [.text("一句 & 一句"), .items(["甲", "乙\n丙"]), .table(listing)]),
        Paper.Section("二", [.card([Paper.Line("问", "何以*如此*\n又"), Paper.Line("答复", "", hasRoom: true)])]),
      ], language: .chinese)
  }

  @Test func `Markdown has every part, with no sign turned into markup`() {
    #expect(
      paper.markdown.split(separator: "\n").map(String.init) == [
        "# 题\\|目", "- 日期: 今天", "## 一、\"表\"", "一句 & 一句", "- 甲", "- 乙 丙", "| 科目 | 决算 | 来源 |", "|---|---:|---|",
        "| 收支 |  |  |", "| \u{3000}201 \\<一般\\> | 1,234.50 | 公开03表 第1行 |", "## 二", "- 问: 何以\\*如此\\*", "- 问: 又",
        "- 答复: ",
      ])
  }

  @Test func `a page needs nothing beside itself, and nothing in it is markup but ours`() {
    let page = paper.html()
    for part in [
      "<!DOCTYPE html>", "<html lang=\"zh-CN\">", "<title>题|目</title>", "<h1>题|目</h1>", "size: A4",
      "<h2>一、&quot;表&quot;</h2>",
      "<p>一句 &amp; 一句</p>", "<li>乙<br>丙</li>", "<td style=\"text-align:right\">1,234.50</td>",
      "<td>\u{3000}201 &lt;一般&gt;</td>",
      "<td><strong>收支</strong></td>", "<td class=\"room\"></td>", "何以*如此*<br>又",
    ] { #expect(page.contains(part), "\(part)") }
    #expect(!page.contains("会议") && !page.contains("http"))
    // For word processors the title is the document's, and room is lines.
    let word = paper.html(for: .wordProcessor)
    #expect(word.contains("<title>题|目</title>") && !word.contains("<h1>") && !word.contains("<style>"))
    #expect(word.contains("<td class=\"room\"><br>&nbsp;"))
    #expect(Paper.escaped("a\u{1B}[31m\u{0}b\tc\n") == "a\u{FFFD}[31m\u{FFFD}b\tc\n")
  }

  @Test func `numbers get the width they need, texts share what is left, columns to be written in have room`() {
    let blank = Listing(
      columns: [
        ListingColumn("序", .number), ListingColumn("问题", .name), ListingColumn("答复", .text(maximum: 20)),
        ListingColumn("金额", .number),
      ],
      rows: [
        ListingRow(
          id: "1",
          cells: [
            ListingCell("1"), ListingCell(String(repeating: "长", count: 200)), ListingCell("\u{3000}"),
            ListingCell("12,345,678.90"),
          ], summary: "")
      ])
    let table = PaperTable(blank, sourceTitle: "来源", .chinese)
    #expect(table.headings == ["序", "问题", "答复", "金额"])
    #expect(table.widths.reduce(0, +) == 100)
    #expect(table.widths[3] >= 13 && table.widths[2] >= 15 && table.widths[1] > table.widths[2], "\(table.widths)")
  }

  @Test func `a list of nothing is a heading and no table`() {
    let empty = Paper(
      [("/", Listing(columns: [], rows: [], notes: ["没有。"]))], options: Options(language: .chinese), date: "d")
    #expect(empty.markdown.contains("- 没有。") && !empty.markdown.contains("|"))
    #expect(!empty.html().contains("<thead>"))
  }
}
