import BudgetModel
import Reconciliation
import Testing

@Suite struct RowTotalsTests {
  private func report(_ kind: TableKind, _ columns: [String], _ lines: String) -> Report {
    Made.report(RowTotals(), Made.table(kind, title: "某表", columns: columns, lines))
  }

  @Test(arguments: [
    ("合计|32.00|21.00|11.00||", Counts(held: 1)), ("合计|33.00|21.00|11.00||", Counts(contradictions: 1)),
    ("合计|1564.71|1096.83|467.89||", Counts(rounding: 1)), ("合计||21.00|11.00||", .silence),
    ("合计|33.00||||", .silence), ("合计|33.00|21.00|11.00|0.50|0.50", Counts(held: 1)),
  ])
  func `a total is basic and project expenditure and what is paid to others`(_ line: String, _ counts: Counts) {
    #expect(
      report(.expenditure, ["本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出"], line).counts == counts)
  }

  @Test(arguments: [
    (["合计", "人员经费", "公用经费"], "合计|5.00|3.00|2.00", Counts(held: 1)),
    (["合计", "基本支出/小计", "基本支出/人员经费", "基本支出/公用经费", "项目支出"], "合计|9.00|5.00|3.00|2.00|4.00", Counts(held: 2)),
    (["合计", "基本支出", "人员经费", "公用经费", "项目支出"], "合计|9.00|5.00|3.00|2.00|4.00", Counts(held: 2)),
    (["本年收入/合计", "本年收入/一般公共预算", "本年收入/单位资金", "上年结转"], "合计|9.00|5.00|4.00|1.00", Counts(held: 1)),
    (["合计", "本年/一般公共预算", "本年/政府性基金预算", "单位资金"], "合计|9.00|5.00|3.00|1.00", Counts(held: 1)),
    (["合计", "货物", "工程", "服务"], "合计|9.00|5.00|3.00|1.00", Counts(held: 1)),
    (["品目", "资金来源/一般公共预算资金", "资金来源/其他资金", "总计"], "甲|复印纸|5.00|4.00|9.00", Counts(held: 1)),
  ])
  func `headings say which columns are parts`(_ columns: [String], _ line: String, _ counts: Counts) {
    #expect(report(.income, columns, line).counts == counts)
  }

  @Test(arguments: [
    (["合计", "基本支出", "项目支出", "一般公共预算", "政府性基金预算"], "合计|9.00|5.00|4.00|9.00|"),
    (["合计", "事业收入", "其中：教育收费"], "合计|9.00|9.00|2.00"),
    (["上年预算数", "本年预算数", "增减额", "增减率%"], "合计|9.00|5.00|4.00|9.00"),
    (["合计", "财政拨款", "一般公共预算", "政府性基金预算"], "合计|9.00|9.00|5.00|4.00"),
    (["合计", "上年预算数", "一般公共预算"], "合计|9.00|9.00|5.00"),
  ])
  func `headings that leave it open promise nothing`(_ columns: [String], _ line: String) {
    #expect(report(.income, columns, line).counts == .silence)
  }

  @Test func `a table whose rows mostly fail was misunderstood, and says so`() {
    let rows = (1...5).map { "20\($0) 类|9.00|1.00|\($0).00" }.joined(separator: "\n")
    let report = report(.income, ["合计", "财政专户", "单位资金"], rows)
    #expect(report.counts == .silence)
    #expect(report.unanswered.count == 1)
  }

  @Test func `zeros that a spreadsheet dropped do not widen the tolerance`() {
    #expect(report(.expenditure, ["合计", "基本支出", "项目支出"], "合计|9.3|5|4.01").counts == Counts(contradictions: 1))
  }

  @Test(arguments: [("33.00", Counts(contradictions: 1)), ("32.00", Counts(held: 1))])
  func `a column of names beside the figures is no part`(_ total: String, _ counts: Counts) {
    #expect(
      report(.expenditure, ["预算单位", "支出总计", "基本支出", "项目支出"], "|某局|\(total)|21.00|11.00").counts == counts)
  }

  @Test(arguments: [("1,592.29", Counts(held: 4)), ("1,952.29", Counts(held: 3, contradictions: 1))])
  func `where headings leave it open the figures of all rows may prove the parts`(_ figure: String, _ counts: Counts) {
    let columns = ["支出总计", "基本支出", "项目支出", "政府采购项目/小计", "政府采购项目/其中：预留给中小企业"]
    let lines =
      "201 甲|3,459.13|1,866.84|1,592.29|1,100.30|156.69\n20140 乙|3,459.13|1,866.84|\(figure)|1,100.30|156.69\n"
      + "205 丙|621.37|41.25|580.12|0.00|0.00\n208 丁|367.54|367.54|0.00|0.00|0.00"
    var table = Made.table(.expenditure, title: "某表", columns: columns, lines)
    #expect(Made.report(RowTotals(), table).counts == .silence)
    table.verdict = .proven
    #expect(Made.report(RowTotals(), table).counts == counts)
  }
}
