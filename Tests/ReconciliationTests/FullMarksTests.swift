import BudgetModel
import Reconciliation
import Testing

@Suite struct FullMarksTests {
  private func report(
    _ target: String, _ actual: String, score: String = "10", heading: String = "数量指标", reason: String = ""
  ) -> Report {
    Made.report(
      FullMarks(),
      projects: [Made.project("房租", indicators: "产出指标|\(heading)|场次|-|-|\(target)|\(actual)|10|\(score)|\(reason)")])
  }

  @Test(arguments: [
    ("≥20场", "12"), ("≥20场", "12场"), ("=12月", "6"), ("≤5次", "6"), ("≥95%", "90"), ("≥95%", "90%"),
    ("≥2万人", "18000人"), ("≥1%", "9‰"),
  ]) func `a number with a sign that is missed is a contradiction`(target: String, actual: String) {
    #expect(report(target, actual).findings.map(\.severity) == [.contradiction])
  }

  @Test(arguments: [
    ("12月", "6"), ("≥1万件", "9000"), ("≥95%", "0.96"), ("≥20场", "12次"), ("提高", "未提高"),
  ]) func `where words or units leave room it is a note at most`(target: String, actual: String) {
    #expect(report(target, actual).findings.allSatisfy { $0.severity == .note })
  }

  @Test(arguments: [("≥20场", "20"), ("≥20场", "25"), ("及时", "达成预期指标"), ("保障", "保障")])
  func `a target that is met is counted`(target: String, actual: String) {
    #expect(report(target, actual).tallies[RuleID(.performance, 4)]?.held == 1)
  }

  @Test func `the sentence says target, actual value and points`() throws {
    let finding = try #require(report("≥20场", "12").findings.onlyOne)
    #expect(finding.message.zh == "项目“房租”的指标“场次”指标值为 ≥20场，实际完成值为 12，得 10 分（满分）。")
    #expect(
      finding.message.en
        == "In project “房租”, indicator “场次” has the target ≥20场 and the actual value 12, and scores 10, full marks.")
    #expect(finding.places.first?.indicator == "场次")
  }

  @Test func `where the form itself gives a reason it is a note that shows it`() throws {
    let finding = try #require(report("=12月", "6", reason: "下半年合同终止").findings.onlyOne)
    #expect(finding.severity == .note)
    #expect(finding.explanation?.zh == "表中所列原因：下半年合同终止")
    #expect(finding.explanation?.en == "the form gives a reason: 下半年合同终止")
    #expect(report("=12月", "6", reason: "无").findings.map(\.severity) == [.contradiction])
  }

  @Test func `a cost below its target is a note, above it a contradiction`() {
    #expect(report("=195元", "96", heading: "成本指标").findings.map(\.severity) == [.note])
    #expect(report("=195元", "196", heading: "成本指标").findings.map(\.severity) == [.contradiction])
  }

  @Test func `fewer points, or a blank side, are silence`() {
    #expect(report("≥20场", "12", score: "9").tallies.isEmpty)
    #expect(report("≥20场", "").tallies.isEmpty)
    #expect(report("", "12").tallies.isEmpty)
  }
}
