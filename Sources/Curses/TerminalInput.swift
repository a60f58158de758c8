import Console

/// One thing a terminal sent.
enum TerminalInput: Equatable {
  case key(Key)
  case mouse(MouseButton, Position)
  /// What stood between the marks of a paste.
  case paste(String)
  /// A complete sequence of no known meaning; the terminal's description may know it.
  case unknown([UInt8])
}
