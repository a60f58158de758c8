import BudgetModel
import Console
import Testing

@testable import Browser

/// Year-start and adjusted targets beside each other, the overall target beside what became of it.
struct ProjectTargetsTests {
  private let source = Source(.evaluation(project: "窗口升级", table: 2, row: 1))

  private func project(_ targets: [(String?, String?)]) -> Project {
    var project = Project(name: "窗口升级")
    project.indicators = targets.map { annual, adjusted in
      var indicator = Indicator(category: "产出指标", subcategory: "数量指标", name: "窗口数", source: source)
      (indicator.annualTarget, indicator.adjustedTarget, indicator.actual) = (annual, adjusted, "2个")
      (indicator.deviation, indicator.measures) = ("设备到货晚，安装推迟到次年一月", "提前签订合同")
      return indicator
    }
    project.evaluation = SelfEvaluation(source: source)
    return project
  }

  private func listing(_ project: Project) -> Listing {
    let disclosure = Disclosure(
      department: Sample.department, year: 2024, kind: .finalAccounts, title: "", projects: [project])
    return ProjectListing.make(
      project, project.name, of: disclosure, ListingContext(options: Options(language: .chinese), phase: .finalAccounts)
    )
  }

  @Test func `targets that were changed stand beside those of the beginning of the year`() throws {
    let listing = listing(project([("≥3个", "≥2个"), ("≥1个", "≥1个")]))
    #expect(listing.columns.prefix(4).map(\.title) == ["指标", "年初目标", "调整后", "实际"])
    let rows = listing.rows.filter { $0.id.hasPrefix("indicator/") }
    #expect(rows[0].cells[1...3].map(\.text) == ["≥3个", "≥2个", "2个"])
    #expect(rows[0].cells[1].role == .caution && rows[1].cells[1].role == .text)
    #expect(listing.rows.allSatisfy { $0.cells.count == listing.columns.count })
    #expect(!listing.notes.contains { $0.contains("年初") })
  }

  @Test(
    arguments: [
      ([("", "≥2个"), ("", "≥1个")], "年初目标一栏全部空白，只填了调整后的目标。", "调整后目标"),
      ([("≥2个", "≥2个")], "调整后的目标与年初的全部相同。", "目标"), ([("≥2个", nil)], nil, "目标"), ([(nil, "≥2个")], nil, "目标"),
    ] as [([(String?, String?)], String?, String)])
  func `one line says what is to be asked`(_ targets: [(String?, String?)], _ note: String?, _ heading: String) {
    let listing = listing(project(targets))
    #expect(listing.notes == [note].compactMap { $0 })
    #expect(listing.columns[1].title == heading)
  }

  @Test func `reason and measures are whole, below the row where they are long`() {
    let listing = listing(project([("≥3个", "≥2个")]))
    #expect(listing.columns.suffix(2).map(\.title) == ["偏差原因", "改进措施"])
    #expect(listing.columns.suffix(2).allSatisfy { $0.standsBelow })
  }

  @Test func `the overall target and what became of it share a line where there is room`() throws {
    var project = project([("≥3个", "≥2个")])
    project.goal = "升级两个窗口，方便群众办事。"
    project.evaluation?.outcome = "升级了两个窗口…"
    let listing = listing(project)
    let row = try #require(listing.rows.first { $0.id == "words/goal" })
    #expect(row.isSpread && row.cells[0].text.hasPrefix("总体目标") && row.cells[1].text.hasPrefix("目标完成情况"))
    #expect(listing.index(of: "words/outcome") == listing.index(of: "words/goal"))
    #expect(listing.rows.contains { $0.id == "words" && $0.summary.contains("节录") })
    func lines(_ width: Int) -> RowLines {
      let columns = ColumnLayout(listing, left: 1, width: width, shift: 0)
      return RowLines(row, indent: "  ", in: listing, columns, end: width + 1, most: 20, Symbols(isASCII: false))
    }
    #expect(lines(100).parts.count == 2 && lines(100).below.isEmpty)
    #expect(lines(50).parts.count == 1 && lines(50).below.count == 1)
    // And takes no room from the columns.
    #expect(listing.measured.widths[1] <= 8)
  }
}
