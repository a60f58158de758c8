import BudgetModel
import Reconciliation
import Testing

@Suite struct EmptyTablesTests {
  private var empty: Table {
    var table = Made.table(.expenditure, number: 3, label: "表三", title: "支出总表", columns: ["合计"], "合计|")
    table.isEmpty = true
    return table
  }

  private func overview(_ total: String) -> Table {
    Made.twoSided(
      .incomeAndExpenditure, title: "收支总表", income: (["金额"], "本年收入合计|\(total)"),
      expenditure: (["金额"], "本年支出合计|\(total)"))
  }

  @Test func `an empty table whose total stands elsewhere is a contradiction`() throws {
    let report = Made.report(EmptyTables(), claims: "", kind: .budget, empty, overview("38.20"))
    let finding = try #require(report.findings.onlyOne)
    #expect(finding.severity == .contradiction)
    #expect(finding.message.zh == "表三《支出总表》标明无数据，而《收支总表》中，本年支出合计为 38.20 万元。")
    #expect(
      finding.message.en
        == "表三《支出总表》 says it holds no data, while 《收支总表》 gives 本年支出合计 as 38.20 万元.")
    #expect(finding.places.first?.text == "支出总表")
  }

  @Test func `a zero drawn from the empty table is compared with the other tables`() throws {
    let report = Made.report(
      EmptyTables(), claims: "三、支出预算情况说明|1|amount|支出预算||0万元", kind: .budget, empty, overview("38.20"))
    let finding = try #require(report.findings.last)
    #expect(report.findings.count == 2)
    #expect(finding.message.zh == "正文“三、支出预算情况说明”所述支出预算为 0 万元，《收支总表》中为 38.20 万元，相差 38.20 万元。")
    #expect(finding.explanation?.zh == "表三《支出总表》标明无数据，文字说明疑似据此生成")
  }

  @Test func `an empty table that nothing contradicts is in order`() {
    let report = Made.report(
      EmptyTables(), claims: "三、支出预算情况说明|1|amount|支出预算||0万元", kind: .budget, empty, overview("0.00"))
    #expect(report.findings.isEmpty)
    #expect(report.tallies[RuleID(.prose, 1)]?.held == 1)
  }

  @Test func `an empty table alone says nothing`() {
    let report = Made.report(EmptyTables(), claims: "", kind: .budget, empty, overview(""))
    #expect(report.findings.isEmpty)
    #expect(report.tallies.isEmpty)
  }
}
