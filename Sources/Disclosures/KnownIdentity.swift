import BudgetModel

/// What somebody who imports a document knows better than the document says it.
public struct KnownIdentity: Equatable, Sendable {
  /// The department's name; nil where the document is to say it.
  public var department: String?
  /// The fiscal year; nil where the document is to say it.
  public var year: Int?
  /// Budget or final accounts; nil where the document is to say it.
  public var kind: DisclosureKind?

  /// What is known: nothing, unless it is given.
  public init(department: String? = nil, year: Int? = nil, kind: DisclosureKind? = nil) {
    self.department = department
    self.year = year
    self.kind = kind
  }
}
