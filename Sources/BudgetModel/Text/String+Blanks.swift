extension String {
  /// The text without any white space.
  package var withoutBlanks: String {
    // Ideographs alone need no second look.
    if utf8.allSatisfy({ $0 > 0x20 && $0 != 0xC2 && $0 != 0xE1 && $0 != 0xE2 && $0 != 0xE3 }) { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isBlank }))
  }
}
