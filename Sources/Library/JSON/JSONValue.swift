/// A value of a JSON text.
enum JSONValue: Equatable {
  case object([Member])
  case array([JSONValue])
  case text(String)
  /// A number as it is written.
  case number(String)
  case bool(Bool)
  case null

  /// A property of an object.
  struct Member: Equatable {
    var name: String
    var value: JSONValue
  }
}
