/// What a mouse did.
public enum MouseAction: Hashable, Sendable {
  /// One press of the left button.
  case click
  /// Two presses at the same place.
  case doubleClick
  /// The wheel turned up.
  case wheelUp
  /// The wheel turned down.
  case wheelDown
}
