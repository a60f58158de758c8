import Catalogues
import BudgetModel
import Console
import Testing

@testable import Browser

/// What lists say where figures are not alike, totals are missing, or projects share a name.
struct LikeListingsTests {
  private static let key = DepartmentYear(department: "990001-001", year: 2024)

  private static func listing(
    _ topic: Topic, _ disclosures: [Disclosure], _ phase: PhaseView, isFlat: Bool = false
  ) -> Listing {
    var choices = Choices()
    choices.isFlat = isFlat
    choices.expanded = ["total", "201", "20103"]
    let context = ListingContext(options: Options(language: .chinese), phase: phase, choices: choices)
    return ListingBuilder.listing(topic, of: key, OpenYear(YearDisclosures(disclosures)), context)
  }

  private static func general(_ rows: [(String?, String, Int, [String?])], _ kind: DisclosureKind) -> Table {
    var table = Sample.table(kind, rows)
    (table.kind, table.number) = (.generalPublic, 5)
    return table
  }

  private static func cell(_ listing: Listing, _ row: String, _ header: String) throws -> String {
    let column = try #require(listing.columns.firstIndex { $0.header == [header] })
    return listing.rows[try #require(listing.index(of: row))].cells[column].text
  }

  @Test func `a budget of other money than the outturn has no rate`() throws {
    var budget = Sample.disclosure(.budget)
    budget.tables = [Self.general([(nil, "合计", 0, ["50.00"]), ("201", "一般公共服务支出", 1, ["50.00"])], .budget)]
    let listing = Self.listing(.spending, [budget, Sample.disclosure(.finalAccounts)], .both)
    #expect(try Self.cell(listing, "total", "完成") == "口径不同")
    #expect(try Self.cell(listing, "total", "差额") == "口径不同")
    #expect(listing.notes.contains { $0.hasPrefix("口径不同") })
  }

  @Test func `where both have a table of it the outturn of that money stands beside the budget`() throws {
    var (budget, final) = (Sample.disclosure(.budget), Sample.disclosure(.finalAccounts))
    let rows: [(String?, String, Int, [String?])] = [(nil, "合计", 0, ["50.00"]), ("201", "一般公共服务支出", 1, ["50.00"])]
    budget.tables = [Self.general(rows, .budget)]
    final.tables.append(Self.general(rows, .finalAccounts))
    let both = Self.listing(.spending, [budget, final], .both)
    #expect(try Self.cell(both, "total", "完成") == "100.00%")
    #expect(both.notes.contains { $0.hasPrefix("两边均为一般公共预算财政拨款") && $0.contains("100.00") })
    #expect(try Self.cell(Self.listing(.spending, [budget, final], .finalAccounts), "total", "决算") == "100.00")
  }

  @Test func `without a total classes have no share, what stands below them has`() throws {
    var budget = Sample.disclosure(.budget)
    budget.tables = [Sample.table(.budget, Array(Sample.rows.dropFirst()))]
    let listing = Self.listing(.spending, [budget], .budget)
    #expect(try Self.cell(listing, "201", "占上级") == "")
    #expect(try Self.cell(listing, "20103", "占上级") == "100.00%")
  }

  @Test func `a flat list has no account and one it is a part of`() {
    let ids = Self.listing(.spending, [Sample.disclosure(.budget)], .budget, isFlat: true).rows.map(\.id)
    #expect(ids == ["2010301", "2010302", "208"])
  }

  private static func projects() -> Disclosure {
    var budget = Sample.disclosure(.budget)
    budget.projects = ["甲所", "乙所"].enumerated().map { number, unit in
      var project = Project(name: "设施建设")
      project.unit = unit
      project.funds = [
        Funding(
          measure: .approved, origin: nil, figure: Figure("\(number + 1).00", .money(.tenThousandYuan)),
          source: Source(.table(number: 10, block: 0, row: number + 1, column: 1)))
      ]
      return project
    }
    var overall = Project(name: "样例局")
    overall.funds = [
      Funding(
        measure: .approved, origin: nil, figure: Figure("90.00", .money(.tenThousandYuan)),
        source: Source(.targetForm(project: "样例局", row: 1)))
    ]
    budget.overall = [overall]
    return budget
  }

  @Test func `projects of one name are as many rows and places, and the old identity is the first of them`() throws {
    let budget = Self.projects()
    let listing = Self.listing(.projects, [budget], .budget)
    #expect(listing.rows.map(\.id).prefix(2) == ["设施建设（乙所）", "设施建设（甲所）"])
    let old = try #require(listing.index(of: "设施建设"))
    #expect(listing.rows[old].id == "设施建设（甲所）")
    #expect(listing.rows[old].target == .accounts(Self.key, .project("设施建设（甲所）")))
    let resolver = try PathResolver("样例局/2024/预算/项目/设施建设", in: HeldCatalogue([Summary(budget)]))
    #expect(throws: PathError.ambiguousProject("设施建设", candidates: ["设施建设（甲所）", "设施建设（乙所）"])) {
      try resolver.destination(in: OpenYear(YearDisclosures([budget])))
    }
    for path in ["样例局/2024/预算/项目/设施建设/乙所", "样例局/2024/预算/项目/设施建设（乙所）"] {
      let found = try PathResolver(path, in: HeldCatalogue([Summary(budget)]))
        .destination(in: OpenYear(YearDisclosures([budget])))
      #expect(found.place.topic == .project("设施建设（乙所）"))
    }
  }

