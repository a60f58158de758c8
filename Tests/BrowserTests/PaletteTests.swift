import Catalogues
import BudgetModel
import Console
import Testing

@testable import Browser

struct PaletteTests {
  private func type(_ text: String, in program: inout Program) {
    for scalar in text.unicodeScalars { _ = program.handle(.key(.character(scalar))) }
  }

  private func commands(_ program: inout Program) -> [Command] {
    program.answers().rows.compactMap { CommandOffer.command($0.id, .standard) }
  }

  private func paths(_ program: inout Program) -> [String] {
    program.answers().rows.compactMap { PathOffers.path($0.id) }
  }

  @Test(arguments: [
    ("sort", Command.sort), ("排序", .sort), ("px", .sort), ("paixu", .sort), ("SORT", .sort), ("help", .help),
    ("帮助", .help), ("bz", .help), ("dw", .unit), ("quitnow", .leave), ("ljtc", .leave), ("reload", .reload),
  ])
  func `a command is found by its name in both languages`(text: String, command: Command) {
    for language in [Language.chinese, .english] {
      var program = Program(
        knownLibrary: KnownLibrary(
          [Sample.disclosure(.finalAccounts), Sample.disclosure(.budget, year: 2023)].map { Summary($0) }),
        options: Options(language: language), size: Size(width: 80, height: 24))
      type(":" + text, in: &program)
      #expect(commands(&program).first == command)
    }
  }

  @Test func `every enabled command is offered with its keys, none that does nothing here`() {
    var program = Sample.program([Sample.disclosure(.finalAccounts)])
    type(":", in: &program)
    let offered = Set(commands(&program))
    #expect(offered.isSuperset(of: [.search, .filter, .unit, .language, .down, .help]))
    #expect(offered.isDisjoint(with: [.palette, .cancel, .back, .forward, .flat, .nextHit, .close]))
    let row = program.answers().rows.first { $0.id == "command/search" }
    #expect(row?.cells.map(\.text).prefix(2) == ["查找", "/ F3"])
  }

  @Test func `enter carries a command out`() {
    var program = Sample.program([Sample.disclosure(.finalAccounts)])
    type(":ljtc", in: &program)
    #expect(program.handle(.key(Key(.enter))) == [.quit])
    #expect(program.state.entry == nil)
  }

  @Test func `a list can be sorted by any of its columns`() {
    var program = Sample.program([Sample.disclosure(.finalAccounts), Sample.disclosure(.budget, year: 2023)])
    type(":zczj", in: &program)
    #expect(program.answers().rows.map { $0.cells[0].text } == ["排序: 支出总计"])
    _ = program.handle(.key(Key(.enter)))
    #expect(program.state.here.sortColumn == 3 && program.state.message?.text == "按“支出总计”排序。")
  }

  @Test func `the wheel moves among the offers, a click chooses, a second one carries out`() {
    var program = Sample.program([Sample.disclosure(.finalAccounts)])
    type(":", in: &program)
    _ = program.handle(.mouse(.wheelDown, Position(column: 5, row: 5)))
    #expect(program.state.chosenAnswer(program.answers()) == 3)
    let row = program.answers().rows.firstIndex { $0.id == "command/unit" } ?? 0
    _ = program.handle(.mouse(.click, Position(column: 5, row: 3 + row)))
    #expect(program.state.entry?.choice == row && program.state.options.unit == .tenThousandYuan)
    _ = program.handle(.mouse(.click, Position(column: 5, row: 3 + row)))
    #expect(program.state.entry == nil && program.state.options.unit == .hundredMillionYuan)
  }

  @Test func `a path goes there, opening its department first`() {
    let disclosure = Sample.disclosure(.finalAccounts)
    var program = Sample.program([disclosure])
    type(":样例局/2024/决算/支出/201/20103", in: &program)
    let key = DepartmentYear(department: disclosure.department.id, year: 2024)
    #expect(program.handle(.key(Key(.enter))) == [.open([disclosure.id]), .check(key)])
    #expect(program.handle(.opened([disclosure])).isEmpty)
    #expect(program.state.place == .accounts(key, .spending))
    #expect(program.state.here.selection == "20103")
  }

