import BudgetModel
import Console
import Testing

@testable import Browser

/// Corrections made while browsing, and the reports of imports.
struct CorrectionTests {
  /// A program on the sample's first table as published.
  private func program() -> Program { Sample.telling("7", Sample.disclosure(.finalAccounts)) }

  @Test func `the selected row's texts are offered, and what is typed is asked to be kept`() throws {
    var program = program()
    _ = program.handle(.key(Key(.enter)))
    let shown = try #require(program.state.correctable(program.listing()).cells.first { !$0.read.isEmpty })
    #expect(shown.place.hasPrefix("table/") && shown.place.split(separator: "/").count == 4)
    _ = program.handle(.key(.character("V")))
    #expect(program.frame().lines[1].contains(shown.read))
    _ = program.handle(.key(.control("u")))
    _ = program.type("1.23 // 与原文不符")
    let effects = program.handle(.key(Key(.enter)))
    #expect(
      effects.contains(
        .correct(
          CorrectionRequest(
            disclosure: Sample.disclosure(.finalAccounts).id, place: shown.place, read: shown.read, value: "1.23",
            reason: "与原文不符"))), "\(effects)")
  }

  @Test func `another cell is chosen with the arrows, and its text stands in the line`() throws {
    var program = program()
    _ = program.handle(.key(Key(.enter)))
    let cells = program.state.correctable(program.listing()).cells
    try #require(cells.count > 1)
    _ = program.handle(.key(.character("V")))
    let first = try #require(program.state.entry?.choice)
    _ = program.handle(.key(Key(.down)))
    let second = try #require(program.state.entry?.choice)
    if second != first { #expect(program.state.entry?.line.text == cells[second].read) }
    // What was typed stays when another is chosen.
    _ = program.type("9")
    let typed = program.state.entry?.line.text
    _ = program.handle(.key(Key(.up)))
    #expect(program.state.entry?.line.text == typed)
    _ = program.handle(.key(Key(.escape)))
    #expect(program.state.entry == nil)
  }

  @Test func `nothing is kept where nothing was changed, and other screens say where it is done`() {
    var program = program()
    _ = program.handle(.key(.character("V")))
    #expect(program.state.message?.text.contains("在原表（7）") == true)
    _ = program.handle(.key(Key(.enter)))
    _ = program.handle(.key(.character("V")))
    let effects = program.handle(.key(Key(.enter)))
    #expect(!effects.contains { if case .correct = $0 { true } else { false } })
    #expect(program.state.message?.text == "没有改动。")
  }

  @Test func `the reports of imports are listed, and lead to the place they speak of`() throws {
    var program = program()
    _ = program.handle(.key(.character("B")))
    #expect(program.state.message?.text == "这一次还没有导入。")
    let id = Sample.disclosure(.finalAccounts).id
    _ = program.handle(
      .imported(
        ImportedDocument(
          file: "/文件/决算.pdf", disclosure: id,
          lines: [.init(text: "? 存疑 第3页 表", place: "table/1"), .init(text: "- 未读 第9页", place: nil)])))
    _ = program.handle(.imported(ImportedDocument(file: "坏.pdf：读不了", disclosure: nil, lines: [])))
    _ = program.handle(.key(.character("B")))
    let lines = program.frame().lines
    #expect(lines[0].contains("导入报告 · 2 个文件"))
    #expect(lines.contains { $0.contains("坏.pdf：读不了") } && lines.contains { $0.contains("? 存疑 第3页 表") })
    let listing = program.listing()
    let row = try #require(listing.rows.first { $0.id == "file/1/0" })
    #expect(row.target == DepartmentYear(disclosure: id).map { .accounts($0, .table(.finalAccounts, 1)) })
  }
}
