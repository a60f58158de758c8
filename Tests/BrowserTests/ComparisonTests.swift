import Catalogues
import BudgetModel
import Console
import Testing

@testable import Browser

struct ComparisonTests {
  private let here = Sample.disclosure(.finalAccounts)

  /// A neighbour's budget: another section and item, another name, something blank, staff.
  private func neighbour(_ kind: DisclosureKind = .budget, year: Int = 2024) throws -> Disclosure {
    var other = Disclosure(
      department: Department(name: "邻县样例局", code: "002", region: Region(name: "邻县", code: "990002")), year: year,
      kind: kind, title: "邻县样例",
      tables: [
        Sample.table(
          kind,
          [
            (nil, "合计", 0, ["150.00", "90.00", "60.00"]), ("201", "一般公共服务支出", 1, ["110.00", "90.00", "20.00"]),
            ("20103", "政府办公厅(室)事务", 2, ["110.00", "90.00", "20.00"]), ("2010301", "行政运行", 3, [nil, nil, nil]),
            ("2010350", "事业运行", 3, ["20.00", nil, "20.00"]), ("205", "教育支出", 1, ["0.00", nil, "0.00"]),
            ("208", "社会保障和就业支出", 1, ["40.00", nil, "40.00"]),
          ])
      ], projects: [Project(name: "样例项目甲"), Project(name: "别的事")])
    other.facts = [
      Fact(
        name: "实有人员", figure: try #require(Figure("20", .count("人"))),
        source: Source(.prose(section: "机构设置情况", sentence: 1)))
    ]
    return other
  }

  private func opened(_ disclosures: [Disclosure], _ keys: Key...) -> Program {
    var program = Program(
      knownLibrary: KnownLibrary(disclosures.map { Summary($0) }), options: Options(language: .chinese),
      size: Size(width: 100, height: 30))
    for key in [Key(.enter), .character("2")] + keys {
      for case .open(let ids) in program.handle(.key(key)) {
        _ = program.handle(.opened(disclosures.filter { ids.contains($0.id) }))
      }
    }
    return program
  }

  private func cells(_ program: inout Program, _ id: String) throws -> [String] {
    try #require(program.listing().rows.first { $0.id == id }).cells.map(\.text)
  }

