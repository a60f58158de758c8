import BudgetModel

/// A column of a comparison: a department's year and one side of it.
public struct ComparedSide: Hashable, Sendable {
  /// The department and year.
  public let key: DepartmentYear
  /// Budget or final accounts.
  public let phase: PhaseView
}
