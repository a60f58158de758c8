import BudgetModel

extension Program {
  /// What is put before a meeting about a department's year; nil where its documents are not open or not checked.
  public func review(of key: DepartmentYear) -> Review? {
    guard let open = state.opened[key], let found = state.found[key] else { return nil }
    var finder = MarkFinder(state)
    return Review(
      open, after: state.opened[State.yearBefore(key)], key: key, found,
      marked: state.marks.list.filter { $0.key == key }.map { finder.find($0) }, state.minutesHeading, state.options)
  }

  /// Opens what a review of a department's year needs.
  public mutating func openForReview(_ key: DepartmentYear) -> [Effect] { state.openForReview(key) }
}

extension State {
  /// The same department's year before.
  static func yearBefore(_ key: DepartmentYear) -> DepartmentYear {
    DepartmentYear(department: key.department, year: key.year - 1)
  }

  /// Asks for the documents of a department's year, and of the year before where it is held.
  func openForReview(_ key: DepartmentYear) -> [Effect] {
    let ids = [key, Self.yearBefore(key)].filter { opened[$0] == nil }.flatMap { summaries(of: $0).map(\.id) }
    return ids.isEmpty ? [] : [.open(ids)]
  }
}
