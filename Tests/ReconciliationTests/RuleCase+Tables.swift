import BudgetModel
import Reconciliation

extension RuleCase {
  private static func document(_ tables: [Table], _ kind: DisclosureKind = .finalAccounts) -> Disclosure {
    Made.disclosure(tables, kind: kind)
  }

  static let insideTables: [RuleCase] = [
    RuleCase(ParentAccounts(), keeps: "12.40", breaks: "12.90", nears: "12.41", silent: "") { figure in
      document([
        Made.table(
          .expenditure, title: "支出表", columns: ["合计"], "208 社会|\(figure)\n20805 养老|8.10\n20899 其他|4.30")
      ])
    },
    RuleCase(TableTotals(), keeps: "96.41", breaks: "96.50", nears: "96.42", silent: "") { figure in
      document([
        Made.table(.generalPublic, title: "支出表", columns: ["合计"], "合计|\(figure)\n208 社会|12.40\n221 住房|84.01")
      ])
    },
    RuleCase(RowTotals(), keeps: "32.00", breaks: "33.00", nears: "32.01", silent: "") { figure in
      document([
        Made.table(.expenditure, title: "支出表", columns: ["合计", "基本支出", "项目支出"], "合计|\(figure)|21.00|11.00")
      ])
    },
    RuleCase(IncomeMeetsExpenditure(), keeps: "80.00", breaks: "84.00", nears: "80.01", silent: "") { figure in
      document([
        Made.twoSided(
          .incomeAndExpenditure, title: "收支总表", income: (["金额"], "一、财政拨款|80.00\n本年收入合计|80.00\n总计|\(figure)"),
          expenditure: (["金额"], "一、教育支出|80.00\n本年支出合计|80.00\n总计|\(figure.isEmpty ? "" : "80.00")"))
      ])
    },
    RuleCase(ThreePublicParts(), keeps: "2.08", breaks: "3.08", nears: "2.09", silent: "") { figure in
      document([
        Made.table(
          .threePublicExpenses, title: "“三公”经费表", columns: ["合计"],
          "因公出国（境）费|\n公务接待费|0.80\n公务用车购置及运行费|1.28\n合计|\(figure)")
      ])
    },
    RuleCase(ProcurementAndFunds(), keeps: "3.00", breaks: "2.00", nears: "3.01", silent: "") { figure in
      document([
        Made.table(
          .governmentFund, title: "政府性基金表",
          columns: ["年初结转和结余", "本年收入", "本年支出/小计", "本年支出/基本支出", "本年支出/项目支出", "年末结转和结余"],
          "合计|2.00|10.00|9.00|9.00||\(figure)")
      ])
    },
  ]

  static let betweenTables = budgetTables + finalTables + bothKinds

  private static let general = ["合计", "基本支出", "项目支出"]

  private static let budgetTables: [RuleCase] = [
    RuleCase(SummaryAgainstBudgetTables(), keeps: "90.00", breaks: "91.00", nears: "90.01", silent: "") { figure in
      document(
        [
          Made.twoSided(
            .incomeAndExpenditure, title: "收支总表", income: (["金额"], "一、一般公共预算|90.00\n本年收入合计|90.00\n收入总计|90.00"),
            expenditure: (["合计"], "一、教育支出|90.00\n本年支出合计|90.00\n支出总计|90.00")),
          Made.table(.expenditure, number: 3, title: "支出表", columns: general, "合计|\(figure)||"),
        ], .budget)
    },
    RuleCase(BasicAgainstEconomic(), keeps: "40.00", breaks: "41.00", nears: "40.01", silent: "") { figure in
      document(
        [
          Made.table(.generalPublic, title: "支出表", columns: general, "合计|60.00|\(figure)|20.00"),
          Made.table(.basic, number: 2, title: "基本支出表", columns: ["合计", "人员经费", "公用经费"], "合计|40.00|30.00|10.00"),
        ], .budget)
    },
    RuleCase(ProjectsAgainstFunctions(), keeps: "20.00", breaks: "21.00", nears: "20.01", silent: "") { figure in
      document(
        [
          Made.table(.generalPublic, title: "支出表", columns: general, "合计|60.00|40.00|\(figure)"),
          Made.table(
            .projects, number: 2, title: "项目支出表", columns: ["合计", "一般公共预算"], "某局|20.00|20.00\n-培训|20.00|20.00"),
        ], .budget)
    },
  ]

  /// Tables of final accounts with one figure changed; without one table where there is no figure.
  private static func accounts(
    _ path: WritableKeyPath<Made.FinalAccounts, String>, _ figure: String, without kind: TableKind
  ) -> Disclosure {
    let tables = Made.FinalAccounts.with { $0[keyPath: path] = figure }
    return document(figure.isEmpty ? tables.filter { $0.kind != kind } : tables)
  }

  private static let finalTables: [RuleCase] = [
    RuleCase(IncomeAgainstSummary(), keeps: "90.00", breaks: "91.00", nears: "90.01", silent: "") {
      accounts(\.incomeTotal, $0, without: .income)
    },
    RuleCase(ExpenditureAgainstSummary(), keeps: "90.00", breaks: "91.00", nears: "90.01", silent: "") {
      accounts(\.expenditureTotal, $0, without: .expenditure)
    },
    RuleCase(AppropriationIncome(), keeps: "80.00", breaks: "88.00", nears: "80.01", silent: "") {
      accounts(\.appropriationIncome, $0, without: .appropriation)
    },
    RuleCase(GeneralPublicAgainstAppropriation(), keeps: "60.00", breaks: "66.00", nears: "60.01", silent: "") {
      accounts(\.generalTotal, $0, without: .generalPublic)
    },
    RuleCase(AppropriationByBudget(), keeps: "50.00", breaks: "55.00", nears: "50.01", silent: "") {
      accounts(\.appropriationSchools, $0, without: .governmentFund)
    },
    RuleCase(EconomicAgainstBasic(), keeps: "35.00", breaks: "53.00", nears: "35.01", silent: "") {
      accounts(\.generalBasic, $0, without: .basic)
    },
  ]

  private static let bothKinds: [RuleCase] = [
    RuleCase(ThreePublicAgainstEconomic(), keeps: "0.80", breaks: "0.50", nears: "0.81", silent: "") { figure in
      document(
        [
          Made.table(
            .threePublicExpenses, title: "“三公”经费表", columns: ["合计"], "因公出国（境）费|\n公务接待费|\(figure)\n合计|\(figure)"),
          Made.table(.basic, number: 2, title: "基本支出表", columns: ["合计"], "合计|40.00\n30217 公务接待费|0.80"),
        ], .budget)
    },
    RuleCase(RunningCosts(), keeps: "47.32", breaks: "40.00", nears: "47.33", silent: "") { figure in
      document([
        Made.table(.basic, title: "基本支出表", columns: ["决算数"], "302 商品和服务支出|47.32\n公用经费合计|47.32"),
        Made.table(.information, number: 2, title: "相关信息统计表", columns: ["统计数"], "行政单位|\(figure)"),
      ])
    },
    RuleCase(FunctionAgainstEconomic(), keeps: "51.93", breaks: "9.44", nears: "51.94", silent: "") { figure in
      document([
        Made.table(
          .generalPublic, title: "支出表", columns: ["小计", "基本支出"], "2080506 机关事业单位职业年金缴费支出|\(figure)|\(figure)"),
        Made.table(.basic, number: 2, title: "基本支出表", columns: ["决算数"], "30109 职业年金缴费|51.93"),
      ])
    },
  ]
}
