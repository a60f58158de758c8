/// Characters of ambiguous East Asian width that mingzhang or its documents use, each with one of certain width.
enum AmbiguousWidth {
  /// The replacement for an ambiguous scalar; nil for one whose width is certain.
  static func replacement(for scalar: UInt32) -> Unicode.Scalar? {
    guard scalar >= 0xA1 else { return nil }
    if let exact = table[scalar] { return exact }
    if scalar >= 0x2460, scalar <= 0x2468, let digit = Unicode.Scalar(scalar - 0x2460 + 0x31) { return digit }
    if scalar >= 0x2500, scalar <= 0x257F { return box(scalar) }
    if scalar >= 0x2580, scalar <= 0x259F { return scalar == 0x2591 ? "." : "#" }
    if scalar >= 0x2460, scalar <= 0x24FF { return "o" }
    if AmbiguousRanges.contains(scalar) { return base(scalar) ?? "?" }
    return nil
  }

  /// The plain letter of an accented one, as pinyin has them.
  private static func base(_ scalar: UInt32) -> Unicode.Scalar? {
    switch scalar {
    case 0xE0, 0xE1, 0x101, 0x1CE: "a"
    case 0xE8, 0xE9, 0xEA, 0x113, 0x11B: "e"
    case 0xEC, 0xED, 0x12B, 0x1D0: "i"
    case 0x144, 0x148: "n"
    case 0xF2, 0xF3, 0x14D, 0x1D2: "o"
    case 0xF9, 0xFA, 0xFC, 0x16B, 0x1D4, 0x1D6, 0x1D8, 0x1DA, 0x1DC: "u"
    default: nil
    }
  }

  private static func box(_ scalar: UInt32) -> Unicode.Scalar {
    switch scalar {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2550: "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x2551: "|"
    default: "+"
    }
  }

  private static let table: [UInt32: Unicode.Scalar] = [
    0x00A7: "S", 0x00B0: "o", 0x00B1: "~", 0x00B7: ".", 0x00D7: "x", 0x00F7: "/", 0x2013: "-", 0x2014: "-",
    0x2015: "-", 0x2018: "'", 0x2019: "'", 0x201C: "\"", 0x201D: "\"", 0x2026: "~", 0x2030: "%", 0x203B: "*",
    0x2103: "C", 0x2116: "#", 0x2160: "I", 0x2190: "<", 0x2191: "^", 0x2192: ">", 0x2193: "v", 0x2208: "e",
    0x2211: "E", 0x221A: "v", 0x2220: "<", 0x2248: "~", 0x2260: "#", 0x2264: "<", 0x2265: ">", 0x25A0: "#",
    0x25A1: "o", 0x25B2: "^", 0x25B3: "^", 0x25B6: ">", 0x25BC: "v", 0x25BD: "v", 0x25C6: "*", 0x25C7: "o",
    0x25CB: "o", 0x25CE: "o", 0x25CF: "*", 0x2605: "*", 0x2606: "*",
  ]
}
