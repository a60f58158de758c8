import Console

/// A key as scenarios write it, as an event and as the bytes a terminal sends.
struct KeyToken {
  let key: Key
  let bytes: String

  /// Reads a token: `j`, `Enter`, `PgDn`, `F7`, `^F`, `Alt-Left`, `Shift-Tab`.
  init?(_ token: String) {
    if let named = Self.named[token] {
      (key, bytes) = named
    } else if token.count == 2, token.first == "^", let scalar = token.lowercased().unicodeScalars.last,
      scalar.value >= 0x61, scalar.value <= 0x7A
    {
      key = .control(scalar)
      bytes = String(UnicodeScalar(UInt8(scalar.value - 0x60)))
    } else if token.unicodeScalars.count == 1, let scalar = token.unicodeScalars.first {
      key = .character(scalar)
      bytes = token
    } else {
      return nil
    }
  }

  private static let named: [String: (Key, String)] = [
    "Enter": (Key(.enter), "\r"), "Tab": (Key(.tab), "\t"), "Shift-Tab": (Key(.backTab), "\u{1B}[Z"),
    "Esc": (Key(.escape), "\u{1B}"), "Space": (.character(" "), " "), "Backspace": (Key(.backspace), "\u{7F}"),
    "Up": (Key(.up), "\u{1B}OA"), "Down": (Key(.down), "\u{1B}OB"), "Right": (Key(.right), "\u{1B}OC"),
    "Left": (Key(.left), "\u{1B}OD"), "Home": (Key(.home), "\u{1B}OH"), "End": (Key(.end), "\u{1B}OF"),
    "PgUp": (Key(.pageUp), "\u{1B}[5~"), "PgDn": (Key(.pageDown), "\u{1B}[6~"),
    "F1": (Key(.function(1)), "\u{1B}OP"), "F2": (Key(.function(2)), "\u{1B}OQ"), "F3": (Key(.function(3)), "\u{1B}OR"),
    "F4": (Key(.function(4)), "\u{1B}OS"), "Shift-F3": (Key(.function(3), shift: true), "\u{1B}[1;2R"),
    "Delete": (Key(.delete), "\u{1B}[3~"), "F5": (Key(.function(5)), "\u{1B}[15~"),
    "F6": (Key(.function(6)), "\u{1B}[17~"), "F7": (Key(.function(7)), "\u{1B}[18~"),
    "F8": (Key(.function(8)), "\u{1B}[19~"), "F12": (Key(.function(12)), "\u{1B}[24~"),
    "F9": (Key(.function(9)), "\u{1B}[20~"), "F10": (Key(.function(10)), "\u{1B}[21~"),
    "Ctrl-Up": (Key(.up, control: true), "\u{1B}[1;5A"), "Ctrl-Down": (Key(.down, control: true), "\u{1B}[1;5B"),
    "Insert": (Key(.insert), "\u{1B}[2~"), "Shift-Delete": (Key(.delete, shift: true), "\u{1B}[3;2~"),
    "Alt-Left": (Key(.left, alt: true), "\u{1B}[1;3D"), "Alt-Right": (Key(.right, alt: true), "\u{1B}[1;3C"),
    "Shift-Down": (Key(.down, shift: true), "\u{1B}[1;2B"), "Shift-Up": (Key(.up, shift: true), "\u{1B}[1;2A"),
  ]
}
