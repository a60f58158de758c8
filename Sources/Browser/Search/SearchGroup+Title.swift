import BudgetModel
import Index

extension SearchGroup {
  /// Its heading.
  func title(_ language: Language) -> String {
    switch self {
    case .departments: language.pick("部门", "Departments")
    case .accounts: language.pick("科目", "Accounts")
    case .projects: language.pick("项目", "Projects")
    case .indicators: language.pick("指标", "Indicators")
    case .findings: language.pick("核对", "Findings")
    case .facts: language.pick("人员与资产", "Staff and assets")
    case .overall: language.pick("整体绩效", "Overall performance")
    case .text: language.pick("正文", "Text")
    case .keyFigures: language.pick("总览", "Overview")
    }
  }
}
