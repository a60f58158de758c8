/// The names of an enumeration as packages write them: in one cell, as the sentence has them.
enum EnumerationText {
  /// Stands between two names.
  static let mark = "、"

  /// Reads the names; nothing between two marks is no name, and a mark in brackets parts none.
  static func names(_ text: String) -> [String] {
    var names: [String] = []
    var (start, depth) = (text.startIndex, 0)
    for index in text.indices {
      switch text[index] {
      case "（", "(": depth += 1
      case "）", ")": depth -= 1
      case "、" where depth <= 0:
        names.append(String(text[start..<index]))
        start = text.index(after: index)
      default: break
      }
    }
    // A bracket that is never closed holds nothing together.
    if depth != 0 { return text.split(separator: mark).map(String.init) }
    return (names + [String(text[start...])]).filter { !$0.isEmpty }
  }
}