  @Test func `rows are aligned by code, what a side lacks is blank, what it leaves blank is not published`() throws {
    // Given final accounts beside a neighbour's budget, all open
    var program = opened([here, try neighbour()], .character("d"), Key(.enter), .character("*"))
    // Then the tree is that of both, in the order of codes
    #expect(
      program.listing().rows.map(\.id) == [
        "total", "201", "20103", "2010301", "2010302", "2010350", "205", "208",
      ])
    #expect(try cells(&program, "208") == ["208 社会保障和就业支出", "30.00", "30.00%", "40.00", "26.67%", "+10.00", "2.00"])
    #expect(try cells(&program, "2010302") == ["2010302 一般行政管理事务", "10.00", "14.29%", "", "", "", ""])
    #expect(try cells(&program, "2010301") == ["2010301 行政运行", "60.00", "85.71%", "未公布", "", "", ""])
    #expect(try cells(&program, "205") == ["205 教育支出", "", "", "0.00", "0.00%", "", "0.00"])
  }

  @Test func `the header says which is which, and the note which number of people`() throws {
    var program = opened([here, try neighbour()], .character("d"), Key(.enter))
    let lines = program.frame().lines
    #expect(lines[0].contains("对比 样例县 2024决 | 邻县 2024预"))
    #expect(lines[2] == " 样例局 2024 决算 | 邻县样例局 2024 预算")
    #expect(lines[3] == " 人均: 样例县 2024决 未公布人数 · 邻县 2024预 按实有 20 人")
  }

  @Test func `names that differ are both said of the selected row`() throws {
    var program = opened([here, try neighbour()], .character("d"), Key(.enter), .character("*"))
    let row = try #require(program.listing().rows.first { $0.id == "20103" })
    #expect(
      row.summary
        == "20103 政府办公厅（室）及相关机构事务 · 样例县 2024决 70.00 万元 · 邻县 2024预 “政府办公厅(室)事务” 110.00 万元 · 差额 +40.00 万元")
    let lacking = try #require(program.listing().rows.first { $0.id == "2010302" })
    #expect(lacking.summary == "2010302 一般行政管理事务 · 样例县 2024决 10.00 万元 · 邻县 2024预 未列")
  }

  @Test func `projects stand beside those of the same or nearly the same name`() throws {
    var program = opened([here, try neighbour()], .character("d"), Key(.enter), .character("5"))
    #expect(program.listing().rows.map(\.cells.first?.text) == ["≈ 样例项目", "别的事"])
    #expect(Alignment.shareWords("优化营商环境促进市场主体倍增工作专班相关经费", "解决优化营商环境推动市场主体倍增工程"))
    #expect(!Alignment.shareWords("购买政务服务综合窗口服务经费", "政务服务窗口受理服务"))
  }

  @Test func `braces go through what differs, d ends, back finds the comparison again`() throws {
    var program = opened([here, try neighbour()], .character("d"), Key(.enter))
    _ = program.handle(.key(.character("}")))
    #expect(program.state.here.selection == "201")
    #expect(program.state.message?.text == "差异 2/4")
    _ = program.handle(.key(.character("{")))
    #expect(program.state.here.selection == "total")
    _ = program.handle(.key(.character("p")))
    #expect(program.state.phase == .budget)
    _ = program.handle(.key(.character("p")))
    #expect(program.state.phase == .finalAccounts)
    _ = program.handle(.key(.character("6")))
    #expect(program.state.comparison != nil && !program.state.isComparing)
    _ = program.handle(.key(.character("[")))
    #expect(program.state.isComparing)
    _ = program.handle(.key(Key(.function(8))))
    #expect(program.state.comparison == nil)
    #expect(program.state.message?.text == "不再对比。")
    _ = program.handle(.key(.character("[")))
    #expect(program.state.comparison == nil)
  }

  @Test func `what only the other department has is marked there, and marks see nothing beside them`() throws {
    // Given both, on a row that only the neighbour's budget has
    let other = try neighbour()
    var program = opened([here, other], .character("d"), Key(.enter), .character("*"))
    let row = try #require(program.listing().index(of: "2010350"))
    for _ in 0..<row { _ = program.handle(.key(Key(.down))) }
    // When it is marked
    _ = program.handle(.key(.character(" ")))
    // Then the mark is on the neighbour's row, and shows here
    let mark = try #require(program.state.marks.list.first)
    #expect(mark.id.place == .accounts(DepartmentYear(Summary(other)), .spending))
    #expect(mark.id.row == "2010350" && mark.phase == .budget)
    #expect(program.listing().rows[row].isMarked)
    #expect(program.listing().rows.count { $0.isMarked } == 1)
    // And the list of marks, even while comparing, reads the neighbour's budget
    var finder = MarkFinder(program.state)
    #expect(finder.find(mark).sides?.budget?.text == "20.00")
  }

  @Test func `rows that do not differ are said so`() throws {
    var same = here
    same.department = Department(name: "邻县样例局", code: "002", region: Region(name: "邻县", code: "990002"))
    let program = opened([here, same], .character("d"), Key(.enter), .character("}"))
    #expect(program.state.message?.text == "所列各行没有差异。")
  }

  @Test func `the nearest stand first: sisters, own years, the region, others`() throws {
    let sister = Disclosure(
      department: Department(name: "远县样例局", code: "9", region: Region(name: "远县", code: "110000")), year: 2020,
      kind: .budget, title: "")
    let own = Sample.disclosure(.budget, year: 2025)
    let same = Disclosure(
      department: Department(name: "别的局", code: "7", region: Sample.department.region), year: 2024, kind: .budget,
      title: "")
    let far = Disclosure(
      department: Department(name: "外地局", code: "8", region: Region(name: "外地", code: "440000")), year: 2024,
      kind: .budget, title: "")
    var mine = here
    mine.department.name = "样例县样例局"
    var later = own
    later.department.name = "样例县样例局"
    var program = Program(
      knownLibrary: KnownLibrary([mine, far, same, later, sister].map { Summary($0) }),
      options: Options(language: .chinese),
      size: Size(width: 80, height: 24))
    _ = program.handle(.key(Key(.enter)))
    _ = program.handle(.opened([mine]))
    let key = DepartmentYear(department: mine.department.id, year: mine.year)
    let all = ComparisonChoice.all(for: program.state, of: key, filter: "")
    #expect(all.map(\.title) == ["各年度并列", "远县样例局", "样例县样例局", "别的局", "外地局"])
    #expect(ComparisonChoice.all(for: program.state, of: key, filter: "2020").map(\.title) == ["远县样例局"])
    #expect(ComparisonChoice.all(for: program.state, of: key, filter: "无").isEmpty)
  }

  @Test func `the chooser takes letters as a filter, arrows and Enter`() throws {
    var program = opened([here, try neighbour(), try neighbour(year: 2023)], .character("d"))
    let key = DepartmentYear(department: here.department.id, year: here.year)
    #expect(program.state.overlay == .comparing(key, filter: "", index: 0))
    _ = program.handle(.key(Key(.down)))
    #expect(program.state.overlay == .comparing(key, filter: "", index: 1))
    // What moves, closes or compares elsewhere is a letter of a name here.
    for scalar in "jdq".unicodeScalars { _ = program.handle(.key(.character(scalar))) }
    #expect(program.state.overlay == .comparing(key, filter: "jdq", index: 0))
    for _ in 0..<3 { _ = program.handle(.key(Key(.backspace))) }
    _ = program.handle(.key(.character("邻")))
    #expect(program.state.overlay == .comparing(key, filter: "邻", index: 0))
    _ = program.handle(.key(Key(.backspace)))
    _ = program.handle(.key(Key(.escape)))
    #expect(program.state.overlay == nil && program.state.comparison == nil)
  }

  @Test func `with nothing to compare with it is said what to do`() {
    let program = opened([here], .character("d"))
    #expect(program.state.message?.text == "部门库中没有别的部门或年度可比；用 mingzhang import 导入。")
  }

  @Test func `years stand in columns, the oldest first, with the change in the last`() throws {
    // Given three years of one department
    let years = [2022, 2023, 2024].map { Sample.disclosure(.budget, year: $0) }
    var program = opened(years, .character("d"), Key(.enter))
    #expect(program.state.comparison == .years)
    #expect(program.listing().columns.map(\.title) == ["科目", "2022预", "2023预", "2024预", "增减", "增减率"])
    #expect(try cells(&program, "201") == ["201 一般公共服务支出", "70.00", "70.00", "70.00", "0.00", "0.00%"])
  }

  @Test(arguments: [
    ("样例局/2024/决算/支出?对比=邻县样例局/2024/预算", Comparison.with(DepartmentYear(department: "990002-002", year: 2024), .budget)),
    ("样例局/2024/final/spending?compare=邻县/budget", .with(DepartmentYear(department: "990002-002", year: 2024), .budget)),
    ("样例局/2024/决算/支出？对比=各年度", .years), ("样例局/2024/spending?compare=years", .years),
  ])
  func `a path names a comparison in either language`(path: String, comparison: Comparison) throws {
    let summaries = [here, try neighbour()].map { Summary($0) }
    #expect(try PathResolver(path, in: HeldCatalogue(summaries)).comparison == comparison)
    // What the browser writes it reads again.
    for language in Language.allCases {
      let written = "样例局/2024" + PlacePath.text(comparison, in: HeldCatalogue(summaries), language)
      #expect(try PathResolver(written, in: HeldCatalogue(summaries)).comparison == comparison)
    }
  }

  @Test(arguments: [
    ("样例局/2024?对比=没有", PathError.unknownDepartment("没有", held: ["样例局", "邻县样例局"])),
    ("样例局/2024?对比=样例局/2024", .comparedWithItself("样例局/2024")),
    ("样例局/2024?对比=邻县/2024/预算/支出", .tooLong("支出")),
    ("样例局/2024?对比=邻县/2024/决算", .notHeld(.finalAccounts)),
  ])
  func `a comparison that names nothing says what there is`(path: String, error: PathError) throws {
    let summaries = [here, try neighbour()].map { Summary($0) }
    #expect(throws: error) { try PathResolver(path, in: HeldCatalogue(summaries)) }
    #expect(
      PathError.comparedWithItself("a").text(.chinese) == "“a”就是同一部门同一年度；预算与决算并列请写“并列”。")
    #expect(
      PathError.comparedWithItself("a").text(.english)
        == "“a” is the same department and year; for its budget beside its final accounts write “both”.")
  }
}
