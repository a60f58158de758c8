/// A column of figures in an official table.
public struct Column: Hashable, Sendable {
  /// The headings above it, outermost first, as published.
  public let header: [String]
  /// What the headings say it means; nil where they say nothing known.
  public let role: ColumnRole?

  /// The years the headings name.
  let years: [Int]
  /// Whether the headings speak of last year's figures or of a change.
  let isOfLastYear: Bool

  /// A column under a path of headings.
  public init(header: [String]) {
    self.header = header
    role = ColumnRole(header: header)
    years = Self.years(header)
    isOfLastYear = Self.speaksOfLastYear(header)
  }

  /// The headings joined by `/`, as data packages name the column.
  public var path: String { header.joined(separator: "/") }
}
