import BudgetModel

/// Shortens what a cell says at length to a label: reasons and targets are facts, other people's sentences are not kept.
enum ShortLabel {
  /// The longest label made of a sentence, in characters.
  static let limit = 16

  /// The longest text that is still a name or a target, in characters: a few published names come near.
  static let longestName = 30

  /// The longest text of a cell beside the name of its row, in characters: what is longer explains.
  static let longestCell = 24

  /// The longest figure or bound with its measure word, in characters.
  private static let longestFigure = 12

  /// A text as it is where it is a name, a target or figures; a sentence becomes its first clause.
  static func label(_ text: String, atMost longest: Int = longestName) -> String {
    var plain = text[...]
    while let last = plain.last, "。；;".contains(last) { plain.removeLast() }
    guard !endsSentence(plain) else { return first(of: text) }
    if plain.count <= limit || (plain.count <= longest && !hasClauses(plain)) || isFigures(plain) {
      return String(plain)
    }
    return first(of: text)
  }

  /// The first clause, with `…` where the text goes on or the clause is longer than the limit.
  static func first(of text: String) -> String {
    let whole = Text.unwrapped(text)
    let clause = whole.prefix { !"，。；,;：:、".contains($0) }
    let rest = whole.dropFirst(clause.count).drop { "，。；,;：:、".contains($0) }
    return clause.count <= limit && rest.isEmpty ? String(clause) : String(clause.prefix(limit)) + "…"
  }

  /// Whether a sentence ends within a text.
  private static func endsSentence(_ text: Substring) -> Bool { text.contains { "。！？!?".contains($0) } }

  /// Whether a text outside its brackets has several clauses.
  private static func hasClauses(_ text: Substring) -> Bool {
    var depth = 0
    for character in text {
      if "（(".contains(character) { depth += 1 } else if "）)".contains(character) { depth -= 1 }
      if depth == 0, "，,；;".contains(character) { return true }
    }
    return false
  }

  /// Whether every part between semicolons is a figure or a bound.
  private static func isFigures(_ text: Substring) -> Bool {
    text.split(whereSeparator: { "；;".contains($0) }).allSatisfy { part in
      part.count <= longestFigure && part.first.map { "≥≤＝=<>＜＞".contains($0) || $0.isNumber } == true
    }
  }
}
