import Console

/// One thing a terminal sent.
enum TerminalInput: Equatable {
  case key(Key)
  case mouse(MouseButton, Position)
  /// A complete sequence of no known meaning; the terminal's description may know it.
  case unknown([UInt8])
}
