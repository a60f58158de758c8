import BudgetModel
import Reconciliation
import Testing

/// The rules between the tables of budgets, and those of both kinds of documents.
@Suite struct BudgetRulesTests {
  private func summary(_ schools: String = "60.00", carried: String = "", total: String = "90.00") -> Table {
    Made.twoSided(
      .incomeAndExpenditure, number: 1, title: "收支总表",
      income: (["2024年"], "一、一般公共预算|60.00\n二、单位资金|30.00\n本年收入合计|90.00\n上年结转|\(carried)\n收入总计|\(total)"),
      expenditure: (["合计"], "一、教育支出|\(schools)\n二、住房保障支出|30.00\n本年支出合计|90.00\n支出总计|\(total)"))
  }

  private func table(_ kind: TableKind, _ columns: [String], _ lines: String) -> Table {
    Made.table(kind, number: 3, title: "分表", columns: columns, lines)
  }

  @Test(arguments: [
    ("90.00", "60.00", Counts(held: 3)), ("91.00", "60.00", Counts(held: 2, contradictions: 1)),
    ("90.00", "6.00", Counts(held: 2, contradictions: 1)), ("90.00", "60.01", Counts(held: 2, rounding: 1)),
    ("", "", Counts(held: 1)),
  ])
  func `B1 the summary agrees with expenditure by account`(_ total: String, _ schools: String, _ counts: Counts) {
    let expenditure = table(
      .expenditure, ["合计", "基本支出", "项目支出"], "合计|\(total)||\n205 教育支出|\(schools)||\n221 住房保障支出|30.00||")
    #expect(Made.report(SummaryAgainstBudgetTables(), [summary(), expenditure], kind: .budget).counts == counts)
    #expect(Made.report(SummaryAgainstBudgetTables(), [summary(), expenditure]).counts == .silence)
  }

  @Test(arguments: [("60.00", "30.00", Counts(held: 3)), ("60.00", "3.00", Counts(held: 2, contradictions: 1))])
  func `B1 the summary agrees with income by source`(_ general: String, _ own: String, _ counts: Counts) {
    let income = table(
      .income, ["本年收入/合计", "本年收入/一般公共预算", "本年收入/单位资金", "上年结转"], "合计|90.00|\(general)|\(own)|")
    #expect(Made.report(SummaryAgainstBudgetTables(), [summary(), income], kind: .budget).counts == counts)
  }

  @Test func `B1 tables with and without what was carried over may differ`() {
    let expenditure = table(.expenditure, ["合计", "基本支出", "项目支出"], "合计|90.00||\n205 教育支出|55.00||")
    let report = Made.report(
      SummaryAgainstBudgetTables(), [summary("60.00", carried: "5.00", total: "95.00"), expenditure], kind: .budget)
    #expect(report.counts == Counts(held: 1))
    #expect(report.unanswered.map(\.rule.description) == ["B1"])
  }

  @Test(arguments: [
    ("40.00", Counts(held: 1)), ("41.00", Counts(contradictions: 1)), ("40.01", Counts(rounding: 1)), ("", .silence),
  ])
  func `B2 basic expenditure is the same by economic account`(_ basic: String, _ counts: Counts) {
    let tables = [
      table(.generalPublic, ["合计", "基本支出", "项目支出"], "合计|60.00|\(basic)|20.00"),
      table(.basic, ["合计", "人员经费", "公用经费"], "合计|40.00|30.00|10.00"),
    ]
    #expect(Made.report(BasicAgainstEconomic(), tables, kind: .budget).counts == counts)
    #expect(Made.report(BasicAgainstEconomic(), tables).counts == .silence)
  }

  @Test(arguments: [
    ("20.00", Counts(held: 1)), ("22.00", Counts(held: 1)), ("21.00", Counts(contradictions: 1)),
    ("20.01", Counts(rounding: 1)), ("", .silence),
  ])
  func `B3 projects add up to project expenditure, with or without those carried over`(
    _ project: String, _ counts: Counts
  ) {
    let tables = [
      table(.generalPublic, ["合计", "基本支出", "项目支出"], "合计|60.00|40.00|\(project)"),
      table(.projects, ["合计", "一般公共预算", "单位资金"], "某局|25.00|20.00|5.00\n-培训|25.00|20.00|5.00"),
      table(.projectsCarriedOver, ["合计", "一般公共预算"], "某局|2.00|2.00\n-培训|2.00|2.00"),
    ]
    #expect(Made.report(ProjectsAgainstFunctions(), tables, kind: .budget).counts == counts)
  }

