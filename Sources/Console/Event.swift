/// What a terminal tells the program.
public enum Event: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A mouse button or wheel was used.
  case mouse(MouseAction, Position)
  /// Text was pasted: its lines, without control characters.
  case paste(String)
  /// The window has another size.
  case resize(Size)
  /// The program was suspended and is back: everything must be shown anew.
  case resumed
  /// What the terminal answered when it was asked whether it shows pictures; nil where it does not.
  case pictures(PictureSupport?)
  /// The terminal has gone, or the program was asked to end.
  case hangup
}
