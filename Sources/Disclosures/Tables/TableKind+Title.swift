import BudgetModel

extension TableKind {
  /// The kind a title says, without regard to its wording elsewhere.
  /// - Returns: nil where the title is of none of the standard set.
  init?(title: String) {
    let income = title.contains("收入")
    let both = Text.contains(title, any: ["收支", "收入支出", "收入、支出"])
    if Text.contains(title, any: ["绩效"]) {
      self = .performance
    } else if title.contains("三公") {
      self = .threePublicExpenses
    } else if title.contains("机关运行经费") {
      self = .runningCosts
    } else if title.contains("相关信息") {
      self = .information
    } else if title.contains("专项业务经费") {
      self = .projects
    } else if title.contains("结转资金支出") {
      self = .projectsCarriedOver
    } else if title.contains("政府采购") {
      self = .procurement
    } else if title.contains("国有资本经营") {
      self = .stateCapital
    } else if title.contains("政府性基金") {
      self = income && !both ? .governmentFundIncome : .governmentFund
    } else if title.contains("项目支出"), title.contains("经济分类"), !title.contains("基本支出") {
      self = .generalPublic
    } else if title.contains("项目支出") && !title.contains("基本支出") {
      self = title.contains("结转") && !title.contains("不含") ? .projectsCarriedOver : .projects
    } else if title.contains("基本支出") {
      self = .basic
    } else if title.contains("财政拨款") && both {
      self = .appropriation
    } else if title.contains("一般公共预算") && title.contains("支出") {
      self = .generalPublic
    } else if both {
      self = .incomeAndExpenditure
    } else if income {
      self = .income
    } else if title.contains("支出") {
      self = .expenditure
    } else {
      return nil
    }
  }

  /// The kind a table's own headings say, for tables without a telling title.
  init?(blocks: [Block], labels: [String]) {
    let headings = blocks.flatMap { $0.columns.flatMap(\.header) }.joined(separator: " ")
    if labels.contains(where: { $0.contains("因公出国") }) && labels.contains(where: { $0.contains("公务接待费") }) {
      self = .threePublicExpenses
    } else if blocks.contains(where: { $0.side == .income }) {
      self = headings.contains("政府性基金") ? .appropriation : .incomeAndExpenditure
    } else if Text.contains(headings, any: ["事业收入", "财政专户管理资金"]) {
      self = .income
    } else if headings.contains("人员经费") {
      self = .basic
    } else if headings.contains("项目支出") {
      self = Text.contains(headings, any: ["经营支出"]) ? .expenditure : .generalPublic
    } else {
      return nil
    }
  }
}
