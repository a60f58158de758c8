import BudgetModel

/// Which side of the accounts is looked at.
public enum PhaseView: String, CaseIterable, Sendable {
  /// 预算 alone.
  case budget
  /// 决算 alone.
  case finalAccounts = "final"
  /// Both, side by side.
  case both

  /// The one after this: budget, final accounts, side by side.
  public var next: PhaseView {
    switch self {
    case .budget: .finalAccounts
    case .finalAccounts: .both
    case .both: .budget
    }
  }

  /// The document that answers for it alone; nil for both.
  public var kind: DisclosureKind? {
    switch self {
    case .budget: .budget
    case .finalAccounts: .finalAccounts
    case .both: nil
    }
  }
}
