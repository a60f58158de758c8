import BudgetModel
import Reconciliation
import Testing

@Suite struct RepeatedFiguresTests {
  private func report(_ claims: String, total: String = "781.83") -> Report {
    Made.report(
      RepeatedFigures(), claims: claims, kind: .budget,
      Made.table(.generalPublic, label: "表五", title: "一般公共预算支出表", columns: ["合计", "基本支出"], "合计|900.00|\(total)"))
  }

  @Test func `the section on performance is compared with the tables`() throws {
    let finding = try #require(report("1、整体绩效目标|1|amount|基本支出||718.83万元").findings.onlyOne)
    #expect(finding.severity == .contradiction)
    #expect(finding.message.zh == "正文“1、整体绩效目标”所述基本支出为 718.83 万元，表五《一般公共预算支出表》中为 781.83 万元，相差 63.00 万元。")
    #expect(finding.explanation?.zh == "两数仅两位数字互换，疑似笔误")
  }

  @Test func `one unit of the last place is rounding, the same figure is counted`() {
    #expect(report("1、整体绩效目标|1|amount|基本支出||781.82万元").findings.map(\.severity) == [.rounding])
    #expect(report("1、整体绩效目标|1|amount|基本支出||781.83万元").tallies[RuleID(.prose, 7)]?.held == 1)
  }

  @Test func `projects counted twice differ`() throws {
    let report = report("2、项目绩效目标|1|count|运转类项目||14个\n2、项目绩效目标|4|count|运转类项目||13个")
    let finding = try #require(report.findings.onlyOne)
    #expect(
      finding.message.zh == "运转类项目在正文“2、项目绩效目标”第 4 句为 13 个，在“2、项目绩效目标”第 1 句为 14 个，相差 1 个。")
    #expect(
      finding.message.en
        == "运转类项目 is 13 个 in sentence 4 under “2、项目绩效目标”, and 14 个 in sentence 1 under “2、项目绩效目标”; "
        + "the difference is 1 个.")
  }

  @Test(arguments: [("56.12", 0), ("57.80", 1)])
  func `the paragraph of an account gives one amount for this year`(amount: String, findings: Int) {
    let report = report(
      """
      三、支出|7|amount|2080501 行政单位离退休||56.12万元
      三、支出|9|last-year|2080501 行政单位离退休||57.43万元
      三、支出|9|amount|2080501 行政单位离退休||\(amount)万元
      """)
    #expect(report.findings.count == findings)
  }

  @Test func `what only one place states is not judged`() {
    #expect(report("1、整体绩效目标|1|amount|项目支出||781.82万元", total: "").tallies.isEmpty)
  }
}
