/// Strings that terminals answer with: `ESC ]` (OSC), `ESC P` (DCS), `ESC _` (APC), `ESC ^` (PM), `ESC X` (SOS).
///
/// Only pictures are asked for; another program, or the one that ran before, may have asked for more.
enum ControlString {
  /// What follows Escape at their beginning.
  static let introductions = Array("]P_^X".utf8)

  /// Whether bytes begin with one. By itself, `ESC P` is a key with Alt.
  static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > 2, bytes.first == InputDecoder.escape else { return false }
    let (kind, first) = (bytes[bytes.startIndex + 1], bytes[bytes.startIndex + 2])
    guard introductions.contains(kind), first >= 0x20 || first == 0x07 || first == InputDecoder.escape else {
      return false
    }
    // An OSC begins with its number; the titles of windows are told by a letter.
    return kind != UInt8(ascii: "]") || "0123456789lL".utf8.contains(first)
  }

  /// A string without what ends it.
  static func text(_ bytes: [UInt8]) -> [UInt8] {
    let end = bytes.dropFirst(2).firstIndex { $0 < 0x20 } ?? bytes.endIndex
    return Array(bytes[..<end])
  }

  /// How many bytes belong to the string, and whether it ends with them.
  ///
  /// It ends with `ESC \\`, BEL, CAN or SUB, and before any other control character and escape. An Escape that is the last
  /// byte may be half of its end.
  static func end(in bytes: ArraySlice<UInt8>) -> (length: Int, isEnd: Bool) {
    guard let control = bytes.firstIndex(where: { $0 < 0x20 }) else { return (bytes.count, false) }
    let before = control - bytes.startIndex
    switch bytes[control] {
    case 0x07, 0x18, 0x1A: return (before + 1, true)
    case InputDecoder.escape:
      guard let next = bytes[control...].dropFirst().first else { return (before, false) }
      return (next == UInt8(ascii: "\\") ? before + 2 : before, true)
    default: return (before, true)
    }
  }
}
