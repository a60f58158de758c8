import BudgetModel

extension Paper {
  /// The paper in Markdown.
  public var markdown: String {
    var lines = ["# " + Markdown.text(title), ""]
    if !facts.isEmpty { lines += items(facts) + [""] }
    for section in sections {
      if !section.heading.isEmpty { lines += ["## " + Markdown.text(section.heading), ""] }
      for block in section.blocks {
        switch block {
        case .text(let text): lines.append(Markdown.text(text))
        case .items(let all): lines += all.map { "- " + Markdown.text($0) }
        case .card(let card): lines += items(card)
        case .table(let listing): lines += table(PaperTable(listing, sourceTitle: sourceTitle, language))
        }
        lines.append("")
      }
    }
    return lines.joined(separator: "\n")
  }

  private func items(_ card: [Line]) -> [String] {
    card.filter { !$0.text.isEmpty || $0.hasRoom }.flatMap { line in
      let texts = line.text.split(separator: "\n").map { "\(line.label): \(Markdown.text(String($0)))" }
      return (texts.isEmpty ? ["\(line.label): "] : texts).map { "- " + $0 }
    }
  }

  private func table(_ table: PaperTable) -> [String] {
    guard !table.rows.isEmpty else { return [] }
    func line(_ cells: [String]) -> String { "| " + cells.map(Markdown.text).joined(separator: " | ") + " |" }
    return [line(table.headings), "|" + table.areNumbers.map { $0 ? "---:" : "---" }.joined(separator: "|") + "|"]
      + table.rows.map { line($0.cells) }
  }
}
