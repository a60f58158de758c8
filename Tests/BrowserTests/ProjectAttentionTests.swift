import BudgetModel
import Testing

@testable import Browser

struct ProjectAttentionTests {
  private func funding(_ measure: Funding.Measure, _ text: String) -> Funding {
    Funding(
      measure: measure, origin: nil, figure: Figure(text, .money(.yuan)),
      source: Source(.evaluation(project: "项目", table: 1, row: 1)))
  }

  private func indicator(_ target: String, _ actual: String, _ score: String) -> Indicator {
    var indicator = Indicator(
      category: "产出指标", subcategory: "数量指标", name: "次数",
      source: Source(.evaluation(project: "项目", table: 2, row: 1)))
    indicator.adjustedTarget = target
    indicator.actual = actual
    indicator.weight = PublishedNumber("10")
    indicator.score = PublishedNumber(score)
    return indicator
  }

  private func attention(_ project: Project) -> ProjectAttention {
    ProjectAttention(project, project.indicators.map { Attainment(target: $0.target, actual: $0.actual) })
  }

  private func words(_ project: Project, _ language: Language = .chinese) -> String {
    attention(project).words(ListingContext(options: Options(language: language), phase: .finalAccounts))
  }

  @Test(arguments: [("50", "50", "100", "率"), ("50", "60", "100", ""), ("100", "100", "100", "")])
  func `the two execution rates are named where they say different things`(
    executed: String, adjusted: String, approved: String, expected: String
  ) {
    var project = Project(name: "项目")
    project.funds = [funding(.executed, executed), funding(.adjusted, adjusted), funding(.approved, approved)]
    #expect(words(project) == expected)
  }

  @Test(arguments: [
    ([("≥12月", "6", "10"), ("≥98%", "98", "10")], "满"), ([("≥12月", "6", "8"), ("≥98%", "99", "10")], ""),
    ([("=12月", "12", "10"), ("≥98%", "98", "8"), ("3次", "3次", "9")], "同"),
    ([("=12月", "12", "10"), ("≥98%", "98", "8")], ""), ([("及时", "基本及时", "10")], ""),
  ])
  func `full marks with a missed target, and results that all equal targets, are named`(
    results: [(String, String, String)], expected: String
  ) {
    var project = Project(name: "项目")
    project.indicators = results.map { indicator($0.0, $0.1, $0.2) }
    #expect(words(project) == expected)
    #expect(words(project, .english) == ["满": "full", "同": "same"][expected, default: ""])
  }
}
