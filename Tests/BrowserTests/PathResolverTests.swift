import Catalogues
import BudgetModel
import Testing

@testable import Browser

struct PathResolverTests {
  private let disclosures = [
    Sample.disclosure(.budget), Sample.disclosure(.finalAccounts), Sample.disclosure(.budget, year: 2025),
  ]

  private func destination(_ path: String) throws -> PathResolver.Destination {
    let resolver = try PathResolver(path, in: HeldCatalogue(disclosures.map { Summary($0) }))
    let open = OpenYear(YearDisclosures(budget: disclosures[0], finalAccounts: disclosures[1]))
    return try resolver.destination(in: open)
  }

  @Test(arguments: [
    "样例局/2024/决算/支出/201/20103", "990001-001/2024/final/spending/20103", "样例/2024/决算/支出/20103",
    "/样例局/2024/final/支出/20103/", "样例局／2024年／决算／支出／２０１０３", "样局/２０２４年度/决算/支出/201/20103",
  ])
  func `a place has a path in either language`(path: String) throws {
    let found = try destination(path)
    #expect(found.place.topic == .spending)
    #expect(found.phase == .finalAccounts)
    #expect(found.selection == "20103")
  }

  @Test func `what the browser writes it reads again`() throws {
    let topics: [Topic] = [
      .overview, .spending, .economic, .revenue, .projects, .project("样例项目"), .tables, .table(.finalAccounts, 3),
    ]
    for topic in topics {
      for language in Language.allCases {
        let path = PlacePath.text(
          department: Sample.department.name, year: 2024, phase: .finalAccounts, topic: topic, of: nil, language)
        #expect(try destination(path).place.topic == topic, "\(path)")
      }
    }
  }

  @Test func `a path of comparisons without end is refused like any other`() {
    let path = "样例局/2024" + String(repeating: "?对比=样例局/2025", count: 20_000)
    #expect(throws: PathError.ambiguousYear(candidates: ["2024", "2025"])) { try destination(path) }
  }

  @Test func `names with slashes are doubled`() {
    #expect(PlacePath.parts("甲//乙/2024") == ["甲/乙", "2024"])
    #expect(PlacePath.escaped("甲/乙") == "甲//乙")
    // A full-width slash parts, too, but not the name of a project.
    #expect(PlacePath.parts("甲／2024/项目/乙／丙") == ["甲", "2024", "项目", "乙／丙"])
  }

  @Test(arguments: [
    ("无此局", PathError.unknownDepartment("无此局", held: ["样例局"])),
    ("", .unknownDepartment("", held: ["样例局"])), ("样例局", .ambiguousYear(candidates: ["2024", "2025"])),
    ("样例局/1999", .unknownYear("1999", held: ["2024", "2025"])), ("样例局/2025/决算", .notHeld(.finalAccounts)),
    ("样例局/2024/总览/再下", .tooLong("总览")), ("样例局/2024/项目/没有", .unknownProject("没有", candidates: ["样例项目"])),
    ("样例局/2024/支出/299", .unknownAccount("299", candidates: ["201 一般公共服务支出", "208 社会保障和就业支出"])),
    ("样例局/2024/整体绩效", .noOverall),
    // What is compared with is compared with nothing itself, however often it is said.
    ("样例局/2024?对比=样例局/2025/总览?对比=years", .tooLong("总览?对比=years")),
    ("样例局/2024/报表/9", .unknownTable("9", candidates: ["3 支出表"])),
  ])
  func `a path that names nothing says what there is`(path: String, error: PathError) {
    #expect(throws: error) { try destination(path) }
    for language in Language.allCases { #expect(!error.text(language).isEmpty) }
  }
}
