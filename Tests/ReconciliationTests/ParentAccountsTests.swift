import BudgetModel
import Reconciliation
import Testing

@Suite struct ParentAccountsTests {
  private func report(_ lines: String) -> Report {
    Made.report(
      ParentAccounts(),
      Made.table(.expenditure, label: "公开03表", title: "支出决算表", columns: ["本年支出合计", "基本支出"], lines))
  }

  @Test func `accounts that equal their parts are counted and not reported`() {
    let report = report("208 社会保障和就业支出|12.40|12.40\n20805 养老|8.10|8.10\n20899 其他|4.30|4.30")
    #expect(report.findings.isEmpty)
    #expect(report.tallies[RuleID(.insideTable, 1)]?.held == 2)
  }

  @Test func `an account beyond rounding is a contradiction with both figures and places`() throws {
    let report = report("208 社会保障和就业支出|12.40|\n20805 养老|8.10|8.10\n20899 其他|4.00|4.30")
    let finding = try #require(report.findings.first)
    #expect(report.findings.count == 1)
    #expect(finding.severity == .contradiction)
    #expect(finding.stated?.text == "12.40 万元")
    #expect(finding.computed?.text == "12.10 万元")
    #expect(finding.difference?.text == "0.30 万元")
    #expect(finding.tolerance?.text == "0.015 万元")
    #expect(finding.equation?.text == "8.10 + 4.00 = 12.10 ≠ 12.40")
    #expect(
      finding.message.zh
        == "公开03表《支出决算表》中，208 社会保障和就业支出（本年支出合计）为 12.40 万元，其下级科目合计为 12.10 万元，相差 0.30 万元。")
    #expect(
      finding.message.en
        == "In 公开03表《支出决算表》, 208 社会保障和就业支出（本年支出合计） is 12.40 万元, while the accounts below it come to 12.10 万元; "
        + "the difference is 0.30 万元.")
    #expect(finding.places.count == 3)
    #expect(finding.places.first?.text == "支出决算表 · 208 社会保障和就业支出 · 本年支出合计")
  }

  @Test func `a difference within the published places is rounding`() {
    let report = report("208 社会保障和就业支出|12.41|\n20805 养老|8.10|\n20899 其他|4.30|")
    #expect(report.findings.map(\.severity) == [.rounding])
  }

  @Test func `a blank account, or one with blank parts only, is not judged`() {
    let report = report("208 社会保障和就业支出||5.00\n20805 养老|8.10|\n20899 其他|4.00|")
    #expect(report.findings.isEmpty)
    #expect(report.tallies.isEmpty)
  }

  @Test func `a level that is left out is bridged`() {
    let report = report("208 社会保障和就业支出|12.40|\n2080505 养老|8.10|\n2080506 年金|4.30|")
    #expect(report.tallies[RuleID(.insideTable, 1)]?.held == 1)
  }

  @Test func `units listed one after the other keep their own accounts`() {
    let report = report("208 社会|1.00|\n20805 养老|1.00|\n208 社会|2.00|\n20805 养老|2.00|")
    #expect(report.findings.isEmpty)
    #expect(report.tallies[RuleID(.insideTable, 1)]?.held == 2)
  }
}
