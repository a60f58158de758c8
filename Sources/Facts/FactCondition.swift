/// What a row of facts must answer.
public enum FactCondition: Hashable, Sendable {
  /// How two values are compared; as it is written, a longer sign before those it begins with.
  public enum Comparison: String, CaseIterable, Sendable {
    case atLeast = ">="
    case atMost = "<="
    case unequal = "<>"
    case more = ">"
    case less = "<"
    case equal = "="
  }

  /// One of its texts answers words as they are typed to search: text, initials, syllables.
  case answers(String)
  /// The number in a column is so beside one, as stored.
  case number(Int, Comparison, Int64)
  /// The number in a column is so beside that in another; both are there.
  case columns(Int, Comparison, Int)
  /// The text in a column is just this.
  case text(Int, String)
  /// The text in a column is another one, or none.
  case otherText(Int, String)
  /// A column has nothing, or has something.
  case isEmpty(Int, Bool)
  /// One of several conditions holds.
  case any([FactCondition])
  /// The row's number is one of these.
  case ids([Int64])
}
