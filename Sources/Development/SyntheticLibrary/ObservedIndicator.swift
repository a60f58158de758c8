import BudgetModel

/// An indicator as a published form has it: its name belongs to its target, and that to what was reached.
struct ObservedIndicator {
  var category: String
  var subcategory: String
  var name: String
  var target: String
  /// What was reached; nil in a budget.
  var actual: String?
  /// Why points were lost, where they were.
  var reason: String?
}

/// What the indicators of one published project are: the headings, and in self-evaluations the weights.
struct ObservedForm {
  var subcategories: [String]
  /// As many as there are headings; none in a budget.
  var weights: [PublishedNumber]
}
