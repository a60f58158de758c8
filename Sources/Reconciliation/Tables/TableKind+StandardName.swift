import BudgetModel

extension TableKind {
  /// What tables of the kind are called, whatever each document calls its own.
  var standardName: String {
    switch self {
    case .incomeAndExpenditure: "收支总表"
    case .income: "收入表"
    case .expenditure: "支出表"
    case .appropriation: "财政拨款收支总表"
    case .generalPublic: "一般公共预算支出表"
    case .basic: "一般公共预算基本支出表"
    case .threePublicExpenses: "“三公”经费表"
    case .governmentFund: "政府性基金表"
    case .stateCapital: "国有资本经营表"
    case .projects: "项目支出表"
    default: rawValue
    }
  }

  /// The same in English.
  var standardNameInEnglish: String { englishName ?? rawValue }

  /// What tables of the kind are called in English; nil for kinds that only some documents have.
  public var englishName: String? {
    switch self {
    case .incomeAndExpenditure: "overview of income and expenditure"
    case .income: "table of income"
    case .expenditure: "table of expenditure"
    case .appropriation: "overview of appropriations"
    case .generalPublic: "general public expenditure"
    case .basic: "basic expenditure"
    case .threePublicExpenses: "“three public” expenses"
    case .governmentFund: "government funds"
    case .stateCapital: "state capital"
    case .projects: "projects"
    default: nil
    }
  }
}
