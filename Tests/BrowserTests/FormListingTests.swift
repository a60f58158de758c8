import Catalogues
import BudgetModel
import Console
import Testing

@testable import Browser

/// A performance form row by row, and the ways to it.
struct FormListingTests {
  private func disclosure() -> Disclosure {
    var disclosure = Sample.disclosure(.finalAccounts)
    let name = disclosure.projects[0].name
    var indicator = Indicator(
      category: "产出指标", subcategory: "数量指标", name: "受理件数",
      source: Source(.evaluation(project: name, table: 2, row: 9), page: 3))
    (indicator.annualTarget, indicator.actual) = ("≥300件", "280件")
    (indicator.weight, indicator.score) = (PublishedNumber("90"), PublishedNumber("84"))
    indicator.categoryWeight = PublishedNumber("50")
    var result = SelfEvaluation(source: Source(.evaluation(project: name, table: 3, row: 12), page: 3))
    result.total = PublishedNumber("94")
    result.outcome = "已完成。"
    disclosure.projects[0].indicators = [indicator]
    disclosure.projects[0].evaluation = result
    return disclosure
  }

  private func opened() -> Program {
    let disclosure = disclosure()
    var program = Sample.program([disclosure])
    _ = program.handle(.key(Key(.enter)))
    _ = program.handle(.opened([disclosure]))
    return program
  }

  private func type(_ text: String, in program: inout Program) {
    for scalar in text.unicodeScalars { _ = program.handle(.key(.character(scalar))) }
  }

  @Test func `o leads from an indicator to its row in the form as published, and h back`() {
    var program = opened()
    type("5", in: &program)
    _ = program.handle(.key(Key(.enter)))
    #expect(program.state.place.topic == .project("样例项目"))
    type("o", in: &program)
    #expect(program.state.place.topic == .form(.finalAccounts, "样例项目"))
    #expect(program.state.here.selection == "form/2/9")
    let row = program.listing().rows.first { $0.id == "form/2/9" }
    #expect(row?.cells.map(\.text).prefix(6) == ["9", "产出指标 › 数量指标 › 受理件数", "≥300件", "280件", "90", "84"])
    #expect(row?.origin.contains("第3页") == true)
    type("h", in: &program)
    #expect(program.state.place.topic == .project("样例项目"))
  }

  @Test func `the form stands among the tables, has a path, and a mark on it finds its place again`() throws {
    let disclosure = disclosure()
    let resolver = try PathResolver("样例局/2024/决算/报表/绩效表/样例项目", in: HeldCatalogue([Summary(disclosure)]))
    let open = OpenYear(YearDisclosures(budget: nil, finalAccounts: disclosure))
    let destination = try resolver.destination(in: open)
    #expect(destination.place.topic == .form(.finalAccounts, "样例项目"))
    let key = DepartmentYear(department: disclosure.department.id, year: 2024)
    let context = ListingContext(options: Options(language: .chinese), phase: .finalAccounts)
    let tables = TablesListing.make(open, key: key, context)
    #expect(tables.rows.last?.target == .accounts(key, .form(.finalAccounts, "样例项目")))
    let text = PlacePath.text(
      department: "样例局", year: 2024, phase: .both, topic: .form(.finalAccounts, "样例项目"), of: open.projects, .chinese)
    #expect(text == "样例局/2024/决算/报表/绩效表/样例项目")
  }

  @Test func `a project without a form has none among the tables`() {
    var disclosure = Sample.disclosure(.budget)
    disclosure.projects[0].funds = []
    let open = OpenYear(YearDisclosures(budget: disclosure, finalAccounts: nil))
    let key = DepartmentYear(department: disclosure.department.id, year: 2024)
    let context = ListingContext(options: Options(language: .chinese), phase: .budget)
    #expect(TablesListing.make(open, key: key, context).rows.count == 1)
  }
}
