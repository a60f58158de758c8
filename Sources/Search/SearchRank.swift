/// How well a name or code answers a query, the best first.
public enum SearchRank: UInt8, Comparable, CaseIterable, Sendable {
  /// It is the query.
  case exact
  /// It begins with the query.
  case prefix
  /// The query spells all of it, by initials or syllables.
  case spelled
  /// The query spells its beginning.
  case initials
  /// The query stands within it.
  case substring
  /// The query spells something within it.
  case within
  /// Its characters stand within it in this order, with others between: of names of departments only.
  case scattered

  /// Orders from the best.
  public static func < (left: SearchRank, right: SearchRank) -> Bool { left.rawValue < right.rawValue }
}
