import TestSupport
import BudgetModel
import Documents
import Foundation
import PublishedDocuments
import Testing

@testable import Disclosures

/// A row carries the page it stands on, also where its table began on another; so does a sentence under a heading.
struct SourcePageTests {
  private func heading(_ line: Int, _ page: Int) -> [DocumentBlock] {
    ["表3", "2026年支出预算总表", "单位：万元"].enumerated().map {
      DocumentBlock(.paragraph($1), line: line + $0, page: page)
    }
  }

  private func grid(_ rows: [(cells: [String], page: Int)], line: Int) -> DocumentBlock {
    let lines = rows.enumerated().map { Grid.Row(cells: $1.cells, line: line + $0, page: $1.page) }
    return DocumentBlock(.grid(Grid(rows: lines)), line: line, page: rows[0].page)
  }

  private let head = ["科目编码", "科目名称", "合计"]

  private func tables(_ blocks: [DocumentBlock]) throws -> [Table] {
    let cover = DocumentBlock(.paragraph("陵川县示例事务局2026年度部门预算"), line: 1, page: 1)
    return try DisclosureReader().read(Document(blocks: [cover] + blocks, pageCount: 9)).disclosure.tables
  }

  @Test func `rows of a table that runs over several pages`() throws {
    let table = try #require(
      try tables(
        heading(2, 3) + [
          grid(
            [
              (head, 3), (["", "合计", "3.00"], 3), (["201", "甲类", "1.00"], 3), (["202", "乙类", "1.00"], 4),
              (["203", "丙类", "1.00"], 5),
            ], line: 5)
        ]
      ).first)
    #expect(table.page == 3)
    #expect(table.rows.map(\.page) == [nil, nil, 4, 5])
    #expect(table.rows.map { table.source(of: $0).page } == [3, 3, 4, 5])
  }

  @Test func `rows of a table whose heading is printed again on the next page`() throws {
    let tables = try tables(
      heading(2, 3) + [grid([(head, 3), (["", "合计", "3.00"], 3), (["201", "甲类", "1.00"], 3)], line: 5)]
        + heading(10, 4) + [grid([(head, 4), (["202", "乙类", "1.00"], 4), (["203", "丙类", "1.00"], 5)], line: 13)])
    #expect(tables.count == 1)
    #expect(tables[0].rows.map { tables[0].source(of: $0).page } == [3, 3, 4, 5])
  }

  @Test func `sentences of a section that runs over a page break`() throws {
    let lines: [(String, Int)] = [
      ("陵川县示例事务局2026年度部门预算", 1), ("第三部分 预算情况说明", 6), ("一、支出预算情况说明", 6), ("支出预算10.00万元。基本支出", 6),
      ("预算8.00万元。项目支出预算2.00万元。", 7), ("二、三公经费情况说明", 7), ("公务接待费预算1.00万元。", 8),
    ]
    let blocks = lines.enumerated().map { DocumentBlock(.paragraph($1.0), line: $0 + 1, page: $1.1) }
    let claims = try DisclosureReader().read(Document(blocks: blocks, pageCount: 8)).disclosure.claims
    #expect(claims.map(\.figure.text) == ["10.00", "8.00", "2.00", "1.00"])
    #expect(claims.map(\.source.page) == [6, 6, 7, 8])
  }

  @Test func `sentences of a paragraph that runs over a page break`() throws {
    let text = "支出预算10.00万元。基本支出预算8.00万元。项目支出预算2.00万元。"
    let place = try #require(text.range(of: "支出预算8")).lowerBound.utf16Offset(in: text) * 3 - 4 * 2
    let blocks = [
      DocumentBlock(.paragraph("陵川县示例事务局2026年度部门预算"), line: 1, page: 1),
      DocumentBlock(.paragraph("第三部分 预算情况说明"), line: 2, page: 6),
      DocumentBlock(.paragraph("一、支出预算情况说明"), line: 3, page: 6),
      DocumentBlock(.paragraph(text), line: 4, page: 6, turns: [DocumentBlock.PageTurn(place: place, page: 7)]),
    ]
    let claims = try DisclosureReader().read(Document(blocks: blocks, pageCount: 8)).disclosure.claims
    #expect(claims.map(\.figure.text) == ["10.00", "8.00", "2.00"])
    #expect(claims.map(\.source.page) == [6, 6, 7])
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: ["hangzhou-justice-2026-budget", "national-petition-2024-final", "xian-approval-2025-budget"])
  func `with ../shared: every amount stands on the page its row names`(name: String) throws {
    guard let bytes = try Samples.shared("pdf/\(name).pdf"), let disclosure = try PublishedDocuments.pdf(name) else {
      return
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(name)-\(UUID()).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var looked = 0
    let pages = try text(of: file).split(separator: "\u{0C}", omittingEmptySubsequences: false).map(
      Set<Substring>.init(words:))
    for table in disclosure.tables {
      for row in table.rows {
        let page = try #require(table.source(of: row).page)
        for case .figure(let figure) in row.cells {
          looked += 1
          #expect(pages[page - 1].prints(figure.text), "\(table.title) \(row.label): \(figure.text) on page \(page)")
        }
      }
    }
    #expect(looked > 200)
  }

  /// The text of a file's pages, with a form feed after each, in the order of the file's own text.
  private func text(of file: URL) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["pdftotext", "-layout", file.path(), "-"]
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}

extension Set<Substring> {
  /// The words of a page.
  fileprivate init(words page: Substring) { self = Set(page.split { $0.isWhitespace }) }

  /// Whether the page has a number, in one line or, where its cell is narrow, in two.
  fileprivate func prints(_ number: String) -> Bool {
    contains(number[...]) || number.indices.dropFirst(4).contains { contains(number[..<$0]) && contains(number[$0...]) }
  }
}
