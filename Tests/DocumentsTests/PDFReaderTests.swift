import TestSupport
import Documents
import Foundation
import Testing

struct PDFReaderTests {
  private func read(_ name: String) throws -> Document { try FileReader().read(path: Samples.path(name)) }

  private static let ruled = [
    ["科目", "", "预算", ""], ["编码", "名称", "基本", "项目"], ["2010301", "行政运行", "1,200.50", "300.00"],
    ["2010302", "一般行政管理事务", "", "1,234,567.89"],
  ]

  @Test func `ruled cells, merged headings, wrapped text and wrapped numbers`() throws {
    let document = try read("ruled.pdf")
    #expect(document.blocks.filter { !$0.isFurniture }.map(\.text) == ["支出总表", "部门：示例县示例局", "单位：万元", nil])
    #expect(document.blocks[3].grid?.rows.map(\.cells) == Self.ruled)
    #expect(document.blocks.filter(\.isFurniture).map(\.text) == ["- 1 -"])
    #expect(document.pageCount == 1)
  }

  @Test func `columns without lines are told by alignment`() throws {
    let rows = try read("aligned.pdf").blocks.first?.grid?.rows.map(\.cells)
    #expect(
      rows == [["项目", "预算", "决算"], ["会议费", "10.00", "9.50"], ["培训费", "8.00", ""], ["差旅费", "120.00", "118.25"]])
  }

  @Test func `a table without lines: headings over several columns, wrapped names, a row on the next page`() throws {
    let blocks = try read("unruled.pdf").blocks.filter { !$0.isFurniture }
    #expect(blocks.compactMap(\.grid).count == 1)
    let grid = try #require(blocks.compactMap(\.grid).first)
    #expect(
      grid.rows.map(\.cells) == [
        ["科目编码", "科目名称", "合计", "本年支出", ""], ["", "", "", "基本", "项目"],
        ["201", "一般公共服务支出", "1,120.50", "1,090.50", "30.00"], ["20103", "政府办公厅事务", "1,120.50", "1,090.50", "30.00"],
        ["2010301", "行政运行", "1,090.50", "1,090.50", ""], ["2010302", "一般行政管理事务和其他事务", "30.00", "", "30.00"],
        ["221", "住房保障支出", "20.00", "20.00", ""],
      ])
    #expect(grid.rows.map(\.page) == [1, 1, 1, 1, 1, 1, 2])
    // Sentences with amounts are no table.
    #expect(blocks.compactMap(\.text).contains { $0.hasPrefix("2025年支出预算") })
  }

  @Test func `a paragraph says where its pages turn`() throws {
    let blocks = try read("unruled.pdf").blocks.filter { !$0.isFurniture }
    let paragraph = try #require(blocks.first { $0.text?.hasPrefix("一二三") ?? false })
    let text = try #require(paragraph.text)
    let turn = try #require(paragraph.turns.first)
    #expect(paragraph.page == 2 && turn.page == 3 && paragraph.turns.count == 1)
    #expect(String(decoding: text.utf8.dropFirst(turn.place), as: UTF8.self).hasPrefix("甲乙丙丁。"))
    let others = blocks.filter { $0.text?.hasPrefix("2025年") ?? false }
    #expect(others.allSatisfy { $0.turns.isEmpty })
  }

  @Test func `a table over two pages is one, with its heading once and each row's page`() throws {
    let document = try read("two-pages.pdf")
    let rows = document.blocks[0].grid?.rows ?? []
    #expect(
      rows.map(\.cells) == Self.ruled + [["20805", "养老支出", "50.00", ""], ["2080505", "养老保险", "50.00", "0.00"]])
    #expect(rows.map(\.page) == [1, 1, 1, 1, 2, 2])
    #expect(
      document.blocks.filter(\.isFurniture).compactMap(\.text) == ["示例局部门预算", "1", "示例局部门预算", "2", "示例局部门预算", "3"])
  }

  @Test func `lines of one paragraph are joined, an indented line begins another`() throws {
    let texts = try read("two-pages.pdf").blocks.filter { !$0.isFurniture && $0.page == 3 }.compactMap(\.text)
    #expect(texts.count == 2)
    #expect(texts.first?.hasSuffix("八九甲乙丙丁戊。") == true)
    #expect(texts.last == "另起一段，其数为一。")
  }

  @Test func `pages turned by the file, and pages printed sideways`() throws {
    #expect(
      try read("sideways.pdf").blocks.map(\.text) == ["行政运行支出", "项目支出合计", "基本支出合计", "人员经费合计", "公用经费合计"])
    #expect(
      try read("printed-sideways.pdf").blocks.first?.grid?.rows.map(\.cells) == [
        ["支出功能科目", "本年预算合计"], ["行政运行", "1,200.50"], ["一般事务", "300.00"], ["公用经费合计", "20.00"],
      ])
  }

  @Test func `pictures of text are named as such`() {
    #expect(throws: DocumentError.noTextLayer(pages: 2)) { try read("scanned.pdf") }
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: every page with text has its place among the blocks, and just those without it are pictures`()
    throws
  {
    for path in Samples.sharedPDFs() {
      let document = try FileReader().read(path: path)
      let pages = try #require(document.pageCount)
      // What poppler says of the file by itself, by other programs than those that are read.
      let texts = try output("pdftotext", ["-layout", path, "-"]).split(
        separator: "\u{C}", omittingEmptySubsequences: false)
      let withText = Set(
        (1...pages).filter { $0 <= texts.count && texts[$0 - 1].contains { !$0.isWhitespace } })
      let withPicture = Set(
        try output("pdfimages", ["-list", path]).split(separator: "\n").dropFirst(2).compactMap { line in
          line.split(separator: " ").first.flatMap { Int($0) }
        })
      #expect(document.scannedPages == withPicture.subtracting(withText).sorted(), "\(path)")
      let read = Set(
        document.blocks.flatMap { block in
          [block.page].compactMap { $0 } + block.turns.map(\.page) + (block.grid?.rows.compactMap(\.page) ?? [])
        })
      #expect(withText.subtracting(read).isEmpty, "\(path): \(withText.subtracting(read).sorted())")
      #expect(read.isSubset(of: withText), "\(path): \(read.subtracting(withText).sorted())")
    }
  }

  private func output(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
