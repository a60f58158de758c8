import BudgetModel
import Reconciliation

extension Made {
  /// The tables of final accounts that agree with each other, all but some figures that tests change.
  struct FinalAccounts {
    var summaryIncome = "90.00"
    var summarySchools = "60.00"
    var summaryExpenditure = "90.00"
    var incomeTotal = "90.00"
    var incomeAppropriation = "80.00"
    var incomeOther = "10.00"
    var expenditureTotal = "90.00"
    var expenditureSchools = "60.00"
    var appropriationIncome = "80.00"
    var appropriationFundIncome = "20.00"
    var appropriationSchools = "50.00"
    var appropriationTotal = "80.00"
    var appropriationGeneral = "60.00"
    var appropriationFunds = "20.00"
    var generalTotal = "60.00"
    var generalSchools = "40.00"
    var generalBasic = "35.00"
    var fundSchools = "10.00"
    /// Blank where the document has no table of funds.
    var fundTotal = "20.00"
    var personnel = "30.00"
    var operating = "5.00"

    var tables: [Table] {
      var tables = [
        Made.twoSided(
          .incomeAndExpenditure, number: 1, title: "收入支出决算总表",
          income: (
            ["金额"],
            "一、一般公共预算财政拨款收入|60.00\n二、政府性基金预算财政拨款收入|20.00\n三、其他收入|10.00\n本年收入合计|\(summaryIncome)\n总计|90.00"
          ),
          expenditure: (
            ["金额"], "一、教育支出|\(summarySchools)\n二、城乡社区支出|30.00\n本年支出合计|\(summaryExpenditure)\n总计|90.00"
          )),
        Made.table(
          .income, number: 2, title: "收入决算表", columns: ["本年收入合计", "财政拨款收入", "其他收入"],
          "合计|\(incomeTotal)|\(incomeAppropriation)|\(incomeOther)"),
        Made.table(
          .expenditure, number: 3, title: "支出决算表", columns: ["本年支出合计", "基本支出", "项目支出"],
          "合计|\(expenditureTotal)||\n205 教育支出|\(expenditureSchools)||\n212 城乡社区支出|30.00||"),
        Made.twoSided(
          .appropriation, number: 4, title: "财政拨款收入支出决算总表",
          income: (
            ["金额"],
            "一、一般公共预算财政拨款|60.00\n二、政府性基金预算财政拨款|\(appropriationFundIncome)\n本年收入合计|\(appropriationIncome)\n总计|80.00"
          ),
          expenditure: (
            ["合计", "一般公共预算财政拨款", "政府性基金预算财政拨款"],
            "一、教育支出|\(appropriationSchools)|40.00|10.00\n二、城乡社区支出|30.00|20.00|10.00\n"
              + "本年支出合计|\(appropriationTotal)|\(appropriationGeneral)|\(appropriationFunds)"
          )),
        Made.table(
          .generalPublic, number: 5, title: "一般公共预算财政拨款支出决算表", columns: ["小计", "基本支出", "项目支出"],
          "合计|\(generalTotal)|\(generalBasic)|\n205 教育支出|\(generalSchools)||\n212 城乡社区支出|20.00||"),
        Made.table(
          .basic, number: 6, title: "基本支出决算明细表", columns: ["决算数"],
          "301 工资福利支出|30.00\n人员经费合计|\(personnel)\n302 商品和服务支出|5.00\n公用经费合计|\(operating)"),
      ]
      if !fundTotal.isEmpty {
        tables.append(
          Made.table(
            .governmentFund, number: 7, title: "政府性基金预算财政拨款收入支出决算表",
            columns: ["本年收入", "本年支出/小计"],
            "合计|20.00|\(fundTotal)\n205 教育支出||\(fundSchools)\n212 城乡社区支出||10.00"))
      }
      return tables
    }

    /// These tables with some figures changed.
    static func with(_ change: (inout FinalAccounts) -> Void) -> [Table] {
      var accounts = FinalAccounts()
      change(&accounts)
      return accounts.tables
    }
  }

  static func report(_ rule: some Rule, _ tables: [Table], kind: DisclosureKind = .finalAccounts) -> Report {
    Reconciler(rules: [rule]).check(disclosure(tables, kind: kind))
  }
}
