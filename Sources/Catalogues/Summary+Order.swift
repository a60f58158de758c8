import BudgetModel

extension Summary {
  /// The order of lists: codes where they are known, else names; then years, budgets before final accounts.
  public func precedes(_ other: Summary) -> Bool {
    if key != other.key { return key.lexicographicallyPrecedes(other.key) }
    if year != other.year { return year < other.year }
    return kind == .budget && other.kind != .budget
  }

  private var key: [String] {
    [
      department.region.code ?? department.region.name, department.code ?? department.name, department.name,
    ]
  }
}
