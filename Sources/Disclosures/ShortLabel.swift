/// Shortens a stated reason to a label: reasons are facts, other people's sentences are not kept.
enum ShortLabel {
  /// The longest label, in characters.
  static let limit = 16

  /// The first clause, cut with `…` where it is longer than the limit.
  static func first(of text: String) -> String {
    let clause = Text.unwrapped(text).prefix { !"，。；,;：:、".contains($0) }
    return clause.count <= limit ? String(clause) : String(clause.prefix(limit)) + "…"
  }
}
