/// A piece of markup that libxml2 has put in order.
enum MarkupToken: Equatable, Sendable {
  /// A tag that opens, with the attributes that matter; whether it closes at once.
  case open(String, attributes: [String: String], isEmpty: Bool)
  /// A tag that closes.
  case close(String)
  /// Text, with its entities resolved.
  case text(String)
}
