/// A reviewed remedy for one place where a document's text layer is wrong.
///
/// It names what was read there: where the document says something else, it is not applied.
public struct Correction: Hashable, Sendable {
  /// Where: a path such as `form/<project>/<indicator>/annualTarget`; see ``all(csv:)`` for all of them.
  public var place: String
  /// What was read.
  public var read: String
  /// What it is; empty where the published value is lost.
  public var value: String
  /// Why.
  public var reason: String

  /// A correction.
  public init(place: String, read: String, value: String, reason: String) {
    self.place = place
    self.read = read
    self.value = value
    self.reason = reason
  }
}
