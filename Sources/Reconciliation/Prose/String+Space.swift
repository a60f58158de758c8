extension String {
  /// The text without white space.
  var withoutSpace: String {
    // Ideographs alone need no second look.
    if utf8.allSatisfy({ $0 > 0x20 && $0 != 0xC2 && $0 != 0xE1 && $0 != 0xE2 && $0 != 0xE3 }) { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  /// The text for comparison: without white space, full-width brackets and quotation marks as half-width ones.
  var folded: String {
    // The first bytes of blanks, quotation marks and full-width forms.
    if utf8.allSatisfy({ $0 > 0x20 && $0 != 0xC2 && $0 != 0xE1 && $0 != 0xE2 && $0 != 0xE3 && $0 != 0xEF }) {
      return self
    }
    var folded = ""
    for scalar in withoutSpace.unicodeScalars {
      switch scalar {
      case "（": folded.append("(")
      case "）": folded.append(")")
      case "“", "”", "＂": folded.append("\"")
      case "：": folded.append(":")
      case "，": folded.append(",")
      default: folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  /// The text without every occurrence of some words.
  func without(_ words: String) -> String {
    guard holds(words) else { return self }
    var (rest, kept) = (self[...], "")
    while let first = rest.first {
      if rest.hasPrefix(words) {
        rest = rest.dropFirst(words.count)
      } else {
        kept.append(first)
        rest = rest.dropFirst()
      }
    }
    return kept
  }
}
