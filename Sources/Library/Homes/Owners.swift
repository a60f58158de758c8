import BudgetModel

/// Of libraries opened together, which one the documents of each department and year are shown from.
package struct Owners: Sendable {
  /// The only library of what is shown; nil where they are of several.
  private var only: [DepartmentYear: Int?] = [:]
  /// The departments and years each library lists, in its order.
  private var listed: [Int: [DepartmentYear]] = [:]

  /// Notes a document that a library lists; documents of a department and year follow each other.
  /// - Parameter isShown: whether it is shown; not where an earlier library has it, too.
  mutating func note(_ key: DepartmentYear, in library: Int, isShown: Bool) {
    if listed[library]?.last != key { listed[library, default: []].append(key) }
    guard isShown else { return }
    if let known = only[key] {
      if known != library { only[key] = .some(nil) }
    } else {
      only[key] = library
    }
  }

  /// The library all documents shown of a department and year are of; nil where they are of several.
  package func only(of key: DepartmentYear) -> Int? { only[key] ?? nil }

  /// What a library lists that is shown of another one, too.
  package func hidden(in library: Int) -> [DepartmentYear] {
    (listed[library] ?? []).filter { only(of: $0) != library }
  }
}
