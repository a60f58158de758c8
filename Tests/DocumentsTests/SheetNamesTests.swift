import Testing

@testable import Documents

/// What LibreOffice writes around the sheets of a workbook.
struct SheetNamesTests {
  private let grid = DocumentBlock(.grid(Grid(rows: [Grid.Row(cells: ["科目", "合计"], line: 9)])), line: 9)

  private func lines(_ document: Document) -> [String] { document.blocks.map { $0.text ?? "grid" } }

  @Test func `the list of sheets goes, each sheet keeps its own name`() {
    let blocks = ["Overview", "收支总表", "Sheet 1:收支总表"].enumerated().map {
      DocumentBlock(.paragraph($1), line: $0 + 1)
    }
    let next = DocumentBlock(.paragraph("工作表 12: 支出总表"), line: 10)
    #expect(
      lines(SheetNames.plain(Document(blocks: blocks + [grid, next, grid]))) == ["收支总表", "grid", "支出总表", "grid"])
  }

  @Test(arguments: ["部门: 某局", "表 3: ", "Sheet: 表", "第 1 部分"])
  func `other headings stay, and all that stands before a table`(heading: String) {
    let blocks = [DocumentBlock(.paragraph("2026年度部门预算"), line: 1), DocumentBlock(.paragraph(heading), line: 2), grid]
    #expect(lines(SheetNames.plain(Document(blocks: blocks))) == ["2026年度部门预算", heading, "grid"])
  }
}
