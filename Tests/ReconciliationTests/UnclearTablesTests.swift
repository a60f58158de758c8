import BudgetModel
import Reconciliation
import Testing

/// Layouts that look like sums and are none: a rule that is not certain says nothing.
@Suite struct UnclearTablesTests {
  private static let threePublic = ["合计", "因公出国（境）费", "公务接待费", "公务用车/小计", "公务用车/公务用车购置费", "公务用车/公务用车运行维护费"]

  @Test(arguments: [
    // Units below their total, where another expense is part of the total.
    (threePublic + ["会议费"], "合计|9.00|1.00|2.00|3.00|1.00|2.00|3.00\n接待办|9.00|1.00|2.00|3.00|1.00|2.00|3.00"),
    // No place for the vehicles.
    (["合计", "因公出国（境）费", "公务接待费"], "某局|9.00|1.00|2.00"),
    // Running costs are no vehicle's.
    (["合计", "因公出国（境）费", "公务接待费", "机关运行经费"], "某局|9.00|1.00|2.00|800.00"),
  ])
  func `A5 is silent where “三公” parts are not all there is, or not all there`(_ columns: [String], _ lines: String) {
    let table = Made.table(.threePublicExpenses, title: "“三公”经费表", columns: columns, lines)
    #expect(Made.report(ThreePublicParts(), table, kind: .budget).findings(.contradiction).isEmpty)
  }

  @Test func `A5 is silent about a total over other expenses as well`() {
    let table = Made.table(
      .threePublicExpenses, title: "行政经费及“三公”经费表", columns: ["合计"],
      "行政经费|90.00\n因公出国（境）费|1.00\n公务接待费|2.00\n公务用车购置及运行费|3.00\n合计|96.00")
    #expect(Made.report(ThreePublicParts(), table, kind: .budget).findings.isEmpty)
  }

  @Test func `B4 does not take last year's line for this year's`() {
    let tables = [
      Made.table(
        .threePublicExpenses, title: "“三公”经费表", columns: Self.threePublic,
        "2023年|6.00|1.00|2.00|3.00|1.00|2.00\n2024年|7.00|1.00|3.00|3.00|1.00|2.00"),
      Made.table(.basic, title: "基本支出表", columns: ["合计"], "30217 公务接待费|3.00"),
    ]
    #expect(Made.report(ThreePublicAgainstEconomic(), tables, kind: .budget).findings.isEmpty)
  }

  @Test(arguments: [
    "一、教育支出|60.00\n类|30.00\n款|30.00\n本年支出合计|60.00", "一、教育支出|60.00\n普通教育|60.00\n小学|60.00\n本年支出合计|60.00",
    "一、教育支出|50.00\n二、专项|20.00\n培训|20.00\n三、住房|10.00\n本年支出合计|80.00",
  ])
  func `A2 is silent where rows hold each other, and says so`(_ lines: String) {
    let table = Made.twoSided(
      .incomeAndExpenditure, title: "收支总表", income: (["金额"], "一、财政拨款|1.00"), expenditure: (["金额"], lines))
    let report = Made.report(TableTotals(), table)
    #expect(report.findings.isEmpty)
    #expect(report.unanswered.map(\.reason.zh) == ["《收支总表》：“本年支出合计”所属各行疑似互有包含，未作核对。"])
    #expect(
      report.unanswered.map(\.reason.en) == [
        "《收支总表》: the rows under “本年支出合计” seem to hold each other; not checked."
      ])
  }

  @Test func `rows proven to stand inside others are not added twice where the total is wrong`() throws {
    let lines = """
      一般公共服务支出|0.64
      社会工作事务|0.64
      教育支出|3797.62
      职业教育|3707.62
      教育费附加|90.00
      交通运输支出|106247.07
      公路水路运输|41783.67
      国债安排的支出|64463.40
      本年支出合计|42673.03
      """
    let table = Made.twoSided(
      .appropriation, title: "财政拨款收支总表", income: (["金额"], "一、财政拨款|42673.03\n本年收入合计|42673.03"),
      expenditure: (["金额"], lines))
    let finding = try #require(Made.report(TableTotals(), table).findings.onlyOne)
    #expect(finding.computed?.text == "110,045.33 万元")
    #expect(finding.equation?.text == "0.64 + 3,797.62 + 106,247.07 = 110,045.33 ≠ 42,673.03")
  }
}
