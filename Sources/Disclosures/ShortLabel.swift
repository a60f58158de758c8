/// Shortens a stated reason to a label: reasons are facts, other people's sentences are not kept.
enum ShortLabel {
  /// The longest label, in characters.
  static let limit = 16

  /// The longest text that is still a name or a target, in characters: a few published names come near.
  static let longestName = 36

  /// A text as it is where it is short enough to be a name or a target, else its first clause.
  static func label(_ text: String) -> String { text.count <= longestName ? text : first(of: text) }

  /// The first clause, with `…` where the text goes on or the clause is longer than the limit.
  static func first(of text: String) -> String {
    let whole = Text.unwrapped(text)
    let clause = whole.prefix { !"，。；,;：:、".contains($0) }
    let rest = whole.dropFirst(clause.count).drop { "，。；,;：:、".contains($0) }
    return clause.count <= limit && rest.isEmpty ? String(clause) : String(clause.prefix(limit)) + "…"
  }
}
