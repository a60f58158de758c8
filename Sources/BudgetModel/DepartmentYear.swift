/// A department and a year: what both of its documents are about.
public struct DepartmentYear: Hashable, Sendable {
  /// ``Department/id``.
  public let department: String
  /// The fiscal year.
  public let year: Int

  /// A key.
  public init(department: String, year: Int) {
    self.department = department
    self.year = year
  }
}

extension DepartmentYear {
  /// The department and year of a disclosure's identity (``Disclosure/id``); nil where the text is none.
  public init?(disclosure id: String) {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 2, let year = Given.year.number(parts[parts.count - 2]) else { return nil }
    self.init(department: parts.dropLast(2).joined(separator: "/"), year: year)
  }
}
