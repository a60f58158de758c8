import BudgetModel
import Catalogues
import Console
import Facts
import Testing

@testable import Browser

/// Lists over all departments: what keys ask, and what is shown of the answers.
struct DeskTests {
  /// A program whose facts are a few rows.
  struct Meeting {
    var program = Sample.program([Sample.disclosure(.finalAccounts)], width: 120, height: 30)
    var facts: any FactBase = SampleFacts.projects
    private(set) var asked: [FactRequest] = []

    /// Keys, each a character or a name.
    mutating func press(_ keys: Key...) { for key in keys { carryOut(program.handle(.key(key))) } }
    mutating func type(_ text: String) { carryOut(program.type(text)) }

    private mutating func carryOut(_ effects: [Effect]) {
      for effect in effects {
        switch effect {
        case .openFacts: carryOut(program.handle(.factsOpened(facts)))
        case .ask(let request):
          asked.append(request)
          carryOut(program.handle(.told(request, request.answer(from: facts))))
        default: break
        }
      }
    }

    var lines: [String] { mutating get { program.frame().lines } }
    var crumbs: String { mutating get { lines[0].trimmingBlanks } }
    /// The first words of the rows listed.
    var names: [String] { mutating get { program.listing().rows.map { $0.cells[0].text } } }
    var path: String { program.state.path }
  }

  /// On the projects of all departments.
  static func onProjects() -> Meeting {
    var meeting = Meeting()
    meeting.press(.character("5"))
    return meeting
  }

  @Test func `a digit on the library leads to the list of all departments, and the second line has them`() {
    var meeting = Meeting()
    #expect(meeting.lines[1].contains("1部门") && meeting.lines[1].contains("5项目") && meeting.lines[1].contains("7指标"))
    meeting.press(.character("5"))
    #expect(meeting.crumbs.hasPrefix("全库 › 项目"), "\(meeting.crumbs)")
    #expect(meeting.names == ["房租费", "招标评审", "信息化运行", "新建系统"])
    #expect(meeting.path == "全库/项目")
    meeting.press(.character("1"))
    #expect(meeting.program.state.place == .library)
  }

  @Test func `years before are drawn, and told under i`() {
    var facts = SampleFacts.projects
    facts.before = ["房租费": [6_830_500, 27_322_000], "招标评审": [-5]]
    var meeting = Meeting(facts: facts)
    meeting.press(.character("5"))
    let listing = meeting.program.listing()
    let trend = listing.columns.firstIndex { $0.title == "趋势" }
    #expect(listing.rows.map { row in trend.map { row.cells[$0].text } } == ["█▂▄", "▁█", "", ""])
    meeting.press(.character("i"))
    #expect(meeting.lines.contains { $0.contains("历年（万元） 2022 27.32 · 2023 6.83 · 2024 13.66") }, "\(meeting.lines)")
  }

