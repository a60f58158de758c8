import BudgetModel
import Reconciliation
import Testing

@Suite struct ExecutionScoresTests {
  private func report(_ funds: String, _ evaluation: String, weight: String = "90") -> Report {
    Made.report(
      ExecutionScores(),
      projects: [
        Made.project(
          "房租", funds: funds, indicators: "产出指标|数量指标|面积|-|-|=5|5|\(weight)|\(weight)|", evaluation: evaluation)
      ])
  }

  private let spent = "approved||60000元\nadjusted||50000元\nexecuted||45000元"

  @Test func `points that are the share of the adjusted budget are counted`() {
    let report = report(spent, "90|9|90|99|优")
    #expect(report.findings.isEmpty)
    #expect(report.tallies[RuleID(.performance, 1)]?.held == 2)
  }

  @Test func `more points than were earned are a contradiction`() throws {
    let finding = try #require(report(spent, "90|10|90|100|优").findings.onlyOne)
    #expect(finding.severity == .contradiction)
    #expect(
      finding.message.zh == "项目“房租”预算执行得 10 分（满分 10 分），而全年执行数 45,000 元占全年预算数 50,000 元的 90.00%。")
    #expect(
      finding.message.en
        == "Project “房租” scores 10 分 of 10 分 for spending; 45,000 元 of an adjusted budget of 50,000 元 is 90.00%.")
  }

  @Test func `whole points may have been rounded`() {
    let report = report("adjusted||50000元\nexecuted||46200元", "92.4|9|90|99|优")
    #expect(report.findings.isEmpty)
  }

  @Test func `a rate that its amounts do not give is a contradiction`() {
    #expect(report(spent, "100|9|90|99|优").findings.map(\.severity) == [.contradiction])
  }

  @Test func `an adjusted budget equal to the spending is a note with both rates`() throws {
    let report = report("approved||60000元\nadjusted||45000元\nexecuted||45000元", "100|10|90|100|优")
    let finding = try #require(report.findings.onlyOne)
    #expect(finding.severity == .note)
    #expect(
      finding.message.zh == "项目“房租”全年预算数与全年执行数同为 45,000 元，执行率 100%；按年初预算数 60,000 元计算为 75.00%。")
    #expect(finding.places.count == 3)
  }

  @Test func `the printed weight counts, whatever the indicators leave of a hundred`() throws {
    #expect(report(spent, "90|9|85|94|优|10", weight: "85").findings.isEmpty)
    #expect(report(spent, "90|9|100|109|优|10", weight: "100").tallies[RuleID(.performance, 1)]?.held == 2)
    let finding = try #require(report(spent, "90|14|85|99|优|15", weight: "90").findings.onlyOne)
    #expect(finding.message.zh.contains("预算执行得 14 分（满分 15 分）"))
  }

  @Test func `weights that make a hundred by themselves, or no amount, are silence`() {
    #expect(report(spent, "|9|90|99|优", weight: "100").tallies.isEmpty)
    #expect(report("adjusted||0元\nexecuted||0元", "0|0|90|90|优").tallies.isEmpty)
    #expect(report("executed||45000元", "90|10|90|100|优").tallies.isEmpty)
  }
}