  @Test func `a path begun opens its department, and each part is offered`() {
    let disclosure = Sample.disclosure(.finalAccounts)
    var program = Sample.program([disclosure])
    type(":ylj", in: &program)
    #expect(paths(&program) == ["样例局"])
    #expect(program.handle(.key(Key(.tab))) == [.open([disclosure.id]), .check(DepartmentYear(Summary(disclosure)))])
    _ = program.handle(.opened([disclosure]))
    #expect(program.state.entry?.line.text == "样例局/")
    #expect(paths(&program).prefix(3) == ["样例局/2024", "样例局/预算", "样例局/决算"])
    type("xm", in: &program)
    _ = program.handle(.key(Key(.tab)))
    #expect(paths(&program) == ["样例局/项目/样例项目"])
    for (text, offered) in [("支出/", ["201", "208"]), ("支出/201/", ["20103"]), ("报表/", ["3"])] {
      _ = program.handle(.key(.control("u")))
      type("样例局/" + text, in: &program)
      #expect(paths(&program) == offered.map { "样例局/\(text)\($0)" })
    }
  }

  @Test func `the candidates of an ambiguous path are listed`() {
    var other = Sample.disclosure(.budget)
    other.department = Department(name: "样例局", code: "002", region: Region(name: "别县", code: "990002"))
    var program = Sample.program([Sample.disclosure(.finalAccounts), Sample.disclosure(.budget, year: 2023), other])
    type(":样例", in: &program)
    #expect(paths(&program) == ["990001-001", "990002-002"])
    _ = program.handle(.key(Key(.tab)))
    #expect(paths(&program) == ["990001-001/2023", "990001-001/2024"])
  }

  @Test func `what names nothing says so and leaves one where one was`() {
    var program = Sample.program([Sample.disclosure(.finalAccounts)])
    type(":qqq", in: &program)
    #expect(program.answers().notes == ["没有这样的命令或地方。"])
    _ = program.handle(.key(Key(.enter)))
    #expect(program.state.message?.text == "没有叫“qqq”的部门。部门库中有：样例局")
    #expect(program.state.place == .library)
  }

  @Test func `what cannot be opened does not keep a path waiting`() {
    let disclosure = Sample.disclosure(.finalAccounts)
    var program = Sample.program([disclosure])
    type(":样例局", in: &program)
    #expect(program.handle(.key(Key(.enter))).first == .open([disclosure.id]))
    _ = program.handle(.failed("坏了"))
    #expect(program.state.awaitedPath == nil && program.state.message?.text == "坏了")
  }

  @Test func `escape leaves everything as it was; other keys keep meaning what they mean`() {
    var program = Sample.program([Sample.disclosure(.finalAccounts)])
    type(":？ａ", in: &program)
    #expect(program.state.entry?.line.text == "？ａ")
    #expect(program.handle(.key(.control("l"))) == [.redraw])
    _ = program.handle(.key(Key(.escape)))
    #expect(program.state.entry == nil && program.state.place == .library)
    #expect(program.handle(.key(.control("k"))).isEmpty && program.state.entry != nil)
    #expect(program.handle(.key(.control("c"))) == [.quit])
  }

  @Test(
    arguments: [
      ("import ~/a b.pdf ", "~/a b.pdf", false), ("导入 决算.pdf", "决算.pdf", false), ("IMPORT x", "x", false),
      ("import! x", "x", true), ("导入！ 决算.pdf", "决算.pdf", true), ("import!", "", true), ("import", "", false),
      ("imp", "", false), ("导", "", false), ("i", nil, false), ("imp x", nil, false), ("imp! x", nil, false),
      ("201", nil, false), ("", nil, false),
    ] as [(String, String?, Bool)])
  func `import takes the rest of the line as a file`(line: String, file: String?, replaces: Bool) {
    #expect(ImportOffer.wish(in: line) == file.map { ImportOffer.Wish(file: $0, replaces: replaces) })
  }

  @Test func `a mark behind the command replaces what is held`() {
    var program = Sample.program([Sample.disclosure(.finalAccounts)])
    type(":import!", in: &program)
    #expect(program.answers().rows.first?.id == "import!/")
    #expect(program.handle(.key(Key(.enter))).isEmpty)
    #expect(program.state.entry?.line.text == "导入! ")
    type("决算.pdf", in: &program)
    #expect(program.handle(.key(Key(.enter))) == [.bringIn("决算.pdf", replaces: true)])
  }

  @Test func `a file named after import is brought in; without one the line waits for it`() {
    var program = Sample.program([Sample.disclosure(.finalAccounts)])
    type(":导入", in: &program)
    #expect(program.answers().rows.first?.id == "import/")
    #expect(program.handle(.key(Key(.enter))).isEmpty)
    #expect(program.state.entry?.line.text.hasSuffix(" ") == true)
    type("决算.pdf", in: &program)
    #expect(program.answers().rows.first?.id == "import/决算.pdf")
    #expect(program.handle(.key(Key(.enter))) == [.bringIn("决算.pdf", replaces: false)])
    #expect(program.state.entry == nil)
  }
}
