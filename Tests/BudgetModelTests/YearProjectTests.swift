import BudgetModel
import BudgetSamples
import Testing

struct YearProjectTests {
  private static func project(_ name: String, _ unit: String?, row: Int) -> Project {
    var project = Project(name: name)
    project.unit = unit
    project.listing = Source(.table(number: 10, block: 0, row: row, column: nil))
    return project
  }

  private static func accounts(budget: [Project], final: [Project] = [], overall: [Project] = []) -> YearDisclosures {
    var disclosure = Samples.disclosure(.budget, tables: [], projects: budget)
    disclosure.overall = overall
    return YearDisclosures(
      budget: disclosure,
      finalAccounts: final.isEmpty ? nil : Samples.disclosure(.finalAccounts, tables: [], projects: final))
  }

  @Test func `a name that is alone is the key`() {
    let projects = Self.accounts(budget: [Self.project("设施建设", "甲所", row: 1)]).projects
    #expect(projects.map(\.key) == ["设施建设"])
  }

  @Test func `of several of one name each has its unit, and a number where that is not enough`() {
    let projects = Self.accounts(budget: [
      Self.project("设施建设", "甲所", row: 1), Self.project("设施建设", "乙所", row: 2), Self.project("设施建设", "乙所", row: 3),
      Self.project("设施建设", nil, row: 4), Self.project("培训", "甲所", row: 5),
    ]).projects
    #expect(projects.map(\.key) == ["设施建设（甲所）", "设施建设（乙所）", "设施建设（乙所）#2", "设施建设#1", "培训"])
    #expect(projects.map(\.isFirstOfName) == [true, false, false, false, true])
    #expect(projects.project("设施建设")?.unit == "甲所", "what was kept by name alone is the first of them")
    #expect(projects.project("设施建设（乙所）")?.budget?.listing == Source(.table(number: 10, block: 0, row: 2, column: nil)))
  }

  @Test func `words that fit several give all of them, with a unit only its own`() {
    let projects = Self.accounts(budget: [
      Self.project("设施建设", "甲所", row: 1), Self.project("设施建设", "乙所", row: 2), Self.project("培训", "甲所", row: 3),
    ]).projects
    #expect(projects.fitting("设施建设").count == 2)
    #expect(projects.fitting("设施建设", unit: "乙").map(\.key) == ["设施建设（乙所）"])
    #expect(projects.fitting("设施建设（甲所）").map(\.unit) == ["甲所"])
    #expect(projects.fitting("培训").map(\.key) == ["培训"] && projects.fitting("无").isEmpty)
  }

  @Test func `both documents' project is one where it is one unit's`() {
    let projects = Self.accounts(
      budget: [
        Self.project("设施建设", "甲所", row: 1), Self.project("设施建设", "乙所", row: 2), Self.project("培训", nil, row: 3),
      ],
      final: [Self.project("设施建设", "乙所", row: 1), Self.project("培训", "甲所", row: 2)]
    ).projects
    #expect(projects.map(\.key) == ["设施建设（乙所）", "培训", "设施建设（甲所）"])
    #expect(projects[0].budget?.unit == "乙所" && projects[2].finalAccounts == nil)
  }

  @Test func `what is of the whole department stands last and is no project`() {
    let projects = Self.accounts(
      budget: [Self.project("培训", nil, row: 1)], overall: [Self.project("某局", nil, row: 2)]
    ).projects
    #expect(projects.map(\.isOverall) == [false, true] && projects[1].key == "某局")
  }
}
