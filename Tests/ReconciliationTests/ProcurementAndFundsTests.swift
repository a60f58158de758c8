import BudgetModel
import Reconciliation
import Testing

@Suite struct ProcurementAndFundsTests {
  @Test(arguments: [
    ("399.18", "2", Counts(held: 2)), ("400.00", "3", Counts(contradictions: 2)),
    ("399.17", "2", Counts(held: 1, rounding: 1)), ("", "", .silence),
  ])
  func `procurement adds up by kind, vehicles by use`(_ total: String, _ vehicles: String, _ counts: Counts) {
    let cells: [(Int, String, String)] = [
      (1, "一、政府采购情况", ""), (2, "合计", total), (3, "货物", "233.77"), (3, "工程", ""), (3, "服务", "165.41"),
      (1, "三、国有资产占用情况", ""), (2, "（一）车辆数合计（辆）", vehicles), (3, "1.机要通信用车", ""), (3, "8.其他用车", "2"),
    ]
    let rows = cells.enumerated().map { index, line in
      let quantity: Quantity = line.1.contains("车") ? .count("辆") : .money(.tenThousandYuan)
      return Row(
        number: index + 1, label: line.1, level: line.0,
        cells: [Figure(line.2, quantity).map { .figure($0) } ?? .blank])
    }
    let table = Table(
      number: 10, kind: .information, title: "相关信息统计表", unit: .tenThousandYuan,
      blocks: [Block(columns: [Column(header: ["统计数"])])], rows: rows)
    let report = Made.report(ProcurementAndFunds(), table)
    #expect(report.counts == counts)
    if counts.contradictions == 2 {
      #expect(report.findings[0].message.zh.contains("政府采购情况：合计为 400.00 万元"))
      #expect(report.findings[1].message.zh.contains("车辆数合计(辆)为 3 辆") || report.findings[1].message.zh.contains("3 辆"))
    }
  }

  @Test(arguments: [
    ("合计|2.00|10.00|9.00|9.00||3.00", Counts(held: 1)), ("合计|2.00|10.00|9.00|9.00||2.00", Counts(contradictions: 1)),
    ("合计|2.00|10.00|9.00|9.00||3.01", Counts(rounding: 1)), ("合计||10.00|9.00|9.00||1.00", Counts(held: 1)),
    ("合计|2.00|10.00|9.00|9.00||", .silence),
  ])
  func `a fund's closing balance is what is left`(_ line: String, _ counts: Counts) {
    let table = Made.table(
      .governmentFund, title: "政府性基金表",
      columns: ["年初结转和结余", "本年收入", "本年支出/小计", "本年支出/基本支出", "本年支出/项目支出", "年末结转和结余"], line)
    #expect(Made.report(ProcurementAndFunds(), table).counts == counts)
  }
}
