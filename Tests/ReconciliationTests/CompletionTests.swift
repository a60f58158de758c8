import BudgetModel
import Reconciliation
import Testing

@Suite struct CompletionTests {
  private let section = "（三）支出决算具体情况"

  private func report(_ claims: String, rows: String = "201 一般支出|40.00\n208 社会支出|20.00") -> Report {
    Made.report(
      Completion(), claims: claims,
      Made.table(.generalPublic, title: "一般公共预算支出决算表", columns: ["合计"], rows))
  }

  private func accounts(_ total: String) -> String {
    """
    \(section)|1|approved|财政拨款支出||\(total)万元
    \(section)|2|approved|201 一般支出||40.00万元
    \(section)|3|approved|208 社会支出||20.00万元
    """
  }

  @Test func `a completion that is spending over budget is counted`() {
    let report = report(
      """
      \(section)|1|approved|财政拨款支出||80.00万元
      \(section)|1|executed|财政拨款支出||60.00万元
      \(section)|1|completion|财政拨款支出|年初预算|75.00%
      """)
    #expect(report.findings.isEmpty)
    #expect(report.tallies[RuleID(.prose, 4)]?.held == 1)
  }

  @Test func `a completion that is not is a contradiction`() throws {
    let report = report(
      """
      \(section)|1|approved|财政拨款支出||80.00万元
      \(section)|1|executed|财政拨款支出||60.00万元
      \(section)|1|completion|财政拨款支出|年初预算|57.00%
      """)
    let finding = try #require(report.findings.onlyOne)
    #expect(finding.severity == .contradiction)
    #expect(
      finding.message.zh
        == "正文“（三）支出决算具体情况”所述财政拨款支出的完成年初预算的比例为 57.00%，按决算数 60.00 万元除以年初预算 80.00 万元计算为 75.00%，"
        + "相差 18.00 个百分点。")
  }

  @Test func `accounts that do not add up to their total are a contradiction`() throws {
    let finding = try #require(report(accounts("90.00")).findings.onlyOne)
    #expect(finding.severity == .contradiction)
    #expect(
      finding.message.zh == "正文“（三）支出决算具体情况”所述财政拨款支出的年初预算总额为 90.00 万元，其下所列 2 项合计为 60.00 万元，相差 30.00 万元。")
    #expect(
      finding.message.en
        == "Under “（三）支出决算具体情况” the text gives 年初预算 of 财政拨款支出 as 90.00 万元 in total, while the 2 parts it names "
        + "come to 60.00 万元; the difference is 30.00 万元.")
    #expect(finding.equation?.text == "40.00 + 20.00 = 60.00 ≠ 90.00")
  }

  @Test func `a last place is rounding, and equality is counted`() {
    #expect(report(accounts("60.01")).findings.map(\.severity) == [.rounding])
    #expect(report(accounts("60.00")).findings.isEmpty)
  }

  @Test func `a text that leaves out an account of the table is not added up`() {
    let report = report(accounts("90.00"), rows: "201 一般支出|40.00\n208 社会支出|20.00\n221 住房支出|9.00")
    #expect(report.tallies.isEmpty)
  }

  @Test func `kinds of projects add up to the projects they make up`() {
    let report = report(
      """
      2、项目绩效目标|1|count|二级项目||9个
      2、项目绩效目标|1|amount|二级项目||60.00万元
      2、项目绩效目标|2|count|运转类项目||5个
      2、项目绩效目标|2|amount|运转类项目||20.00万元
      2、项目绩效目标|3|count|特定目标类项目||3个
      2、项目绩效目标|3|amount|特定目标类项目||40.00万元
      """)
    #expect(report.findings.map { $0.stated?.text } == ["9 个"])
    #expect(report.tallies[RuleID(.prose, 4)]?.held == 1)
  }
}
