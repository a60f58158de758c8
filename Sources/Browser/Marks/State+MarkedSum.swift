import BudgetModel

extension State {
  /// What the marked rows of a list come to, in a sentence; nil for fewer than two, and where they have no amounts.
  ///
  /// A row that stands below a marked one is part of it and is not added again; rows of different funds are not added.
  func markedSum(_ listing: Listing) -> String? {
    let figures = deskScreen == nil ? marked(in: listing) : markedOnDesk
    guard figures.count > 1 else { return nil }
    let amounts = figures.compactMap(\.amount)
    let dot = " \(Symbols(isASCII: options.isASCII).dot) "
    var parts = [language.pick("已选 \(figures.count) 项", "\(figures.count) marked")]
    if Set(figures.map(\.basis)).count > 1 {
      parts.append(language.pick("资金范围不同，不相加", "of different funds, not added"))
      return parts.joined(separator: dot)
    }
    guard !amounts.isEmpty else { return nil }
    let sum = amounts.sum
    parts.append(language.pick("合计 ", "sum ") + AmountText.exact(sum, options.unit))
    if amounts.count < figures.count {
      parts.append(
        language.pick("\(figures.count - amounts.count) 项没有金额", "\(figures.count - amounts.count) without an amount"))
    }
    let wholes = Set(figures.map(\.whole))
    if wholes.count == 1, let whole = wholes.first.flatMap({ $0 }), whole.fen > 0,
      let share = Optional(BasedAmount(sum)).rate(of: BasedAmount(whole)).value
    {
      parts.append(language.pick("占 ", "share ") + AmountText.exact(share))
    }
    return parts.joined(separator: dot)
  }

  /// The figures of the rows marked in a list, without those below another marked one.
  private func marked(in listing: Listing) -> [RowFigure] {
    guard listing.rows.pages == nil else { return [] }
    var figures: [RowFigure] = []
    var above: Int?
    for row in listing.rows where !row.isHeading {
      if let depth = above, row.depth > depth { continue }
      above = nil
      guard let id = markID(of: row), marks[id] != nil, let figure = row.figure else { continue }
      figures.append(figure)
      above = row.depth
    }
    return figures
  }

  /// The figures of the rows marked in this run on lists over all departments.
  private var markedOnDesk: [RowFigure] { marks.list.compactMap { markedFigures[$0.id] } }
}
