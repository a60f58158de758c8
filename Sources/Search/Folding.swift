/// What is the same for a search: small and capital letters, full-width and half-width forms, ü and v.
enum Folding {
  /// A unit of UTF-16 as it is compared.
  @inline(__always)
  static func fold(_ unit: UInt16) -> UInt16 {
    if unit >= 0x4E00, unit <= 0x9FFF { return unit }
    if unit < 0x80 { return unit >= 0x41 && unit <= 0x5A ? unit + 0x20 : unit }
    switch unit {
    case 0xFF01...0xFF5E: return fold(unit - 0xFF01 + 0x21)
    case 0x3000: return 0x20
    case 0xFC, 0xDC: return 0x76  // ü
    default: return unit
    }
  }

  /// Whether a folded unit only separates words, so that a query may leave it out: blanks, brackets, quotation marks.
  @inline(__always)
  static func isSign(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x30...0x39, 0x61...0x7A, 0x25: false
    case 0..<0x80: true
    case 0x2010...0x2027, 0x3001...0x3020, 0xB7: true
    default: false
    }
  }

  /// Whether a folded unit is a letter a to z.
  @inline(__always)
  static func isLetter(_ unit: UInt16) -> Bool { unit >= 0x61 && unit <= 0x7A }

  /// A bit for a folded unit: its own for letters and digits, a shared one for the rest.
  @inline(__always)
  static func bit(_ unit: UInt16) -> UInt64 {
    if isLetter(unit) { return 1 << UInt64(unit - 0x61) }
    if unit >= 0x30, unit <= 0x39 { return 1 << UInt64(26 + unit - 0x30) }
    return 1 << UInt64(36 + Int(unit) % 28)
  }
}
