import Console

/// Tells one click from two, since terminals only report presses.
struct ClickCounter {
  private static let doubleClickTime: Int64 = 400
  private var last: (position: Position, milliseconds: Int64)?

  /// What a button's report means; nil for a release, a drag, and buttons without a meaning.
  mutating func action(button: MouseButton, at position: Position, milliseconds: Int64) -> MouseAction? {
    switch button {
    case .wheelUp: return .wheelUp
    case .wheelDown: return .wheelDown
    case .other: return nil
    case .leftPress:
      if let last, last.position == position, milliseconds - last.milliseconds <= Self.doubleClickTime {
        self.last = nil
        return .doubleClick
      }
      last = (position, milliseconds)
      return .click
    }
  }
}
