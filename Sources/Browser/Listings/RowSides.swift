import BudgetModel

/// What a row says on each side of the accounts, whichever is shown: for the list of marks and the minutes.
public struct RowSides: Hashable, Sendable {
  /// The budget's figure, or a project's target; nil where the row has none.
  public var budget: ListingCell?
  /// The final accounts' figure, or what was reached; nil where the row has none.
  public var finalAccounts: ListingCell?

  /// Both sides.
  init(budget: ListingCell?, finalAccounts: ListingCell?) {
    self.budget = budget
    self.finalAccounts = finalAccounts
  }

  /// A figure of one document.
  init(_ cell: ListingCell?, in kind: DisclosureKind) {
    budget = kind == .budget ? cell : nil
    finalAccounts = kind == .finalAccounts ? cell : nil
  }

  /// These sides, and those of another row where one is missing here.
  func filled(from other: RowSides?) -> RowSides {
    RowSides(budget: budget ?? other?.budget, finalAccounts: finalAccounts ?? other?.finalAccounts)
  }
}
