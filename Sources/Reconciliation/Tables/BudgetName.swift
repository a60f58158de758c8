import BudgetModel

/// The three budgets that appropriations come from.
enum BudgetName {
  /// The column of each, and how names of its rows begin.
  static let all: [(role: ColumnRole, name: String)] = [
    (.generalPublic, "一般公共预算"), (.governmentFund, "政府性基金"), (.stateCapital, "国有资本经营"),
  ]
}
