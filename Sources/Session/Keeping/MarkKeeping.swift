import Browser

/// Where marks are kept.
public protocol MarkKeeping {
  /// Reads the marks; nil where there are none.
  mutating func load() -> Answer?
  /// Keeps the marks as they are now.
  mutating func keep(_ marks: Marks) -> Answer
  /// What others said meanwhile, and what became of the way to them; never waits.
  mutating func news() -> [Answer]
  /// Whether there may be news as long as the session goes on.
  var isShared: Bool { get }
  /// Waits a little for what is still under way, at the end.
  func finish()
}

extension MarkKeeping {
  /// Marks that are kept for oneself are changed by nobody else.
  public mutating func news() -> [Answer] { [] }
  /// They are one's own.
  public var isShared: Bool { false }
  /// Nothing is under way.
  public func finish() {}
}
