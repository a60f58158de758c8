import BudgetModel
import Reconciliation
import Testing

@Suite struct ThreePublicPartsTests {
  private static func rows(_ total: String, _ vehicles: String, _ running: String) -> String {
    "因公出国（境）费|\n公务接待费|0.80\n公务用车购置及运行费|\(vehicles)\n①公务用车购置费|\n②公务用车运行维护费|\(running)\n合计|\(total)"
  }

  @Test(arguments: [
    (rows("2.08", "1.28", "1.28"), Counts(held: 2)), (rows("3.08", "1.28", "1.28"), Counts(held: 1, contradictions: 1)),
    (rows("2.09", "1.28", "1.28"), Counts(held: 1, rounding: 1)), (rows("2.08", "", "1.28"), Counts(held: 1)),
    (rows("", "1.28", ""), .silence),
  ])
  func `parts in rows add up`(_ lines: String, _ counts: Counts) {
    let table = Made.table(.threePublicExpenses, title: "“三公”经费支出预算表", columns: ["合计"], lines)
    #expect(Made.report(ThreePublicParts(), table, kind: .budget).counts == counts)
  }

  @Test(arguments: [
    ("|2.58||2.58||2.58||3.58||3.58||3.58|", Counts(held: 4)),
    ("|2.58||2.58||2.58||3.58||2.58||2.58|", Counts(held: 3, contradictions: 1)),
    ("|2.58||2.58||2.58|||||||", Counts(held: 2)),
  ])
  func `budget and final accounts side by side are compared each for itself`(_ line: String, _ counts: Counts) {
    let parts = [
      "合计", "因公出国（境）费", "公务用车购置及运行维护费/小计", "公务用车购置及运行维护费/公务用车购置费",
      "公务用车购置及运行维护费/公务用车运行维护费", "公务接待费",
    ]
    let table = Made.table(
      .threePublicExpenses, title: "“三公”经费支出决算表",
      columns: parts.map { "预算数/" + $0 } + parts.map { "决算数/" + $0 }, line)
    let report = Made.report(ThreePublicParts(), table)
    #expect(report.counts == counts)
    if let finding = report.findings.first {
      #expect(finding.message.zh == "《“三公”经费支出决算表》中，决算数：合计为 3.58 万元，各分项合计为 2.58 万元，相差 1.00 万元。")
    }
  }
}
