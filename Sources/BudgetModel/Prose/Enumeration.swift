/// Names the narrative lists as parts of something, without amounts: 公用经费…主要包括办公费、差旅费.
public struct Enumeration: Hashable, Sendable {
  /// What they are parts of, as named in the sentence: 人员经费, 公用经费.
  public var subject: String
  /// The names between the marks `、`; two that a 和 joins at the end stay together.
  public var names: [String]
  /// Where it stands.
  public var source: Source

  /// An enumeration.
  public init(subject: String, names: [String], source: Source) {
    self.subject = subject
    self.names = names
    self.source = source
  }
}
