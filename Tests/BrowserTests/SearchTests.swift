import Catalogues
import BudgetModel
import Console
import Reconciliation
import Testing

@testable import Browser

struct SearchTests {
  /// A second department, whose documents are not open.
  private var other: Disclosure {
    var disclosure = Sample.disclosure(.finalAccounts)
    disclosure.department = Department(name: "会计局", code: "002", region: Region(name: "样例县", code: "990001"))
    let source = Source(.prose(section: "一", sentence: 1))
    disclosure.facts = ["3"].compactMap { Figure($0, .count("辆")) }.map { figure in
      Fact(name: "实有车辆", figure: figure, source: source)
    }
    return disclosure
  }

  private func key(_ disclosure: Disclosure) -> DepartmentYear {
    DepartmentYear(department: disclosure.department.id, year: disclosure.year)
  }

  /// The sample department on its spending screen, the other one closed.
  private func opened() -> Program {
    let disclosure = Sample.disclosure(.finalAccounts)
    var program = Sample.program([disclosure, other])
    _ = program.handle(.key(Key(.enter)))
    _ = program.handle(.opened([disclosure]))
    _ = program.handle(.key(.character("2")))
    return program
  }

  @discardableResult
  private func type(_ text: String, in program: inout Program) -> [Effect] {
    text.unicodeScalars.reduce([]) { $0 + program.handle(.key(.character($1))) }
  }

  private func names(_ program: inout Program) -> [String] {
    program.answers().rows.filter { !$0.isHeading }.map { $0.cells[1].text }
  }

  @Test func `what is open answers at once, the others as they are read`() {
    var program = opened()
    // When a search begins
    let effects = type("/xzyx", in: &program)
    // Then the other department is asked for, and the open one has answered
    #expect(effects == [.gather([key(other)])])
    #expect(names(&program) == ["行政运行"])
    #expect(program.frame().lines[1].contains("已读 1/2 个部门"))
    _ = program.handle(.gathered(key(other), YearDisclosures(budget: nil, finalAccounts: other)))
    #expect(names(&program) == ["行政运行", "行政运行"])
    #expect(program.state.opened.count == 1)
    #expect(!program.frame().lines[1].contains("已读"))
  }

  @Test func `the rows of the overview are found, and Enter goes to them`() throws {
    var program = opened()
    type("/基本支出", in: &program)
    let rows = program.answers().rows.filter { !$0.isHeading }
    let found = try #require(rows.first { $0.goal?.place.topic == .overview })
    #expect(found.goal?.selection == "basic")
    #expect(found.cells[3].text == "60.00")
    let index = try #require(program.answers().rows.firstIndex { $0.id == found.id })
    while program.state.chosenAnswer(program.answers()) != index { _ = program.handle(.key(Key(.down))) }
    _ = program.handle(.key(Key(.enter)))
    #expect(program.state.place.topic == .overview && program.state.here.selection == "basic")
  }

  @Test func `a department is found by characters of its name in order`() {
    var program = opened()
    type("/会局", in: &program)
    #expect(names(&program) == ["会计局"])
  }

  @Test func `codes answer by their beginning, the exact one first`() {
    var program = opened()
    type("/20103", in: &program)
    let codes = program.answers().rows.filter { !$0.isHeading }.map { $0.cells[0].text }
    #expect(codes == ["20103", "2010301", "2010302"])
  }

  @Test func `departments, projects and facts are found, grouped under headings`() {
    var program = opened()
    type("/", in: &program)
    _ = program.handle(.gathered(key(other), YearDisclosures(budget: nil, finalAccounts: other)))
    type("kjj", in: &program)
    #expect(program.answers().rows.map { $0.cells[1].text } == ["部门 (1)", "会计局"])
    _ = program.handle(.key(.control("u")))
    type("ylixm", in: &program)
    #expect(program.answers().rows.map { $0.cells[1].text } == ["项目 (2)", "样例项目", "样例项目"])
    _ = program.handle(.key(.control("u")))
    type("车辆", in: &program)
    #expect(program.answers().rows.last?.cells.map(\.text) == ["", "实有车辆", "总览 · 会计局 2024", "3 辆"])
  }

  @Test func `further words say in which department or project`() {
    var program = opened()
    type("/", in: &program)
    _ = program.handle(.gathered(key(other), YearDisclosures(budget: nil, finalAccounts: other)))
    for (text, places) in [("xzyx", 2), ("kjj xzyx", 1), ("xzyx　会计", 1), ("行政 运行", 2), ("xzyx 没有", 0)] {
      _ = program.handle(.key(.control("u")))
      type(text, in: &program)
      #expect(program.answers().rows.count { !$0.isHeading } == places, "\(text)")
    }
    #expect(program.answers().notes == ["没有找到。"])
  }