  @Test func `the department's own performance stands under its heading, no base and no part of shares`() throws {
    let listing = Self.listing(.projects, [Self.projects()], .budget)
    #expect(listing.rows.map(\.id).suffix(2) == ["heading/overall", "样例局"])
    #expect(try Self.cell(listing, "样例局", "占比") == "")
    #expect(try Self.cell(listing, "设施建设（乙所）", "占比") == "66.67%")
  }

  @Test func `the department's own performance has a path, a crumb, a row of the overview and an answer of its own`()
    throws
  {
    var budget = Self.projects()
    budget.overall[0].indicators = [
      Indicator(
        category: "产出指标", subcategory: "数量指标", name: "办结件数",
        source: Source(.targetForm(project: "样例局", row: 2)))
    ]
    let open = OpenYear(YearDisclosures([budget]))
    for (path, language) in [("样例局/2024/预算/整体绩效", Language.chinese), ("样例局/2024/budget/overall", .english)] {
      let found = try PathResolver(path, in: HeldCatalogue([Summary(budget)])).destination(in: open)
      #expect(found.place.topic == .project("样例局"))
      #expect(
        PlacePath.text(
          department: "样例局", year: 2024, phase: .budget, topic: .project("样例局"), of: open.projects, language) == path)
    }
    var program = Sample.program([budget], width: 120, height: 40)
    _ = program.handle(.key(Key(.enter)))
    _ = program.handle(.opened([budget]))
    let overview = program.listing()
    let row = try #require(overview.rows.first { $0.id == "overall/样例局" })
    #expect(row.target == .accounts(Self.key, .project("样例局")) && row.cells[1].text == "90.00")
    _ = program.go(to: .accounts(Self.key, .project("样例局")), phase: nil)
    #expect(program.frame().lines[0].contains("2024 › 整体绩效 › 样例局"))
    _ = program.go(to: .accounts(Self.key, .projects), phase: nil)
    #expect(program.frame().lines[0].contains("项目 (2)"))
    for key in "/整体" { _ = program.handle(.key(.character(key.unicodeScalars.first ?? " "))) }
    let answers = program.answers().rows.filter { !$0.isHeading }
    #expect(answers.contains { $0.cells[1].text == "整体绩效 样例局" && $0.goal?.selection == "样例局" })
  }

  @Test func `on the overview growth has its column, and shares are of spending only`() throws {
    var final = Sample.disclosure(.finalAccounts)
    let place = Source(.prose(section: "总体情况", sentence: 1))
    for subject in ["收入总计", "支出总计"] {
      final.claims += [
        Claim(
          subject: subject, measure: .change, figure: try #require(Figure("5.00", .money(.tenThousandYuan))),
          source: place),
        Claim(subject: subject, measure: .changeRate, figure: try #require(Figure("4.2", .percent)), source: place),
      ]
    }
    let listing = Self.listing(.overview, [final], .finalAccounts)
    let change = try #require(listing.rows.first { $0.id.hasPrefix("change/") })
    #expect(change.cells[0].text.contains("收入总计、支出总计"))
    #expect(listing.rows.filter { $0.id.hasPrefix("change/") }.count == 1)
    #expect(try Self.cell(listing, change.id, "同比") == "4.2%" && Self.cell(listing, change.id, "占比") == "")
    #expect(try Self.cell(listing, "class/201", "占比") == "70.00%")
  }
}

extension LikeListingsTests {
  /// The difference of one class, of two years' budgets side by side.
  private func difference(_ first: Disclosure, _ second: Disclosure) -> [String] {
    let columns = [first, second].map { disclosure in
      ComparedAccounts(
        side: ComparedSide(
          key: DepartmentYear(department: disclosure.department.id, year: disclosure.year), phase: .budget),
        open: OpenYear(YearDisclosures([disclosure])))
    }
    var choices = Choices()
    choices.expanded = ["total"]
    let context = ListingContext(options: Options(language: .chinese), phase: .budget, choices: choices)
    let listings = columns.map { ListingBuilder.listing(.spending, of: $0.side.key, $0.open, context) }
    let listing = ComparisonListing(columns, listings, main: 0, topic: .spending, context).years()
    return listing.rows.first { $0.id == "201" }.map { $0.cells.suffix(2).map(\.text) } ?? []
  }

  @Test func `years are compared in the same money only`() {
    let (first, second) = (Sample.disclosure(.budget), Sample.disclosure(.budget, year: 2025))
    var other = second
    other.tables[0].kind = .generalPublic
    #expect(difference(first, second) == ["0.00", "0.00%"])
    #expect(difference(first, other) == ["口径不同", ""])
  }
}
