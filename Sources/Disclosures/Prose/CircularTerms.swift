import BudgetModel

/// Terms that are explained by themselves: 项目支出：指在项目支出之外….
enum CircularTerms {
  /// The phrases of a document.
  static func read(_ parts: [Part]) -> [StatedPhrase] {
    parts.compactMap { part in
      guard case .line(let line) = part, line.text.contains("指"), Text.contains(line.text, any: outside) else {
        return nil
      }
      let text = Numbering.stripped(Text.squeezed(line.text))
      guard let colon = text.firstIndex(where: { "：:".contains($0) }), text[text.index(after: colon)...].hasPrefix("指")
      else { return nil }
      let term = String(text[..<colon])
      let explanation = text[colon...].prefix { !"。；;".contains($0) }
      guard (3...16).contains(term.count), outside.contains(where: { explanation.contains(term + $0) }) else {
        return nil
      }
      return StatedPhrase(
        .circular, term + explanation, source: Source(.prose(section: "", sentence: line.line), page: line.page))
    }
  }

  /// What leaves out what goes before it.
  private static let outside = ["之外", "以外"]
}
