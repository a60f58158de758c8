import BudgetModel
import Catalogues

extension ReviewState {
  /// What it is called.
  public func text(_ language: Language) -> String {
    switch self {
    case .raised: language.pick("提出", "raised")
    case .answered: language.pick("已答复", "answered")
    case .settled: language.pick("已整改", "settled")
    case .withdrawn: language.pick("撤回", "withdrawn")
    }
  }
}
