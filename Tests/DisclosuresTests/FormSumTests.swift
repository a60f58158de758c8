import BudgetModel
import Testing

@testable import Disclosures

/// Points as forms add them up: those of indicators to their groups, these and the points for spending to the total.
struct FormSumTests {
  /// What does not add up in a project, in words.
  static func faults(of project: Project) -> [String] {
    guard let result = project.evaluation else { return [] }
    let indicators = project.indicators
    var faults: [String] = []
    func check(_ name: String, _ groups: [String: [Indicator]], _ points: KeyPath<Indicator, PublishedNumber?>) {
      for (group, own) in groups {
        let weights = own.compactMap(\.weight)
        guard let printed = own.first?[keyPath: points], weights.count == own.count else { continue }
        if !Points.isNear(printed, Points.sum(weights)) { faults.append("\(name) \(group) \(printed.text)") }
      }
    }
    check("group", Dictionary(grouping: indicators, by: \.category), \.categoryWeight)
    check("subgroup", Dictionary(grouping: indicators) { "\($0.category)/\($0.subcategory)" }, \.subcategoryWeight)
    let scores = indicators.compactMap(\.score)
    if let total = result.total, !scores.isEmpty, scores.count == indicators.count {
      let sum = Points.sum(scores + [result.executionScore].compactMap { $0 })
      if !Points.isNear(total, sum) { faults.append("total \(total.text)") }
    }
    for indicator in indicators {
      if let weight = indicator.weight, let score = indicator.score, weight.scaled(places: 4) < score.scaled(places: 4)
      {
        faults.append("\(indicator.name) \(score.text) of \(weight.text)")
      }
    }
    return faults
  }

  private static func form(_ first: String, _ second: String, total: String) -> String {
    """
    项目名称|孵化器奖励||||||
    一级指标|分值|二级指标|分值|三级指标|分值|得分
    决策|20|项目立项|20|立项依据|12|\(first)
    ||||立项程序|8|8
    产出|70|产出数量|40|奖励家数|40|40
    ||产出质量|30|达标率|30|\(second)
    预算执行率|10||||10|9.5
    总分|||||100|\(total)
    """
  }

  @Test(arguments: [
    ("12", "28", "97.5", []), ("12", "28", "98.5", ["total 98.5"]), ("12", "31", "100.5", ["达标率 31 of 30"]),
  ])
  func `points of three levels add up, or it is seen that they do not`(
    first: String, second: String, total: String, expected: [String]
  ) throws {
    let reading = try FormDocument.reading(["项目支出绩效自评表", Self.form(first, second, total: total)])
    let project = try #require(reading.disclosure.projects.first)
    #expect(project.indicators.map(\.categoryWeight?.text) == ["20", "20", "70", "70"])
    #expect(project.indicators.map(\.subcategoryWeight?.text) == ["20", "20", "40", "30"])
    #expect(project.evaluation?.executionScore?.text == "9.5" && project.evaluation?.executionWeight?.text == "10")
    #expect(Self.faults(of: project) == expected)
  }

  @Test func `points in headings add up`() throws {
    let form = """
      项目名称|乡村阅览室||||
      一级指标|二级指标|三级指标|目标值|分值|得分
      产出指标（60分）|数量指标（40分）|新增图书|≥3000册|40|40
      |质量指标（20分）|完好率|100%|20|19
      满意度指标（40分）|服务对象满意度指标|读者满意度|≥90%|40|40
      总分||||100|99
      """
    let project = try #require(FormDocument.reading(["项目支出绩效自评表", form]).disclosure.projects.first)
    #expect(project.indicators.map(\.categoryWeight?.text) == ["60", "60", "40"])
    #expect(Self.faults(of: project).isEmpty)
  }
}
