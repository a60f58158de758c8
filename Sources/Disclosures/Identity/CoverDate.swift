import BudgetModel

/// The date that stands alone on a line of the cover.
enum CoverDate {
  /// The most lines before the contents that are looked at.
  private static let most = 8

  /// A date the document cannot have: final accounts are drawn up behind their year, a budget in its year or the one before.
  static func phrases(_ parts: [Part], of year: Int, _ kind: DisclosureKind) -> [StatedPhrase] {
    for case .line(let line) in parts.prefix(most) {
      let text = Text.squeezed(line.text)
      if text == "目录" { break }
      guard let dated = Text.year(in: text), isDate(text) else { continue }
      let canBe = kind == .budget ? dated == year || dated == year - 1 : dated > year
      if !canBe {
        return [StatedPhrase(.cover, text, source: Source(.prose(section: "", sentence: line.line), page: line.page))]
      }
    }
    return []
  }

  /// Whether a line is a year with its month, and no more than the day behind them.
  private static func isDate(_ text: String) -> Bool {
    guard let (before, after) = Text.parts(aroundYearIn: text), before.isEmpty, after.contains("月") else {
      return false
    }
    return after.allSatisfy { "月日0123456789〇○一二三四五六七八九十".contains($0) }
  }
}
