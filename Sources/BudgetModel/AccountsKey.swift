/// A department and a year: what both of its documents are about.
public struct AccountsKey: Hashable, Sendable {
  /// ``Department/id``.
  public let department: String
  /// The fiscal year.
  public let year: Int

  /// A key.
  public init(department: String, year: Int) {
    self.department = department
    self.year = year
  }

  /// The key of a summarised disclosure.
  public init(_ summary: Summary) {
    self.init(department: summary.department.id, year: summary.year)
  }
}
