extension String {
  /// The text without white space.
  var withoutSpace: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  /// The text for comparison: without white space, full-width brackets and quotation marks as half-width ones.
  var folded: String {
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

  /// Where some words begin first; nil where they do not occur.
  func firstRange(of words: String) -> Range<String.Index>? {
    guard !words.isEmpty else { return nil }
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) { return start..<index(start, offsetBy: words.count) }
      start = index(after: start)
    }
    return nil
  }

  /// Whether it holds any of some words.
  func contains(any words: [String]) -> Bool { words.contains { contains($0) } }
}