  @Test(arguments: [
    ("0.80", Counts(held: 1)), ("0.50", Counts(contradictions: 1)), ("0.90", Counts(notes: 1)),
    ("0.81", Counts(rounding: 1)), ("", .silence),
  ])
  func `B4 receptions are not less than those in basic expenditure`(_ receptions: String, _ counts: Counts) {
    let tables = [
      table(.threePublicExpenses, ["合计"], "因公出国（境）费|\n公务接待费|\(receptions)\n合计|\(receptions)"),
      table(.basic, ["合计"], "合计|40.00\n商品和服务支出|40.00\n公务接待费|0.50\n公务接待费|0.30"),
    ]
    #expect(Made.report(ThreePublicAgainstEconomic(), tables, kind: .budget).counts == counts)
  }

  @Test(arguments: [
    ("47.32", "", Counts(held: 1)), ("40.00", "7.32", Counts(held: 1)), ("40.00", "", Counts(notes: 1)),
    ("47.33", "", Counts(rounding: 1)), ("", "", .silence),
  ])
  func `B11 running costs beside operating funds are at most a note`(
    _ administrative: String, _ other: String, _ counts: Counts
  ) {
    let tables = [
      table(.basic, ["决算数"], "302 商品和服务支出|47.32\n公用经费合计|47.32"),
      table(.information, ["统计数"], "行政单位|\(administrative)\n参照公务员法管理事业单位|\(other)"),
    ]
    #expect(Made.report(RunningCosts(), tables).counts == counts)
  }

  @Test(arguments: [
    ("51.93", Counts(held: 1)), ("9.44", Counts(notes: 1)), ("51.94", Counts(rounding: 1)), ("", .silence),
  ])
  func `B13 insurance by function and economic account is at most a note`(_ function: String, _ counts: Counts) {
    let tables = [
      table(.generalPublic, ["小计", "基本支出"], "2080506 机关事业单位职业年金缴费支出|\(function)|\(function)"),
      table(.basic, ["决算数"], "30109 职业年金缴费|51.93"),
    ]
    #expect(Made.report(FunctionAgainstEconomic(), tables).counts == counts)
  }

  @Test func `B11 is not applied where the general public budget pays for institutions`() {
    let tables = [
      table(.generalPublic, ["合计"], "2010350 事业运行|9.00"),
      table(.basic, ["决算数"], "302 商品和服务支出|47.32\n公用经费合计|47.32"),
      table(.information, ["统计数"], "行政单位|40.00"),
    ]
    let report = Made.report(RunningCosts(), tables)
    #expect(report.counts == .silence)
    #expect(report.unanswered.map(\.reason.zh) == ["一般公共预算支出表列有事业运行支出，公用经费不全是机关运行经费，未作核对。"])
    #expect(
      report.unanswered.map(\.reason.en) == [
        "the general public budget pays for 事业运行, whose operating funds are no 机关运行经费; not compared."
      ])
  }

  @Test func `B13 adds up an account that stands once for each account of the government's classification`() {
    let tables = [
      table(.generalPublic, ["小计", "基本支出"], "2210201 住房公积金|318.02|318.02"),
      table(.basic, ["决算数"], "30113 住房公积金|201.89\n30113 住房公积金|116.13"),
    ]
    #expect(Made.report(FunctionAgainstEconomic(), tables, kind: .budget).counts == Counts(held: 1))
  }

  @Test func `B13 takes this year's column where last year's stands before it`() {
    let tables = [
      table(.generalPublic, ["2023年预算数", "2024年预算数/合计"], "2210201 住房公积金|510.99|539.91"),
      table(.basic, ["决算数"], "30113 住房公积金|539.91"),
    ]
    #expect(Made.report(FunctionAgainstEconomic(), tables, kind: .budget).counts == Counts(held: 1))
  }
}
