/// Puts the words of a cell or a paragraph together as one text.
enum CellText {
  /// The text of words in whatever order, line by line.
  static func text(_ words: [PageWord]) -> String {
    lines(words).map { line($0) }.reduce("") { joined($0, $1) }
  }

  /// Words sorted into lines, top to bottom, each from left to right.
  static func lines(_ words: [PageWord]) -> [[PageWord]] {
    var lines: [(box: Box, words: [PageWord])] = []
    for word in words.sorted(by: { ($0.box.centerY, $0.box.left) < ($1.box.centerY, $1.box.left) }) {
      // A line's words overlap by more than half of the lower one's height.
      if let last = lines.indices.last, shares(lines[last].box, word.box) {
        lines[last].words.append(word)
        if lines[last].words.count < 3 { lines[last].box = lines[last].box.union(word.box) }
      } else {
        lines.append((word.box, [word]))
      }
    }
    return lines.map { $0.words.sorted { $0.box.left < $1.box.left } }
  }

  private static func shares(_ one: Box, _ other: Box) -> Bool {
    let overlap = min(one.bottom, other.bottom) - max(one.top, other.top)
    return overlap > 0.5 * min(one.height, other.height)
  }

  /// The text of one line: blanks stand only where there is a gap between words that are not both Chinese.
  static func line(_ words: [PageWord]) -> String {
    var text = ""
    var end = 0.0
    for word in words {
      let gap = word.box.left - end
      let size = max(1, word.box.height)
      if text.isEmpty || !needsBlank(text, word.text) && gap < 2 * size {
        text += word.text
      } else {
        text += (gap > 0.12 * size ? " " : "") + word.text
      }
      end = word.box.right
    }
    return text
  }

  /// Joins the lines of a text that was wrapped: numbers and codes broken in two become whole.
  static func joined(_ text: String, _ next: String) -> String {
    guard needsBlank(text, next) else { return text + next }
    guard let last = text.unicodeScalars.last, let first = next.unicodeScalars.first else { return text + next }
    if isOfNumber(last), isOfNumber(first) {
      let whole = text.split(separator: " ").last.map { $0 + next } ?? ""
      // Two whole amounts over each other stay apart; the pieces of one do not.
      let isAmount = isWhole(text) && isWhole(next)
      return whole.unicodeScalars.allSatisfy({ isOfNumber($0) }) && !isAmount ? text + next : text + " " + next
    }
    return text + " " + next
  }

  /// Whether a text ends like an amount: with two digits behind a point.
  private static func isWhole(_ text: String) -> Bool {
    guard let point = text.lastIndex(of: ".") else { return false }
    return text[point...].count == 3
  }

  private static func isOfNumber(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", ",", ".", "-": true
    default: false
    }
  }

  private static func needsBlank(_ text: String, _ next: String) -> Bool {
    guard let last = text.unicodeScalars.last, let first = next.unicodeScalars.first else { return false }
    return isNarrow(last) && isNarrow(first)
  }

  private static func isNarrow(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && scalar.value < 0x250 && !"([)]".unicodeScalars.contains(scalar)
  }
}
