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

  /// A table of two years and the change, each part split by the budget that pays it.
  private static func split(_ fund: String, _ change: String) -> Table {
    let parts = ["总计", "因公出国(境)费", "公务接待费", "公务用车/小计", "公务用车/公务用车购置费", "公务用车/公务用车运行费"]
      .map { $0.replacing("公务用车/", with: "公务用车购置及运行费/") }
    let columns = ["年度"] + parts.flatMap { part in ["一般公共预算", "政府性基金预算"].map { part + "/" + $0 } }
    return Made.table(
      .threePublicExpenses, title: "“三公”经费支出预算表", columns: columns,
      "某局|2025年|5.58|0.00|0.00|0.00|2.98|0.00|2.60|0.00|0.00|0.00|2.60|0.00\n"
        + "|2026年|6.18|0.00|0.00|0.00|3.58|\(fund)|2.60|0.00|0.00|0.00|2.60|0.00\n"
        + "|增减变化金额|0.60|0.00|0.00|0.00|\(change)|0.00|0.00|0.00|0.00|0.00|0.00|0.00")
  }

  @Test(arguments: [("0.00", "0.60", 0), ("4.00", "0.60", 1), ("0.00", "0.90", 1)])
  func `parts split by budget add up in each budget, and years with the change between them`(
    _ fund: String, _ change: String, _ count: Int
  ) {
    let report = Made.report(ThreePublicParts(), Self.split(fund, change), kind: .budget)
    #expect(report.findings(.contradiction).count == count, "\(report.findings.map(\.message.zh))")
    #expect(report.tally.checked > 20)
  }
}