  @Test func `columns are chosen, moved, kept, and can be asked for when they are not shown`() {
    var meeting = Self.onProjects()
    var kept: [Effect] = []
    func press(_ keys: Key...) { for key in keys { kept += meeting.program.handle(.key(key)) } }
    press(.character("H"))
    #expect(meeting.lines.contains { $0.contains("列 · 项目") })
    // What a row is called stays; 部门 goes, 单位 comes, and stands before what was there.
    press(.character(" "), Key(.down), .character(" "), Key(.end))
    #expect(kept.count == 1)
    press(.character(" "))
    press(Key(.escape))
    let titles = { (meeting: inout Meeting) in meeting.program.listing().columns.map(\.title) }
    #expect(titles(&meeting).first == "项目" && !titles(&meeting).contains("部门") && titles(&meeting).last == "地区")
    press(.character("H"), Key(.down), .character(">"))
    #expect(titles(&meeting)[1...2] == ["年初", "年度"])
    guard case .keepSetting("columns.projects", let value)? = kept.last else { return #expect(Bool(false)) }
    #expect(value.hasPrefix("name approved year"))
    press(.character("U"), Key(.escape))
    #expect(titles(&meeting)[1] == "部门")

    meeting.program = Program(
      knownLibrary: KnownLibrary([Summary(Sample.disclosure(.finalAccounts))]),
      options: Configuration("columns.projects = name score").applied(to: Options(language: .chinese)),
      size: .init(width: 120, height: 30))
    meeting.press(.character("5"))
    #expect(titles(&meeting) == ["项目", "得分"])
    meeting.press(.character("&"))
    meeting.type("执行>10")
    meeting.press(Key(.enter))
    #expect(meeting.names == ["房租费"])
  }

  @Test(arguments: [
    ("columns.nothing = name", "f:1: 没有“columns.nothing”这个列表；有：columns.items"),
    ("columns.projects = name colour", "f:1: columns.projects 没有“colour”列；有：name、"),
  ]) func `columns that are none are named`(line: String, text: String) {
    #expect(Configuration(line).problems.first?.text(file: "f", .chinese).hasPrefix(text) == true)
  }

  @Test func `what a search finds becomes a list of all departments`() {
    var meeting = Meeting()
    let disclosure = Sample.disclosure(.finalAccounts)
    meeting.press(.character("/"))
    let read = YearDisclosures(budget: nil, finalAccounts: disclosure)
    _ = meeting.program.handle(.gathered(DepartmentYear(Summary(disclosure)), read))
    meeting.type(disclosure.projects[0].name)
    meeting.press(Key(.tab), .control("g"))
    #expect(meeting.path.hasPrefix("全库/项目?"), "\(meeting.path)")
    meeting.press(.character("h"))
    #expect(meeting.program.state.place == .library)
  }

  @Test func `it says that facts are gathered until they are, and why they cannot be`() {
    var program = Sample.program([Sample.disclosure(.finalAccounts)])
    #expect(program.handle(.key(.character("5"))).contains(.openFacts))
    #expect(program.listing().notes == ["正在整理各部门的事实…"])
    #expect(program.handle(.factsRead(done: 3, of: 24)).isEmpty)
    #expect(program.listing().notes == ["正在整理各部门的事实… 3/24"])
    _ = program.handle(.factsFailed(FactError(chinese: "磁盘已满。", english: "The disk is full.")))
    #expect(program.listing().notes == ["磁盘已满。"])
  }

  @Test func `only one question is asked at a time, and it is asked once`() {
    var meeting = Self.onProjects()
    let count = meeting.asked.count
    meeting.press(Key(.down), Key(.tab), Key(.up))
    #expect(meeting.asked.count == count)
  }

  @Test func `s sorts by the column one stands at: down, up, as published`() {
    var meeting = Self.onProjects()
    for _ in 0..<5 { meeting.press(Key(.tab)) }
    #expect(meeting.program.listing().columns[meeting.program.state.column(meeting.program.listing())].title == "执行")
    meeting.press(.character("s"))
    #expect(meeting.names == ["房租费", "招标评审", "信息化运行", "新建系统"])
    meeting.press(.character("s"))
    #expect(meeting.names == ["信息化运行", "招标评审", "房租费", "新建系统"])
    meeting.press(.character("s"))
    #expect(meeting.names == ["房租费", "招标评审", "信息化运行", "新建系统"])
  }

  @Test func `the cell one stands at becomes part of the question, stacks, and Esc takes the last part away`() {
    var meeting = Self.onProjects()
    meeting.press(Key(.tab), .character(","))
    #expect(meeting.crumbs.hasPrefix("全库 › 项目 › 部门=甲县局"), "\(meeting.crumbs)")
    #expect(meeting.names == ["房租费", "招标评审"])
    meeting.press(.character("&"))
    meeting.type("得分<91")
    meeting.press(Key(.enter))
    #expect(meeting.names == ["招标评审"])
    #expect(meeting.path == "全库/项目?部门=甲县局&得分<91")
    meeting.press(Key(.escape))
    #expect(meeting.names == ["房租费", "招标评审"])
    meeting.press(Key(.escape))
    #expect(meeting.names.count == 4 && meeting.path == "全库/项目")
    // Two columns against each other, nothing there, another text, and a name with a blank.
    for (filter, expected) in [
      ("执行>年初", 0), ("执行<年初", 3), ("得分=空", 1), ("得分!=空", 3), ("等=优", 2), ("等!=优", 2), ("部门=\"乙 市局\"", 1), ("fzf", 1),
    ] {
      meeting.press(.character("&"))
      meeting.type(filter)
      meeting.press(Key(.enter))
      #expect(meeting.names.count == expected, "\(filter): \(meeting.names)")
      meeting.press(Key(.escape))
    }
  }

  @Test func `all but the cell's value`() {
    var meeting = Self.onProjects()
    meeting.press(Key(.tab), .character(";"))
    #expect(meeting.names == ["信息化运行", "新建系统"] && meeting.path == "全库/项目?部门<>甲县局")
  }

  @Test func `a filter that cannot be applied says so and shows what was there`() {
    var meeting = Self.onProjects()
    meeting.press(.character("&"))
    meeting.type("得分<很多")
    #expect(meeting.names.count == 4)
    #expect(meeting.program.listing().filter?.problem?.contains("很多") == true)
  }

  @Test func `totals of the column one stands at are said`() {
    var meeting = Self.onProjects()
    meeting.press(.character("="))
    #expect(
      meeting.program.state.message?.text.contains("合计 16.75 万元") == true,
      "\(meeting.program.state.message?.text ?? "")")
    #expect(meeting.program.state.message?.text.contains("中位 1.03 万元") == true)
  }

