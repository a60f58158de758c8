import BudgetModel
import Reconciliation
import Testing

@Suite struct UsesOfSpendingTests {
  private func report(executed: String, uses: [String]) -> Report {
    let section = "（三）支出决算具体情况"
    var lines = [
      "\(section)|1|approved|208 社会支出||30.00万元", "\(section)|1|executed|208 社会支出||\(executed)万元",
      "\(section)|1|completion|208 社会支出|年初预算|95.00%",
    ]
    for use in uses { lines.append("\(section)|1|used-for|208 社会支出|养老支出|\(use)万元") }
    return Made.report(UsesOfSpending(), claims: lines.joined(separator: "\n"))
  }

  @Test func `uses that add up to what was spent are counted`() {
    let report = report(executed: "28.50", uses: ["20.00", "8.50"])
    #expect(report.findings.isEmpty)
    #expect(report.tallies[RuleID(.prose, 5)]?.held == 1)
  }

  @Test func `uses that repeat the year-start budget are a contradiction that says so`() throws {
    let finding = try #require(report(executed: "28.50", uses: ["30.00"]).findings.onlyOne)
    #expect(finding.severity == .contradiction)
    #expect(
      finding.message.zh == "正文“（三）支出决算具体情况”所述社会支出的支出决算为 28.50 万元，用于养老支出的金额为 30.00 万元，相差 1.50 万元。")
    #expect(finding.explanation?.zh == "用途金额与年初预算 30.00 万元相同，疑似沿用年初预算数")
    #expect(finding.explanation?.en == "the uses repeat the year-start budget of 30.00 万元")
  }

  @Test func `uses beyond what was spent are a contradiction, uses that name less a note`() {
    #expect(report(executed: "28.50", uses: ["29.00"]).findings.map(\.severity) == [.contradiction])
    #expect(report(executed: "28.50", uses: ["20.00"]).findings.map(\.severity) == [.note])
  }

  @Test func `a last place is rounding, and no use at all is silence`() {
    #expect(report(executed: "28.50", uses: ["20.00", "8.51"]).findings.map(\.severity) == [.rounding])
    #expect(report(executed: "28.50", uses: []).tallies.isEmpty)
  }
}
