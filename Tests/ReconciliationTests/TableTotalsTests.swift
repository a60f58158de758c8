import BudgetModel
import Reconciliation
import Testing

@Suite struct TableTotalsTests {
  private func byCode(_ lines: String) -> Report {
    Made.report(
      TableTotals(), Made.table(.generalPublic, title: "一般公共预算支出表", columns: ["合计", "基本支出", "项目支出"], lines))
  }

  @Test(arguments: [
    ("合计|96.41|96.41|\n208 社会|12.40|12.40|\n20805 养老|12.40|12.40|\n221 住房|84.01|84.01|", Counts(held: 2)),
    ("208 社会|12.40||\n20805 养老|12.40||\n221 住房|84.01||\n合计|96.50||", Counts(contradictions: 1)),
    ("合计|96.42||\n208 社会|12.40||\n221 住房|84.01||", Counts(rounding: 1)),
    ("合计||5.00|\n208 社会|12.40||\n221 住房|84.01||", .silence),
    ("合计|96.41||\n208 社会|12.40||\n无编码|84.01||", .silence),
  ])
  func `a total by code is made up of the classes, above or below it`(_ lines: String, _ counts: Counts) {
    #expect(byCode(lines).counts == counts)
  }

  @Test func `rows without a code leave the sum open, and the report says so`() {
    let report = byCode("合计|96.41||\n208 社会|12.40||\n无编码|84.01||")
    #expect(report.unanswered.map(\.reason.zh) == ["《一般公共预算支出表》：夹有不带编码的行，归属不明。"])
    #expect(
      report.unanswered.map(\.reason.en) == ["《一般公共预算支出表》: rows without a code stand among the others."])
  }

  @Test(arguments: [
    ("60.00", "40.00", Counts(held: 2)), ("62.00", "40.00", Counts(held: 1, contradictions: 1)),
    ("60.01", "", Counts(rounding: 1)), ("", "", .silence),
  ])
  func `personnel are 301 and 303, operating funds all other classes`(
    _ personnel: String, _ operating: String, _ counts: Counts
  ) {
    let table = Made.table(
      .basic, title: "基本支出决算明细表", columns: ["决算数"],
      """
      301 工资福利支出|50.00
      303 对个人和家庭的补助|10.00
      302 商品和服务支出|38.00
      310 资本性支出|2.00
      人员经费合计|\(personnel)
      公用经费合计|\(operating)
      """)
    #expect(Made.report(TableTotals(), table).counts == counts)
  }

  @Test(arguments: [
    ("30.00", "20.00", Counts(held: 2)), ("30.00", "22.00", Counts(contradictions: 1)),
    ("30.01", "20.00", Counts(held: 1, rounding: 1)), ("", "20.00", Counts(held: 1)),
  ])
  func `in a table of projects each unit is made up of what stands below it`(
    _ department: String, _ unit: String, _ counts: Counts
  ) {
    let table = Made.table(
      .projects, title: "项目支出预算表", columns: ["合计"],
      "某局|\(department)\n-局机关|\(unit)\n*培训|15.00\n*维护|5.00\n-中心|10.00")
    #expect(Made.report(TableTotals(), table).counts == counts)
  }

  @Test(arguments: [
    ("90.00", "90.00", Counts(held: 2)), ("90.00", "91.00", Counts(held: 1, contradictions: 1)),
    ("90.00", "90.01", Counts(held: 1, rounding: 1)), ("", "", .silence),
  ])
  func `the halves of a summary are made up of their entries`(
    _ income: String, _ expenditure: String, _ counts: Counts
  ) {
    let table = Made.twoSided(
      .incomeAndExpenditure, title: "收支总表",
      income: (["金额"], "一、一般公共预算|80.00\n二、事业收入|10.00\n本年收入合计|\(income)\n上年结转|5.00\n收入总计|95.00"),
      expenditure: (["金额"], "一、教育支出|90.00\n本年支出合计|\(expenditure)\n年终结转|\n支出总计|95.00"))
    #expect(Made.report(TableTotals(), table).counts == counts)
  }

  @Test func `a heading 本年收入 above its entries is made up of them, and what was carried over is not`() {
    let table = Made.twoSided(
      .incomeAndExpenditure, title: "收支总表",
      income: (["预算数"], "本年收入总计|80.00\n-（一）一般公共预算|80.00\n二、上年结转|5.00\n-（一）一般公共预算|5.00\n收入总计|85.00"),
      expenditure: (["预算数"], "本年支出总计|85.00\n-（一）教育支出|85.00\n支出总计|85.00"))
    #expect(Made.report(TableTotals(), table).counts == Counts(held: 3))
    #expect(Made.report(IncomeMeetsExpenditure(), table).counts == Counts(held: 3))
  }

  @Test(arguments: [("4,684.30", 0), ("6,484.30", 1)])
  func `the line of a unit that its accounts prove to be their total is one`(_ total: String, _ count: Int) {
    let lines =
      "某局|\(total)|3,072.01|1,612.29\n201 甲|3,459.13|1,866.84|1,592.29\n205 乙|20.00|0.00|20.00\n"
      + "208 丙|367.54|367.54|0.00\n221 丁|837.63|837.63|0.00"
    var table = Made.table(.generalPublic, title: "支出表", columns: ["支出总计", "基本支出", "项目支出"], lines)
    #expect(Made.report(TableTotals(), table).counts == .silence)
    table.verdict = .proven
    let found = Made.report(TableTotals(), table).findings(.contradiction)
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.stated?.numberText == "6,484.30" })
  }
}
