/// What a filter made of a listing.
public struct Filtered: Hashable, Sendable {
  /// The filter as typed.
  public var text: String
  /// How many rows answer it, of how many.
  public var count: Int
  /// How many rows there are without it.
  public var all: Int
  /// The first row that answers; nil for none.
  public var first: String?
  /// Why it could not be applied; nil where it was.
  public var problem: String?

  /// The filter in a breadcrumb: `& >100 (3/12)`.
  var crumb: String { problem == nil ? "& \(text) (\(count)/\(all))" : "& \(text) (?)" }
}
