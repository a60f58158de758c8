import BudgetModel
import Testing

@testable import Browser

/// A rate that a document states stands beside ours on every screen that has one.
struct StatedRatesTests {
  private let context = ListingContext(options: Options(language: .chinese), phase: .both)

  private func project(rate: String?) -> Project {
    var project = Project(name: "窗口更新")
    func fund(_ measure: Funding.Measure, _ yuan: String) -> Funding {
      Funding(
        measure: measure, origin: nil, figure: Figure(yuan, .money(.yuan)),
        source: Source(.evaluation(project: "窗口更新", table: 3, row: 1)))
    }
    project.funds = [fund(.approved, "1000"), fund(.adjusted, "800"), fund(.executed, "600")]
    var result = SelfEvaluation(source: Source(.evaluation(project: "窗口更新", table: 3, row: 1)))
    result.rate = rate.flatMap { PublishedNumber($0) }
    project.evaluation = result
    return project
  }

  private func open(_ project: Project) -> OpenYear {
    var disclosure = Sample.disclosure(.finalAccounts)
    disclosure.projects = [project]
    return OpenYear(YearDisclosures(budget: nil, finalAccounts: disclosure))
  }

  @Test func `what a form states as spent stands beside ours in the list, the panel and in short`() throws {
    let key = DepartmentYear(department: Sample.department.id, year: 2024)
    let listing = ProjectsListing.make(open(project(rate: "76")), key: key, context)
    let column = try #require(listing.columns.firstIndex { $0.title == "所述" })
    #expect(listing.rows[0].cells[column].text == "76%")
    #expect(listing.rows[0].cells[column - 1].text == "75.00%")
    let panel = ProjectPanel.make(project(rate: "76"), context)
    #expect(panel.lines.contains { $0.label.hasSuffix("文件所述") && $0.value == "76%" })
    #expect(panel.short[0].contains("对全年 75.00% (所述 76%)"))
  }

  @Test func `where no form states one there is no column`() {
    let key = DepartmentYear(department: Sample.department.id, year: 2024)
    let listing = ProjectsListing.make(open(project(rate: nil)), key: key, context)
    #expect(!listing.columns.contains { $0.title == "所述" })
    #expect(!ProjectPanel.make(project(rate: nil), context).lines.contains { $0.label.hasSuffix("文件所述") })
  }

  @Test func `the overview has what the text states of all spending, and not of its parts`() throws {
    var disclosure = Sample.disclosure(.finalAccounts)
    let source = Source(.prose(section: "（三）一般公共预算财政拨款支出决算具体情况", sentence: 1))
    func claim(_ measure: Claim.Measure, _ text: String, _ quantity: Quantity, base: String? = nil) throws -> Claim {
      Claim(
        subject: "部门支出", measure: measure, base: base, figure: try #require(Figure(text, quantity)), source: source)
    }
    disclosure.claims = try [
      claim(.approved, "125.00", .money(.tenThousandYuan)), claim(.executed, "100.00", .money(.tenThousandYuan)),
      claim(.completion, "80", .percent, base: "年初预算"),
    ]
    let opened = OpenYear(YearDisclosures(budget: nil, finalAccounts: disclosure))
    let key = DepartmentYear(department: Sample.department.id, year: 2024)
    let listing = OverviewScreen().listing(opened, key: key, context)
    let column = try #require(listing.columns.firstIndex { $0.title == "文件所述" })
    let stated = listing.rows.filter { !$0.cells[column].text.isEmpty }
    #expect(stated.map(\.id) == ["execution"])
    #expect(stated[0].cells[column].text == "80%")
    #expect(!listing.rows.contains { $0.id == "basic" && $0.summary.contains("80%") })
  }
}
