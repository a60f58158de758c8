/// Looks on while a file is read: learns how far the reading is, and may end it.
public struct ReadingWatch: Sendable {
  /// Told the pages read so far and how many there are, from whatever thread reads.
  public var progress: @Sendable (_ pages: Int, _ of: Int) -> Void
  /// Asked several times a second; true ends the reading with ``DocumentError/stopped``.
  public var isStopped: @Sendable () -> Bool

  /// One that does not look and never ends a reading.
  public static let none = ReadingWatch(progress: { _, _ in }, isStopped: { false })

  /// A watch.
  public init(
    progress: @escaping @Sendable (_ pages: Int, _ of: Int) -> Void, isStopped: @escaping @Sendable () -> Bool
  ) {
    self.progress = progress
    self.isStopped = isStopped
  }
}
