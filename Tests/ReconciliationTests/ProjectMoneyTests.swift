import BudgetModel
import Reconciliation
import Testing

@Suite struct ProjectMoneyTests {
  private func report(_ funds: String, rule: some Rule = ProjectMoney()) -> Report {
    Made.report(rule, projects: [Made.project("热线", funds: funds, listed: true, form: true)], kind: .budget)
  }

  @Test func `a form's money that is the table's, and its sources, are counted`() {
    let report = report("approved||51.00万元\nannual||510000.00元\nannual|市县资金|500000元\nannual|其他资金|10000元")
    #expect(report.findings.isEmpty)
    #expect(report.tallies[RuleID(.performance, 8)]?.held == 2)
  }

  @Test func `a form in yuan is within rounding of a table in ten thousand`() {
    #expect(report("approved||51.46万元\nannual||514579.60元").findings.map(\.severity) == [.rounding])
  }

  @Test func `another amount is a contradiction`() throws {
    let finding = try #require(report("approved||51.46万元\nannual||541579.60元").findings.onlyOne)
    #expect(finding.severity == .contradiction)
    #expect(
      finding.message.zh == "项目“热线”的目标表中，年度资金总额为 541,579.60 元，项目支出表所列为 51.46 万元，相差 26,979.60 元。")
  }

  @Test func `sources that do not add up are a contradiction unless some of them do`() throws {
    let finding = try #require(report("adjusted||5000元\nadjusted|中央资金|3000元\nadjusted|市县资金|1000元").findings.onlyOne)
    #expect(finding.message.zh == "项目“热线”的全年预算数为 5,000 元，各资金来源合计为 4,000 元，相差 1,000 元。")
    #expect(
      finding.message.en
        == "In project “热线”, the adjusted budget is 5,000 元, while its sources come to 4,000 元; the difference is 1,000 元."
    )
    #expect(report("adjusted||5000元\nadjusted|财政拨款|5000元\nadjusted|一般公共预算|4000元").tallies.isEmpty)
  }

  @Test func `a source that was read under another heading was meant to be here`() {
    let read = "approved||46794元\napproved|市级支出|40624元\nannual|补助区县|6170元"
    #expect(report(read).findings.isEmpty)
    // Where its cell is here and blank, it is the document's.
    #expect(report(read + "\napproved|补助区县|").findings.count == 1)
  }

  @Test func `a missing side is silence`() {
    #expect(report("approved||51.46万元").tallies.isEmpty)
    #expect(report("annual||514579.60元\nannual|市县资金|").tallies.isEmpty)
  }

  @Test func `a factor of ten thousand is reported as a slip of unit, once`() throws {
    let funds = "approved||51.46万元\nannual||51.46元"
    #expect(report(funds).tallies.isEmpty)
    let finding = try #require(report(funds, rule: UnitSlips()).findings.onlyOne)
    #expect(finding.severity == .contradiction)
    #expect(
      finding.message.zh == "项目“热线”的目标表中，年度资金总额为 51.46 元；“热线 · 年初预算数”处为 51.46 万元，相差一万倍，疑似元、万元混用。")
    #expect(report("approved||51.46万元\nannual||514600元", rule: UnitSlips()).findings.isEmpty)
  }
}
