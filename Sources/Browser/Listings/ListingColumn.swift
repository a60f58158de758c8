/// A column of a ``Listing``.
public struct ListingColumn: Hashable, Sendable {
  /// How a column is laid out.
  public enum Kind: Hashable, Sendable {
    /// A name: takes the room that is left, clipped with `…`.
    case name
    /// Short text, aligned left, clipped at a width.
    case text(maximum: Int)
    /// A number, aligned right, never clipped.
    case number
    /// A bar of a fraction of the whole, as wide as room allows between two widths.
    case bar(maximum: Int, minimum: Int = 5)
    /// Marks, aligned left.
    case mark
  }

  /// The heading; in an official table several lines, outermost first.
  public var header: [String]
  /// The layout.
  public var kind: Kind
  /// Which columns go first when room is short: the smallest number.
  public var priority: Int
  /// Whether a text too long for it stands in lines of its own below the row, where rows wrap.
  public var standsBelow = false

  /// The heading in one line.
  public var title: String { header.filter { !$0.isEmpty }.joined(separator: "/") }

  /// A column under several headings.
  public init(header: [String], _ kind: Kind, priority: Int = 9) {
    self.header = header
    self.kind = kind
    self.priority = priority
  }

  /// A column.
  public init(_ title: String, _ kind: Kind, priority: Int = 9) {
    header = [title]
    self.kind = kind
    self.priority = priority
  }
}
