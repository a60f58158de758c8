import BudgetModel
import Documents

/// What a page break cuts in two among indicators: the words of a merged cell, and names.
extension IndicatorRows {
  /// Completes a 一级指标 cut in two: 满意度指 on the page before, 标 on this one.
  /// - Returns: whether the word was the rest of the one above.
  mutating func completes(_ rest: String, _ page: Int?) -> Bool {
    guard !rest.isEmpty, rest.count <= 3, !IndicatorVocabulary.isLevel(rest), !category.isEmpty,
      IndicatorVocabulary.isLevel(category + rest), let last = indicators.last, last.source.page != page
    else { return false }
    for index in indicators.indices.reversed() {
      guard indicators[index].category == category else { break }
      indicators[index].category = category + rest
    }
    category += rest
    return true
  }

  /// Whether the first row of a page holds only the rest of the name above: no target, no points, where that has some.
  func isRest(_ columns: FormColumns, _ row: Grid.Row, _ page: Int?) -> Bool {
    guard let last = indicators.last, last.source.page != page,
      last.annualTarget?.isEmpty == false || last.actual?.isEmpty == false
    else { return false }
    let names = Set(columns.columns(.name))
    return row.cells.indices.allSatisfy { names.contains($0) || row.cells[$0].isEmpty }
  }
}
