/// Which table of the standard set a table is, whatever its number and title.
public enum TableKind: String, CaseIterable, Sendable, Codable {
  /// 收支总表, 收入支出决算总表.
  case incomeAndExpenditure = "income-expenditure"
  /// 收入总表, 收入决算表.
  case income
  /// 支出总表, 支出决算表.
  case expenditure
  /// 财政拨款收支总表.
  case appropriation
  /// 一般公共预算支出表.
  case generalPublic = "general-public"
  /// 一般公共预算基本支出表, by economic classification.
  case basic
  /// 政府性基金预算收入表, where income has a table of its own.
  case governmentFundIncome = "government-fund-income"
  /// 政府性基金预算支出表, or income and expenditure in one.
  case governmentFund = "government-fund"
  /// 国有资本经营预算表.
  case stateCapital = "state-capital"
  /// “三公”经费表.
  case threePublicExpenses = "three-public"
  /// 机关运行经费表.
  case runningCosts = "operating"
  /// 项目支出表, this year's.
  case projects
  /// 项目支出表, carried over from last year.
  case projectsCarriedOver = "projects-carried-over"
  /// 政府采购预算表.
  case procurement
  /// 部门决算公开相关信息统计表: procurement, running costs, assets.
  case information
  /// 预算绩效 tables among the numbered ones.
  case performance
  /// Any other table.
  case other
}
