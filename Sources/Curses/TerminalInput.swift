import Console

/// One thing a terminal sent.
enum TerminalInput: Equatable {
  case key(Key)
  case mouse(MouseButton, Position)
  /// What stood between the marks of a paste.
  case paste(String)
  /// What a terminal answered in a control string, with the byte that introduces it, where that is listened to.
  case answer([UInt8])
  /// A complete sequence of no known meaning; the terminal's description may know it.
  case unknown([UInt8])
}
