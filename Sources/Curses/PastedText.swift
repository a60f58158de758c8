/// Bytes between the marks of a paste, as they come; what goes beyond a limit is not kept.
struct PastedText {
  /// The most bytes kept: more than any line that is typed takes.
  static let longest = 65_536
  /// What ends a paste.
  static let end = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []

  /// Adds bytes of it.
  mutating func append(_ more: ArraySlice<UInt8>) { bytes.append(contentsOf: more.prefix(Self.longest - bytes.count)) }

  /// The text: lines end in LF, a tab is a blank, and other control characters are left out.
  var text: String {
    var view = String.UnicodeScalarView()
    var follows = false
    for scalar in String(decoding: whole, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\n" where follows: break
      case "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}": view.append("\n")
      case "\t": view.append(" ")
      default: if scalar.properties.generalCategory != .control { view.append(scalar) }
      }
      follows = scalar == "\r"
    }
    return String(view)
  }

  /// Without the character that the limit has cut.
  private var whole: ArraySlice<UInt8> {
    guard bytes.count == Self.longest, let lead = bytes.suffix(4).lastIndex(where: { $0 & 0xC0 != 0x80 }),
      UTF8Prefix.decode(bytes[lead...], isOver: false) == nil
    else { return bytes[...] }
    return bytes[..<lead]
  }
}