  @Test func `enter goes there, escape returns exactly where one was`() {
    var program = opened()
    _ = program.handle(.key(Key(.down)))
    let (place, selection) = (program.state.place, program.state.here.selection)
    type("/2010302", in: &program)
    _ = program.handle(.key(Key(.escape)))
    #expect(program.state.place == place && program.state.here.selection == selection)
    #expect(program.state.history.count == 3)
    type("/样例项目", in: &program)
    _ = program.handle(.key(Key(.enter)))
    #expect(program.state.place.topic == .projects && program.state.here.selection == "样例项目")
    type("[", in: &program)
    #expect(program.state.place == place && program.state.here.selection == selection)
  }

  @Test func `an answer in a closed department opens it`() {
    var program = opened()
    type("/", in: &program)
    _ = program.handle(.gathered(key(other), YearDisclosures(budget: nil, finalAccounts: other)))
    type("xzyx", in: &program)
    _ = program.handle(.key(Key(.down)))
    let effects = program.handle(.key(Key(.enter)))
    #expect(effects == [.open([other.id]), .check(key(other))])
    _ = program.handle(.opened([other]))
    let listing = program.listing()
    #expect(listing.rows[program.state.selectedIndex(listing)].id == "2010301")
  }

  @Test func `tab shows one kind after the other, those without answers passed over`() {
    var program = opened()
    type("/样", in: &program)
    #expect(program.answers().rows.filter(\.isHeading).map(\.summary) == ["部门", "项目"])
    _ = program.handle(.key(Key(.tab)))
    #expect(program.answers().rows.first?.summary == "部门" && program.answers().rows.filter(\.isHeading).count == 1)
    _ = program.handle(.key(Key(.tab)))
    #expect(program.answers().rows.first?.summary == "项目")
    _ = program.handle(.key(Key(.tab)))
    #expect(program.answers().rows.filter(\.isHeading).count == 2)
  }

  @Test func `a word an input method commits begins a search`() {
    var program = opened()
    type("行政", in: &program)
    #expect(program.state.entry?.line.text == "行政")
    #expect(names(&program).first == "行政运行")
    // What folds to a command stays one
    _ = program.handle(.key(Key(.escape)))
    type("？", in: &program)
    #expect(program.state.overlay != nil)
  }

  @Test func `n and N step through the hits of the list`() {
    var program = opened()
    type("n", in: &program)
    #expect(program.state.message?.text == "先用 / 查找。")
    type("*/201", in: &program)
    _ = program.handle(.key(Key(.enter)))
    var rows: [String?] = []
    for key in "nnnnN" {
      type(String(key), in: &program)
      rows.append(program.state.here.selection)
    }
    #expect(rows == ["20103", "2010301", "2010302", "201", "2010302"])
    #expect(program.state.message?.text == "“201” 第 4/4 处")
    type("5n", in: &program)
    #expect(program.state.message?.text == "这个列表中没有“201”。")
  }

  @Test func `nothing found is said, and enter then stays`() {
    var program = opened()
    let place = program.state.place
    type("/zzzz", in: &program)
    #expect(program.answers().notes == ["还没有找到，正在读其余部门…"])
    for key in program.state.searched?.missing ?? [] { _ = program.handle(.gathered(key, YearDisclosures([]))) }
    #expect(program.answers().notes == ["没有找到。"])
    _ = program.handle(.key(Key(.enter)))
    #expect(program.state.place == place && program.state.entry == nil)
    #expect(program.state.message?.text == "没有找到“zzzz”。")
  }

  @Test func `findings are found by their words`() throws {
    var program = opened()
    let rule = try #require(RuleID("C5"))
    let finding = Finding(
      rule: rule, severity: .note, disclosure: other.id, message: Wording(zh: "用于之和不等", en: "parts differ"), places: [])
    var report = Report()
    report.add(finding)
    type("/zhbd", in: &program)
    _ = program.handle(.checked(key(other), report))
    #expect(names(&program) == ["C5 用于之和不等"])
    let goal = program.answers().rows.last?.goal
    #expect(goal?.place == .accounts(key(other), .findings) && goal?.selection == finding.identity)
  }

  @Test func `the library read anew is searched anew`() {
    var program = opened()
    type("/xzyx", in: &program)
    _ = program.handle(.key(Key(.escape)))
    _ = program.handle(.reloaded(KnownLibrary([Summary(other)], problems: [])))
    #expect(program.state.searched == nil)
    #expect(type("/", in: &program) == [.gather([key(other)])])
  }
}
