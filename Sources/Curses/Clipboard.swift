/// The bytes that put text on a terminal's clipboard (OSC 52).
enum Clipboard {
  /// The sequence for a text, wrapped for what stands between.
  static func bytes(copying text: String, through multiplexer: CursesOptions.Multiplexer) -> [UInt8] {
    let plain = Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
    switch multiplexer {
    case .none: return plain
    case .tmux:
      // tmux passes what stands in its own control string, with every escape doubled.
      let doubled = plain.flatMap { $0 == 0x1B ? [0x1B, 0x1B] : [$0] }
      return Array("\u{1B}Ptmux;".utf8) + doubled + Array("\u{1B}\\".utf8)
    case .screen:
      // screen passes control strings too, but only short ones: the terminal sees the pieces joined.
      var wrapped: [UInt8] = []
      for start in stride(from: 0, to: plain.count, by: pieceLength) {
        wrapped += Array("\u{1B}P".utf8) + plain[start..<min(start + pieceLength, plain.count)]
        wrapped += Array("\u{1B}\\".utf8)
      }
      return wrapped
    }
  }

  private static let pieceLength = 240
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Bytes in base64, padded.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = 0
      for byte in group { bits = bits << 8 | Int(byte) }
      bits <<= 8 * (3 - group.count)
      for place in 0..<4 {
        text.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : 0x3D)
      }
    }
    return text
  }
}
