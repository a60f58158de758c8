import BudgetModel
import Reconciliation
import Testing

@Suite struct GradesTests {
  private func report(_ total: String, _ grade: String) -> Report {
    Made.report(Grades(), projects: [Made.project("房租", evaluation: "||\(total)|\(total)|\(grade)")])
  }

  @Test(arguments: [("90", "优"), ("89.99", "良"), ("80", "良"), ("60", "中"), ("59.9", "差")])
  func `a grade that the score earns is counted`(total: String, grade: String) {
    #expect(report(total, grade).tallies[RuleID(.performance, 3)]?.held == 1)
  }

  @Test func `another grade is a contradiction`() throws {
    let finding = try #require(report("88", "优").findings.onlyOne)
    #expect(finding.severity == .contradiction)
    #expect(finding.message.zh == "项目“房租”总得分为 88 分，对应等级为“良”，所列等级为“优”。")
    #expect(
      finding.message.en == "Project “房租” scores 88 分, which earns “良”; the grade stated is “优”.")
  }

  @Test(arguments: [("", "优"), ("88", ""), ("880", "优")])
  func `a side that is absent, or no score out of a hundred, is silence`(total: String, grade: String) {
    #expect(report(total, grade).tallies.isEmpty)
  }
}
