import Catalogues
import BudgetModel
import Console
import Reconciliation
import Testing

@testable import Browser

/// A new screen is one file and one line: everything else goes by the list of screens.
struct MadeUpScreenTests {
  private static let screens = Screens(Screens.standard.all + [MadeUpScreen.self])
  private static let key = DepartmentYear(department: Sample.department.id, year: 2024)
  private static let place = Place.accounts(key, Topic(MadeUpScreen()))
  private let disclosure = Sample.disclosure(.finalAccounts)

  /// The program in the library, the department's documents read.
  private func program() -> Program {
    var program = Program(
      knownLibrary: KnownLibrary([Summary(disclosure)]), options: Options(language: .chinese),
      size: Size(width: 100, height: 30), screens: Self.screens)
    _ = program.handle(.opened([disclosure]))
    return program
  }

  private func press(_ keys: Key..., in program: inout Program) {
    for key in keys { for effect in program.handle(.key(key)) where effect == .quit { Issue.record("left") } }
  }

  @Test func `its key leads there, its rows, hints and name are on screen, and Enter goes on`() {
    var program = program()
    press(.character("X"), in: &program)
    #expect(program.state.place == Self.place)
    let lines = program.frame().lines
    #expect(lines[0].contains("2024 › 标题"), "\(lines[0])")
    #expect(lines[1].contains("X标题") && lines[1].contains("7报表"), "\(lines[1])")
    #expect(lines.contains { $0.contains("《样例》") })
    #expect(lines.last?.contains("打开") == true)
    press(Key(.enter), in: &program)
    #expect(program.state.place == .accounts(Self.key, .tables))
    press(.character("["), .character("h"), in: &program)
    #expect(program.state.place == .library)
  }

  @Test func `a path leads there and back, and is offered`() throws {
    let resolver = try PathResolver("样例局/2024/标题", in: HeldCatalogue([Summary(disclosure)]), Self.screens)
    let open = OpenYear(YearDisclosures([disclosure]))
    #expect(try resolver.destination(in: open).place == Self.place)
    #expect(throws: PathError.tooLong("titles")) {
      try PathResolver("样例局/2024/titles/1", in: HeldCatalogue([Summary(disclosure)]), Self.screens)
        .destination(in: open)
    }
    var program = program()
    press(.character("X"), .character(":"), in: &program)
    #expect(program.state.path == "样例局/2024/决算/标题")
    _ = program.type("样例局/2024/标")
    #expect(program.answers().rows.contains { $0.summary.hasSuffix("标题") })
  }

  @Test func `help, keys document and command palette have it`() {
    let help = HelpView(
      filter: "titles", top: 0, language: .english, symbols: Symbols(isASCII: false), keymap: Keymap(Self.screens)
    ).lines(width: 80)
    #expect(help.map(\.text) == ["Places", "Titles of the documents"] && help.last?.keys == "X")
    #expect(KeysDocument.markdown(of: Self.screens).contains("| `X` | titles 标题 | `titles` |"))
    var program = program()
    press(.character(":"), in: &program)
    _ = program.type("titles")
    #expect(program.answers().rows.first?.cells.first?.text == "标题")
    #expect(
      Configuration("key.titles = F11", screens: Self.screens).keymap.command(for: Key(.function(11)))?.name == "titles"
    )
  }

  @Test func `its rows are marked, kept and taken home`() throws {
    var program = program()
    press(.character("X"), .character(" "), in: &program)
    let mark = try #require(program.state.marks.list.first)
    #expect(mark.id.place == Self.place && mark.name == "《样例》")
    #expect(mark.fields[2] == "titles" && Mark(fields: mark.fields, Self.screens) == mark)
    #expect(Mark(fields: mark.fields) == nil, "the standard screens have none of this name")
    press(.character("8"), in: &program)
    #expect(program.listing().rows.contains { $0.text(1) == "《样例》" })
    #expect(program.minutes(on: "2026-01-01").paper.markdown.contains("样例局/2024/决算/标题"))
  }

  @Test func `it is made while no key waits`() {
    var program = program()
    press(Key(.enter), in: &program)
    _ = program.handle(.checked(Self.key, Report()))
    var steps = 0
    while program.prepare() { steps += 1 }
    #expect(steps >= Self.screens.ofAccounts.count - 1)
  }
}
