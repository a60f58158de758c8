import BudgetModel
import Reconciliation
import Testing

/// D5, D6, D7 and D9: what is worth a question.
@Suite struct ProjectNotesTests {
  private func unspent(_ executed: String, grade: String = "优") -> Report {
    Made.report(
      UnspentProjects(),
      projects: [
        Made.project(
          "培训", funds: "approved||80000元\nexecuted||\(executed)元",
          indicators: "产出指标|成本指标|成本节约率|-|-|≥70%|70|10|10|", evaluation: "0|0|90|90|\(grade)")
      ])
  }

  @Test func `a top grade without spending is a note that names reached costs`() throws {
    let finding = try #require(unspent("0").findings.onlyOne)
    #expect(finding.severity == .note)
    #expect(
      finding.message.zh
        == "项目“培训”年初预算数为 80,000 元，全年执行数为 0 元，自评总得分 90 分，等级为“优”。未发生支出，而成本指标列有完成值：“成本节约率”（70）。")
    #expect(
      finding.message.en
        == "Project “培训” had a year-start budget of 80,000 元 and spent 0 元; it grades itself “优” with 90 points. "
        + "Nothing was spent, yet cost indicators have actual values: “成本节约率” (70).")
  }

  @Test func `little spending is a note, a tenth or a lower grade is not`() {
    #expect(unspent("7999").findings.count == 1)
    #expect(unspent("8000").findings.isEmpty)
    #expect(unspent("0", grade: "良").findings.isEmpty)
    #expect(unspent("").tallies.isEmpty)
  }

  private func counts(_ actuals: [String], annual: String = "-") -> Report {
    let lines = actuals.map { "产出指标|数量指标|次数|-|\(annual)|≥3次|\($0)|10|9|原因" }
    return Made.report(
      ResultCounts(),
      projects: [Made.project("培训", indicators: lines.joined(separator: "\n"), evaluation: "|||90|优")])
  }

  @Test func `results that all equal their targets are counted in a note`() throws {
    let finding = try #require(counts(["3", "3", "3次"], annual: "").findings.onlyOne)
    #expect(finding.message.zh == "项目“培训”共 3 个指标：可比较的 3 个数值中，3 个实际完成值与指标值相等；满分 0 个；年初指标值未填 3 个。")
    #expect(finding.places.map(\.text) == ["培训 · 自评"])
    #expect(finding.places.allSatisfy { $0.indicator == nil && $0.project == "培训" })
    #expect(
      finding.message.en
        == "Project “培训” has 3 indicators: of 3 numbers that can be compared, 3 equal their targets; 0 score full marks; "
        + "3 have no year-start target.")
  }

  @Test func `results that differ, or none, are no note`() {
    #expect(counts(["3", "4", "3"]).findings.isEmpty)
    #expect(counts(["", "", ""]).tallies.isEmpty)
  }

  private func deviation(_ score: String, _ reason: String) -> Report {
    Made.report(
      UnexplainedDeviations(),
      projects: [Made.project("培训", indicators: "产出指标|数量指标|次数|-|-|≥3次|2|10|\(score)|\(reason)")])
  }

  @Test func `lost points without a reason are a note`() throws {
    let finding = try #require(deviation("6", "").findings.onlyOne)
    #expect(finding.severity == .note)
    #expect(finding.message.zh == "项目“培训”的指标“次数”权重 10 分，得 6 分，未列偏差原因。")
    #expect(finding.message.en == "In project “培训”, indicator “次数” scores 6 of 10, and no reason is stated.")
  }

  @Test func `a reason, all points, or no column for reasons are no note`() {
    #expect(deviation("6", "未及时开展").tallies[RuleID(.performance, 7)]?.held == 1)
    #expect(deviation("10", "").tallies.isEmpty)
    #expect(deviation("6", "-").tallies.isEmpty)
  }

  private func targets(_ period: String, _ annual: String, money: String = "80000", name: String? = nil) -> Report {
    var project = Made.project(
      "网络", funds: "period||80000.00元\nannual||\(money)元",
      indicators: "产出指标|成本指标|成本节约率|\(period)|\(annual)|-|-|||-", form: true)
    project.indicators[0].annualSubcategory = name
    return Made.report(TwoTargets(), projects: [project], kind: .budget)
  }

  @Test func `targets that differ for the same money are a note`() throws {
    let finding = try #require(targets("≥0%", "≥15%").findings.onlyOne)
    #expect(finding.severity == .note)
    #expect(
      finding.message.zh == "项目“网络”实施期与年度资金同为 80,000 元，指标“成本节约率”的实施期指标值为 ≥0%，年度指标值为 ≥15%。")
  }

  @Test func `targets that agree, other money, or a blank side are no note`() {
    #expect(targets("及时", "及时及时").tallies[RuleID(.performance, 9)]?.held == 1)
    #expect(targets("≥0%", "≥15%", money: "40000").tallies.isEmpty)
    #expect(targets("≥0%", "").tallies.isEmpty)
  }

  @Test func `an indicator under two headings is a note`() throws {
    let finding = try #require(targets("≥5%", "≥5%", name: "时效指标").findings.onlyOne)
    #expect(
      finding.message.en
        == "In project “网络”, indicator “成本节约率” is filed under 成本指标 for the period and under 时效指标 for the year.")
  }
}
