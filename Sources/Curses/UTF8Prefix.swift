/// The first scalar of bytes that are read piece by piece.
enum UTF8Prefix {
  /// The first scalar and its length; U+FFFD for what is not UTF-8; nil when the rest of it has not come yet.
  /// - Parameter isOver: no more bytes will come.
  static func decode(_ bytes: ArraySlice<UInt8>, isOver: Bool) -> (scalar: Unicode.Scalar, length: Int)? {
    guard let first = bytes.first else { return nil }
    let (length, least, bits): (Int, UInt32, UInt8) =
      switch first {
      case 0..<0x80: (1, 0, first)
      case 0xC2...0xDF: (2, 0x80, first & 0x1F)
      case 0xE0...0xEF: (3, 0x800, first & 0x0F)
      case 0xF0...0xF4: (4, 0x10000, first & 0x07)
      default: (0, 0, 0)
      }
    if length == 0 { return ("\u{FFFD}", 1) }
    var value = UInt32(bits)
    for (offset, byte) in bytes.prefix(length).enumerated().dropFirst() {
      guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", offset) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    if bytes.count < length { return isOver ? ("\u{FFFD}", bytes.count) : nil }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", length) }
    return (scalar, length)
  }
}
