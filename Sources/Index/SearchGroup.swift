import BudgetModel

/// What a search finds, in the order shown where answers are equally good.
public enum SearchGroup: UInt8, CaseIterable, Hashable, Sendable {
  case departments, accounts, projects, indicators, findings, facts
  /// The rows of the overview: no index keeps them, they are read.
  case overview
  /// The performance of whole departments.
  case overall

  /// Its heading.
  public func title(_ language: Language) -> String {
    switch self {
    case .departments: language.pick("部门", "Departments")
    case .accounts: language.pick("科目", "Accounts")
    case .projects: language.pick("项目", "Projects")
    case .indicators: language.pick("指标", "Indicators")
    case .findings: language.pick("核对", "Findings")
    case .facts: language.pick("人员与资产", "Staff and assets")
    case .overall: language.pick("整体绩效", "Overall performance")
    case .overview: language.pick("总览", "Overview")
    }
  }
}
