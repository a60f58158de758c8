/// Text without what cannot be seen.
enum CleanText {
  /// The text without control and formatting characters and without surrounding blanks.
  static func cleaned(_ text: some StringProtocol) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFF9...0xFFFB:
        continue
      case 0x20, 0xA0, 0x3000: if !scalars.isEmpty { scalars.append(scalar) }
      default: scalars.append(Radicals.folded(scalar))
      }
    }
    while let last = scalars.last, last == " " || last.value == 0xA0 || last.value == 0x3000 { scalars.removeLast() }
    return String(scalars)
  }
}
