/// A line that answers the last key.
public struct Message: Hashable, Sendable {
  /// The text.
  public var text: String
  /// Whether it reports that something could not be done.
  public var isError: Bool

  /// A message.
  public init(_ text: String, isError: Bool = false) {
    self.text = text
    self.isError = isError
  }
}
