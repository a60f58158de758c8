import BudgetModel
import Reconciliation
import Testing

@Suite struct ProseAgainstTablesTests {
  private func report(_ claims: String, _ lines: String = "合计|38.20|30.10|8.10\n208 社会保障支出|12.40|12.40|") -> Report {
    Made.report(
      ProseAgainstTables(), claims: claims,
      Made.table(.expenditure, label: "公开03表", title: "支出决算表", columns: ["本年支出合计", "基本支出", "项目支出"], lines))
  }

  @Test func `figures the table holds are counted`() {
    let report = report(
      """
      三、支出决算情况说明|1|amount|支出合计||38.20万元
      三、支出决算情况说明|2|amount|基本支出||30.10万元
      三、支出决算情况说明|3|amount|208 社会保障支出||12.40万元
      """)
    #expect(report.findings.isEmpty)
    #expect(report.tallies[RuleID(.prose, 2)]?.held == 3)
  }

  @Test func `a figure the table does not hold is a contradiction`() throws {
    let finding = try #require(report("三、支出决算情况说明|2|amount|项目支出||8.60万元").findings.onlyOne)
    #expect(finding.severity == .contradiction)
    #expect(finding.message.zh == "正文“三、支出决算情况说明”所述项目支出为 8.60 万元，公开03表《支出决算表》中为 8.10 万元，相差 0.50 万元。")
    #expect(
      finding.message.en
        == "Under “三、支出决算情况说明” the text gives 项目支出 as 8.60 万元, 公开03表《支出决算表》 as 8.10 万元; the difference is 0.50 万元.")
    #expect(finding.places.map(\.text) == ["三、支出决算情况说明 · 项目支出 8.60万元", "支出决算表 · 合计 · 项目支出"])
  }

  @Test func `a figure stated to fewer places is rounding`() {
    #expect(report("三、支出决算情况说明|1|amount|支出合计||38万元").findings.map(\.severity) == [.rounding])
  }

  @Test func `a blank cell and words that name no table are not judged`() {
    let report = report(
      "三、支出决算情况说明|2|amount|项目支出||8.60万元\n三、支出决算情况说明|2|amount|房租||8.60万元", "合计|38.20|30.10|")
    #expect(report.tallies.isEmpty)
  }

  @Test(arguments: [
    ("公务接待费支出", Claim.Measure.amount, "0.60", Severity?.none), ("公务接待费支出", .amount, "0.80", .contradiction),
    ("公务接待费支出", .adjusted, "0.80", nil), ("“三公”经费", .executed, "0.60", nil),
    ("“三公”经费财政拨款支出预算", .executed, "0.60", nil),
  ]) func `the three public expenses are compared as spent or as budgeted`(
    subject: String, measure: Claim.Measure, amount: String, severity: Severity?
  ) {
    let report = Made.report(
      ProseAgainstTables(), claims: "（一）“三公”经费支出情况|1|\(measure.rawValue)|\(subject)||\(amount)万元",
      Made.table(
        .threePublicExpenses, title: "“三公”经费表",
        columns: ["预算数/合计", "预算数/公务接待费", "决算数/合计", "决算数/公务接待费"], "1|0.80|0.80|0.60|0.60"))
    #expect(report.findings.map(\.severity) == [severity].compactMap { $0 })
    #expect(report.tallies[RuleID(.prose, 2)]?.checked == 1)
  }

  @Test(arguments: [
    ("项目支出预算", "38.20"), ("会议费预算支出", "0.40"), ("一般公共预算收入", "0"), ("其他支出合计数", "2.00"),
  ]) func `words that name a part are not taken for the total`(subject: String, amount: String) {
    #expect(report("三、支出决算情况说明|2|amount|\(subject)||\(amount)万元").tallies.isEmpty)
  }

  @Test func `other expenses under the heading of the three public ones are left alone`() {
    let report = Made.report(
      ProseAgainstTables(), claims: "九、“三公”经费、会议费支出预算情况说明|3|amount|会议费预算支出||7.30万元",
      Made.table(.generalPublic, title: "一般公共预算支出表", columns: ["合计"], "合计|38.20"))
    #expect(report.tallies.isEmpty)
  }

  @Test func `a total is compared with the nearest of those it may be`() throws {
    let report = Made.report(
      ProseAgainstTables(), claims: "四、财政拨款收支总表的说明|1|amount|财政拨款收支总预算||87.21万元", kind: .budget,
      Made.twoSided(
        .appropriation, title: "财政拨款收支总表", income: (["金额"], "本年收入合计|64.82\n上年结转|22.42\n收入总计|87.24"),
        expenditure: (["金额"], "支出总计|87.24")))
    #expect(report.findings.onlyOne?.difference?.magnitude.text == "0.03 万元")
  }

  @Test func `columns of another year are not the document's`() {
    let report = Made.report(
      ProseAgainstTables(), claims: "五、一般公共预算支出情况|1|amount|201 一般支出||12.00万元",
      Made.table(.generalPublic, title: "支出表", columns: ["2023年决算数", "2024年决算数"], "201 一般支出|10.00|12.00"))
    #expect(report.tallies[RuleID(.prose, 2)]?.held == 1)
  }

  @Test(arguments: [("12.40", 1, 0), ("8.10", 1, 0), ("8.60", 0, 1)])
  func `a class named in one sentence after project expenditure may be that part of it`(
    amount: String, held: Int, failed: Int
  ) {
    let report = report(
      """
      三、支出决算情况说明|2|amount|项目支出||9.30万元
      三、支出决算情况说明|2|amount|208 社会保障支出||\(amount)万元
      """, "合计|21.70|12.40|9.30\n208 社会保障支出|12.40|4.30|8.10")
    #expect(report.tallies[RuleID(.prose, 2)]?.held == held + 1)
    #expect(report.findings.count == failed)
  }

  @Test func `a class in a sentence of its own is the whole class`() {
    let report = report(
      """
      三、支出决算情况说明|2|amount|项目支出||9.30万元
      三、支出决算情况说明|3|amount|208 社会保障支出||8.10万元
      """, "合计|21.70|12.40|9.30\n208 社会保障支出|12.40|4.30|8.10")
    #expect(report.findings.map(\.severity) == [.contradiction])
  }

  @Test(arguments: [("“三公”经费财政拨款支出预算", "0.80"), ("“三公”经费财政拨款支出", "0.60")])
  func `what final accounts call a budget is compared with the column of the budget`(subject: String, amount: String) {
    let report = Made.report(
      ProseAgainstTables(), claims: "（一）“三公”经费支出情况|1|amount|\(subject)||\(amount)万元",
      Made.table(
        .threePublicExpenses, title: "“三公”经费表",
        columns: ["预算数/合计", "预算数/公务接待费", "决算数/合计", "决算数/公务接待费"], "1|0.80|0.80|0.60|0.60"))
    #expect(report.tallies[RuleID(.prose, 2)]?.held == 1)
  }

  @Test(arguments: [("347.60", 1), ("356.10", 0)])
  func `last year's three public expenses beside this year's are not taken for them`(amount: String, held: Int) {
    let report = Made.report(
      ProseAgainstTables(), claims: "二、“三公”经费支出情况|1|amount|“三公”经费预算||\(amount)万元", kind: .budget,
      Made.table(
        .threePublicExpenses, title: "“三公”经费表",
        columns: ["2023年预算数/合计", "2023年预算数/公务接待费", "2024年预算数/合计", "2024年预算数/公务接待费"],
        "1|356.10|197.00|347.60|192.00"))
    #expect(report.tallies[RuleID(.prose, 2)]?.held == held)
  }
}
