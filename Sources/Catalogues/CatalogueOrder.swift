/// An order of a ``Catalogue``: entries without a value come last either way, equal ones keep the default order.
public struct CatalogueOrder: Hashable, Sendable {
  /// What entries are ordered by.
  public enum Field: String, CaseIterable, Hashable, Sendable {
    /// Region, department, year.
    case standard
    /// The department's name, and the region's.
    case name, region
    /// The fiscal year, the total of spending, the execution rate.
    case year, spending, rate
    /// How many projects, their mean score, how many contradictions were found.
    case projects, score, contradictions
  }

  /// What entries are ordered by.
  public var field: Field
  /// Whether the largest come first.
  public var isDescending: Bool

  /// An order.
  public init(_ field: Field = .standard, isDescending: Bool = false) {
    self.field = field
    self.isDescending = isDescending
  }
}
