import BudgetModel
import Documents

/// What a page break cuts in two among indicators: the words of merged cells, names, targets.
extension IndicatorRows {
  /// Completes a 一级指标 cut in two: 满意度指 on the page before, 标 on this one.
  /// - Returns: whether the word was the rest of the one above.
  mutating func completes(_ rest: String, _ page: Int?) -> Bool {
    guard isRest(rest, of: category, page) else { return false }
    for index in indicators.indices.reversed() {
      guard indicators[index].category == category else { break }
      indicators[index].category = category + rest
    }
    category += rest
    return true
  }

  /// The same of a 二级指标.
  mutating func completesLower(_ rest: String, _ page: Int?) -> Bool {
    guard isRest(rest, of: subcategory, page) else { return false }
    for index in indicators.indices.reversed() {
      guard indicators[index].subcategory == subcategory else { break }
      indicators[index].subcategory = subcategory + rest
    }
    subcategory += rest
    return true
  }

  private func isRest(_ rest: String, of word: String, _ page: Int?) -> Bool {
    !rest.isEmpty && rest.count <= 3 && !word.isEmpty && !IndicatorVocabulary.isLevel(rest)
      && IndicatorVocabulary.isLevel(word + rest) && indicators.last.map { $0.source.page != page } ?? false
  }

  /// Whether the first row of a page holds the rest of the row above: it lacks the points that one has, or its target.
  func isRest(_ columns: FormColumns, _ row: Grid.Row, _ page: Int?) -> Bool {
    guard let last = indicators.last, last.source.page != page else { return false }
    func isBlank(_ role: FormColumn) -> Bool {
      columns.columns(role).allSatisfy { $0 >= row.cells.count || row.cells[$0].isEmpty }
    }
    if last.weight != nil { return isBlank(.weight) && isBlank(.score) }
    return last.annualTarget?.isEmpty == false && isBlank(.annualTarget) && isBlank(.actual) && isBlank(.score)
  }

  /// Adds the rest of a row to the indicator above.
  /// - Returns: how many of its numbers it took: none.
  mutating func complete(_ columns: FormColumns, _ row: Grid.Row) -> Int {
    guard let last = indicators.indices.last else { return 0 }
    func text(_ role: FormColumn) -> String {
      columns.columns(role).first.map { $0 < row.cells.count ? Text.squeezed(row.cells[$0]) : "" } ?? ""
    }
    indicators[last].name += text(.name)
    if let target = indicators[last].annualTarget { indicators[last].annualTarget = target + text(.annualTarget) }
    if let actual = indicators[last].actual { indicators[last].actual = actual + text(.actual) }
    if let reason = indicators[last].deviation { indicators[last].deviation = reason + text(.deviation) }
    return 0
  }
}
