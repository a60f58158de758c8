import BudgetModel
import Console
import Testing

@testable import Browser

/// What a click on the first lines and on headings does.
struct HeaderMouseTests {
  private let disclosures = [Sample.disclosure(.budget), Sample.disclosure(.finalAccounts)]

  private func opened(_ keys: Key...) -> Program {
    var program = Sample.program(disclosures)
    _ = program.handle(.key(Key(.enter)))
    _ = program.handle(.opened(disclosures))
    for key in keys { _ = program.handle(.key(key)) }
    return program
  }

  /// Clicks on the first column of a text on a line of the screen.
  private func click(_ text: String, line: Int, in program: inout Program) throws {
    let row = program.frame().lines[line]
    let range = try #require(row.firstRange(of: text), "\(text) in \(row)")
    let column = DisplayWidth.columns(of: String(row[..<range.lowerBound]))
    _ = program.handle(.mouse(.click, Position(column: column, row: line)))
  }

  @Test func `the sides of the header are looked at`() throws {
    var program = opened(.character("2"))
    #expect(program.state.phase == .finalAccounts)
    for (text, side) in [("并列", PhaseView.both), ("预", .budget), ("决", .finalAccounts)] {
      try click(text, line: 0, in: &program)
      #expect(program.state.phase == side, "\(text)")
      #expect(program.state.place.topic == .spending)
    }
    try click("万元", line: 0, in: &program)
    #expect(program.state.options.unit == .hundredMillionYuan)
  }

  @Test func `the parts of the breadcrumb lead where they say`() throws {
    var program = opened(.character("2"), .character("*"), .character("j"), .character("j"), .character("j"))
    #expect(program.state.here.selection == "2010301")
    try click("20103 ", line: 0, in: &program)
    #expect(program.state.here.selection == "20103")
    try click("支出", line: 0, in: &program)
    #expect(program.state.place.topic == .spending && program.state.here.selection == "total")
    try click("2024", line: 0, in: &program)
    #expect(program.state.place.topic == .overview)
  }

  @Test func `a heading sorts, the same once more turns it round`() throws {
    var program = opened(.character("2"))
    let line = try #require(program.frame().lines.firstIndex { $0.contains("基本") && $0.contains("科目") })
    try click("基本", line: line, in: &program)
    let column = program.state.here.sortColumn
    #expect(column != nil && !program.state.here.isInverted)
    try click("基本", line: line, in: &program)
    #expect(program.state.here.sortColumn == column && program.state.here.isInverted)
  }

  @Test func `where nothing stands nothing happens`() {
    var program = opened(.character("2"))
    let before = program.state
    for position in [Position(column: 52, row: 0), Position(column: 79, row: 1), Position(column: 5, row: 17)] {
      _ = program.handle(.mouse(.click, position))
      #expect(program.state.place == before.place && program.state.here == before.here, "\(position)")
      #expect(program.state.phase == before.phase)
    }
  }

  @Test func `a click chooses in a list over the screen, another accepts`() throws {
    var program = opened(.character("x"))
    let row = program.frame().lines.count - 2
    _ = program.handle(.mouse(.click, Position(column: 6, row: row)))
    #expect(program.state.overlay == .export(.heading(.date, ExportChoice(.table, .workbook))))
    _ = program.handle(.mouse(.click, Position(column: 6, row: 2)))
    #expect(program.state.overlay == nil)
  }
}
