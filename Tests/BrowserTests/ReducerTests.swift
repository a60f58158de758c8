import BudgetModel
import Console
import Testing

@testable import Browser

struct ReducerTests {
  /// Opens the sample department's documents as the loop would.
  private func opened(_ disclosures: [Disclosure]) -> Program {
    var program = Sample.program(disclosures)
    let effects = program.handle(.key(Key(.enter)))
    #expect(effects.first == .open(disclosures.map(\.id)))
    _ = program.handle(.opened(disclosures))
    return program
  }

  private func press(_ program: inout Program, _ keys: Key...) {
    for key in keys { _ = program.handle(.key(key)) }
  }

  private func selected(_ program: inout Program) -> String {
    let listing = program.listing()
    return listing.rows[program.state.selectedIndex(listing)].id
  }

  @Test func `drilling down opens class, section and item, and left closes them again`() {
    var program = opened([Sample.disclosure(.finalAccounts)])
    press(&program, .character("2"), Key(.right))
    #expect(selected(&program) == "201")
    press(&program, Key(.right))
    #expect(selected(&program) == "20103")
    press(&program, Key(.right))
    #expect(selected(&program) == "2010301")
    press(&program, Key(.enter))
    #expect(program.state.place.topic == FunctionCode("2010301").map { .account($0) })
    press(&program, Key(.left))
    #expect(program.state.place.topic == .spending)
    #expect(selected(&program) == "2010301")
    press(&program, Key(.left), Key(.left))
    #expect(selected(&program) == "20103")
    #expect(program.listing().index(of: "2010301") == nil)
  }

  @Test func `the side turns and the place stays`() {
    var program = opened([Sample.disclosure(.budget), Sample.disclosure(.finalAccounts)])
    press(&program, .character("2"), .character("l"), .character("l"), .character("j"))
    let row = selected(&program)
    for phase in [PhaseView.both, .budget, .finalAccounts] {
      press(&program, .character("p"))
      #expect(program.state.phase == phase)
      #expect(selected(&program) == row)
    }
  }

  @Test func `a side that is not held says so`() {
    var program = opened([Sample.disclosure(.budget)])
    #expect(program.state.phase == .budget)
    press(&program, .character("2"), .character("p"))
    #expect(program.state.message?.text == "部门库中没有这个部门该年度的决算。")
    #expect(program.listing().rows.first?.cells[1].text == "未收录")
  }

  @Test func `back and forward find the row where it was`() {
    var program = opened([Sample.disclosure(.finalAccounts)])
    press(&program, .character("2"), Key(.down), Key(.down))
    let row = selected(&program)
    press(&program, .character("5"), .character("["))
    #expect(program.state.place.topic == .spending)
    #expect(selected(&program) == row)
    press(&program, .character("]"))
    #expect(program.state.place.topic == .projects)
  }

  @Test(arguments: ["２", "？", "ｊ", "【"])
  func `full-width keys do what their ASCII twins do`(text: String) throws {
    let scalar = try #require(text.unicodeScalars.first)
    #expect(CommandTable.command(for: Key.character(scalar).folded) != nil)
  }

  @Test func `an unknown key is named`() {
    var program = Sample.program([Sample.disclosure(.budget)])
    press(&program, .character("￥"))
    #expect(program.state.message?.text == "未绑定: ￥  (? 帮助)")
  }

  @Test func `escape never leaves, q closes what is on top first`() {
    var program = opened([Sample.disclosure(.finalAccounts)])
    #expect(program.handle(.key(Key(.escape))).isEmpty)
    press(&program, .character("i"))
    #expect(program.handle(.key(.character("q"))).isEmpty)
    #expect(program.state.overlay == nil)
    // From a department it steps back to the library, and leaves there.
    #expect(program.handle(.key(.character("q"))).isEmpty)
    #expect(program.state.place == .library)
    #expect(program.handle(.key(.character("q"))) == [.quit])
    press(&program, .character("?"))
    #expect(program.handle(.key(.control("c"))) == [.quit])
  }

  @Test func `sorting goes through the columns and back to the published order`() {
    var program = opened([Sample.disclosure(.finalAccounts)])
    press(&program, .character("2"), .character("*"))
    let published = program.listing().rows.map(\.id)
    var orders: Set<[String]> = []
    for _ in 0..<8 {
      press(&program, .character("s"))
      orders.insert(program.listing().rows.map(\.id))
    }
    #expect(orders.contains(published))
    // A total stays above what it totals, whatever the order.
    #expect(orders.allSatisfy { $0.first == "total" })
  }

  @Test func `a failure is shown and nothing is lost`() {
    var program = Sample.program([Sample.disclosure(.budget)])
    _ = program.handle(.key(Key(.enter)))
    _ = program.handle(.failed("文件坏了"))
    #expect(program.frame().lines.last?.contains("文件坏了") == true)
    #expect(program.state.place.key != nil)
    press(&program, Key(.left))
    #expect(program.state.place == .library)
  }

  @Test func `an empty library says what to do`() {
    var program = Sample.program([])
    #expect(program.frame().lines.contains { $0.contains("mingzhang import") })
    press(&program, Key(.enter), .character("2"), .character("p"), .character("G"), .character("o"), .character("s"))
    #expect(program.state.place == .library)
  }

  @Test func `details stop scrolling at their last line, so that one key up moves them`() {
    // given a window too low for them
    var program = Sample.program([Sample.disclosure(.finalAccounts)], height: 10)
    press(&program, Key(.enter))
    _ = program.handle(.opened([Sample.disclosure(.finalAccounts)]))
    press(&program, .character("2"), .character("i"))
    let top = program.frame().lines

    // when scrolled far beyond the end
    for _ in 0..<40 { press(&program, Key(.down)) }
    let bottom = program.frame().lines
    press(&program, Key(.up))

    // then
    #expect(bottom != top)
    #expect(program.frame().lines != bottom)
  }

  @Test func `a place gone back to is listed as before, and anew when the data are others`() {
    var program = opened([Sample.disclosure(.finalAccounts)])
    press(&program, .character("2"))
    let spending = program.listing()
    press(&program, .character("1"), .character("2"))
    #expect(program.listing() == spending)
    press(&program, .character("u"))
    #expect(program.listing() != spending)
    var other = Sample.disclosure(.finalAccounts)
    other.tables = []
    press(&program, .character("u"), .character("u"))
    #expect(program.listing() == spending)
    _ = program.handle(.opened([other]))
    #expect(program.listing() != spending)
  }
}