  @Test func `Enter goes to the department's own row and comes back`() {
    var meeting = Self.onProjects()
    meeting.press(Key(.enter))
    #expect(meeting.program.state.place == .accounts(DepartmentYear(department: "1", year: 2024), .project("房租费")))
    meeting.press(.character("["))
    #expect(meeting.path == "全库/项目")
  }

  @Test func `what is marked is the row in its department's list, and marks are added up`() {
    var meeting = Self.onProjects()
    meeting.press(.character(" "), Key(.down), .character(" "))
    #expect(
      meeting.program.state.marks.list.map(\.id).map(\.row) == ["房租费", "招标评审"])
    #expect(
      meeting.program.state.marks.list[0].id.place == .accounts(DepartmentYear(department: "1", year: 2024), .projects))
    #expect(
      meeting.program.state.message?.text == "已标记 · 已选 2 项 · 合计 15.221 万元",
      "\(meeting.program.state.message?.text ?? "")")
    #expect(meeting.program.listing().rows[0].isMarked && !meeting.program.listing().rows[2].isMarked)
  }

  @Test func `marked rows of a tree are added up without what stands below one of them`() {
    var program = Sample.program([Sample.disclosure(.finalAccounts)])
    _ = program.handle(.opened([Sample.disclosure(.finalAccounts)]))
    func press(_ key: Key) { _ = program.handle(.key(key)) }
    for key in [Key(.enter), .character("2"), .character("*"), .character("g"), Key(.down)] { press(key) }
    press(.character(" "))
    press(Key(.down))
    press(.character(" "))
    #expect(program.state.marks.list.count == 2)
    // 201 and a section below it: one figure is left, and nothing is added.
    #expect(program.state.message?.text.contains("已选") != true, "\(program.state.message?.text ?? "")")
    press(.character("G"))
    press(.character(" "))
    #expect(
      program.state.message?.text.hasPrefix("已标记 · 已选 2 项 · 合计 100.00 万元") == true,
      "\(program.state.message?.text ?? "")")
  }

  @Test func `names with full-width brackets are found by their cell`() {
    var meeting = Meeting()
    meeting.facts = SampleFacts(
      .projects, [["name": .text("设备（一期）"), "department": .text("丁局（本级）")], ["name": .text("其他")]])
    meeting.press(.character("5"), .character(","))
    #expect(meeting.names == ["设备（一期）"] && meeting.path == "全库/项目?项目=设备（一期）")
    meeting.press(Key(.escape), .character(";"))
    #expect(meeting.names == ["其他"])
  }

  @Test func `a group is no row to be marked, and a cell of a pivot leads to its own rows`() {
    var meeting = Self.onProjects()
    meeting.press(Key(.tab), .character("F"), .character(" "))
    #expect(meeting.program.state.marks.isEmpty)
    meeting.press(Key(.escape), .character("W"), Key(.tab), Key(.tab), Key(.enter))
    #expect(meeting.path == "全库/项目?部门=甲县局&年度=2024", "\(meeting.path)")
    meeting.press(.character("["), Key(.backTab), Key(.enter))
    #expect(meeting.path == "全库/项目?部门=甲县局", "\(meeting.path)")
  }

  @Test func `a filter says of how many it is, in any order, and years are ordered from the first`() {
    var meeting = Self.onProjects()
    meeting.press(.character("&"))
    meeting.type("得分<99")
    meeting.press(Key(.enter))
    #expect(meeting.crumbs.contains("& 得分<99 (3/4)"), "\(meeting.crumbs)")
    meeting.press(Key(.tab), Key(.tab), .character("s"))
    #expect(meeting.crumbs.contains("& 得分<99 (3/4)"), "\(meeting.crumbs)")
    guard case .rows(let query)? = meeting.asked.last else { return #expect(Bool(false)) }
    #expect(query.order.map { query.table.columns[$0.column].name } == "year" && query.order?.isDescending == false)
    #expect(meeting.lines.contains { $0.contains("年度↑") || $0.contains("年度▲") }, "\(meeting.lines[2])")
  }

  @Test func `every column can be stood at, whether there was room for it or not`() {
    var program = Sample.program([Sample.disclosure(.finalAccounts)], width: 60, height: 20)
    _ = program.handle(.key(.character("5")))
    for case .ask(let request) in program.handle(.factsOpened(SampleFacts.projects)) {
      _ = program.handle(.told(request, request.answer(from: SampleFacts.projects)))
    }
    var titles: Set<String> = []
    for _ in 0..<20 {
      _ = program.handle(.key(Key(.tab)))
      let listing = program.listing()
      let title = listing.columns[program.state.column(listing)].title
      titles.insert(title)
      #expect(program.frame().lines[2].contains(title), "\(title)")
    }
    #expect(titles.count == 13, "\(titles)")
  }

  @Test(arguments: [
    "全库/项目?按天气", "全库/项目?按部门&按年度", "全库/项目?按部门×得分", "全库/项目?天气>3", "全库/项目?得分<很多",
  ])
  func `a path that cannot be asked is refused`(path: String) {
    #expect(throws: PathError.self) { try DeskPath.place(path) }
  }

  @Test func `paths of lists are read and told`() throws {
    for path in ["全库/项目", "全库/项目?优&执行<20%", "全库/科目?级=3&按部门", "全库/指标?按项目×年度"] {
      let screen = try DeskPath.screen(path)
      #expect(DeskPath.text(screen, typed: nil, .chinese) == path)
      #expect(Topic(screen).screen.isSame(as: DeskScreen(item: screen.item) ?? DeskScreen(.projects)), "\(path)")
    }
    #expect(DeskPath.leads("全库/项目") && DeskPath.leads("all/projects") && !DeskPath.leads("泽州/2024"))
    #expect(throws: PathError.self) { try DeskPath.screen("全库/天气") }
    #expect(throws: PathError.tooLong("房租费")) { try DeskPath.screen("全库/项目/房租费") }
    let shown = try ListingBuilder.desk(
      "全库/项目?优&执行<2000", of: SampleFacts.projects,
      ListingContext(options: Options(language: .chinese), phase: .finalAccounts))
    #expect(shown.listing.rows.map { $0.cells[0].text } == ["房租费", "招标评审"])
    #expect(throws: PathError.self) {
      try ListingBuilder.desk(
        "全库/项目?天气>3", of: SampleFacts.projects,
        ListingContext(options: Options(language: .chinese), phase: .finalAccounts))
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String { String(drop(while: { $0 == " " })) }
}
