import BudgetModel
import Reconciliation
import Testing

@Suite struct IncomeMeetsExpenditureTests {
  private func report(_ incomeTotal: String, _ carried: String, _ expenditureTotal: String) -> Report {
    Made.report(
      IncomeMeetsExpenditure(),
      Made.twoSided(
        .incomeAndExpenditure, title: "收支总表",
        income: (["金额"], "一、财政拨款|80.00\n本年收入合计|80.00\n年初结转和结余|\(carried)\n总计|\(incomeTotal)"),
        expenditure: (["金额"], "一、教育支出|84.00\n本年支出合计|84.00\n年末结转和结余|1.00\n总计|\(expenditureTotal)")))
  }

  @Test(arguments: [
    ("85.00", "5.00", "85.00", Counts(held: 3)), ("84.00", "5.00", "85.00", Counts(held: 1, contradictions: 1)),
    ("85.01", "5.00", "85.00", Counts(held: 1, rounding: 2)), ("", "5.00", "85.00", Counts(held: 1)),
    ("", "", "", .silence),
  ])
  func `grand totals meet, and are the year's own with what was carried over`(
    _ income: String, _ carried: String, _ expenditure: String, _ counts: Counts
  ) {
    #expect(report(income, carried, expenditure).counts == counts)
  }

  @Test func `the sentence gives both figures in both languages`() throws {
    let finding = try #require(report("84.00", "5.00", "84.00").findings.first)
    #expect(finding.message.zh == "《收支总表》中，总计为 84.00 万元，本年合计与结转结余之和为 85.00 万元，相差 1.00 万元。")
    #expect(
      finding.message.en
        == "In 《收支总表》, 总计 is 84.00 万元, while the year's own total with balances come to 85.00 万元; "
        + "the difference is 1.00 万元.")
    #expect(finding.equation?.text == "80.00 + 5.00 = 85.00 ≠ 84.00")
  }

  @Test(arguments: [("7.00", Counts(held: 5)), ("9.00", Counts(held: 4, contradictions: 1))])
  func `each budget's income and what it brought over meet its expenditure`(_ funds: String, _ counts: Counts) {
    let table = Made.twoSided(
      .appropriation, title: "财政拨款收支总表",
      income: (
        ["金额"],
        "一、一般公共预算财政拨款|80.00\n二、政府性基金预算财政拨款|5.00\n本年收入合计|85.00\n年初财政拨款结转和结余|2.00\n"
          + "-政府性基金预算财政拨款|2.00\n总计|87.00"
      ),
      expenditure: (
        ["合计", "一般公共预算财政拨款", "政府性基金预算财政拨款"],
        "一、教育支出|80.00|80.00|\n二、城乡社区支出|7.00||7.00\n本年支出合计|87.00|80.00|\n总计|87.00|80.00|\(funds)"
      ))
    #expect(Made.report(IncomeMeetsExpenditure(), table).counts.held == counts.held + 1)
    #expect(Made.report(IncomeMeetsExpenditure(), table).counts.contradictions == counts.contradictions)
  }
}
