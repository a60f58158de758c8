import BudgetModel

extension Listing {
  /// The rows that answer a filter; all of them, and why, where it cannot be applied.
  func filtered(by text: String?, unit: DisplayUnit, _ language: Language) -> Listing {
    guard let text, text.contains(where: { !$0.isWhitespace }) else { return self }
    let all = rows.count { !$0.isHeading }
    do throws(FilterError) {
      var (result, hits) = try RowFilter(text).applied(to: self, unit: unit)
      result.filter = Filtered(text: text, count: hits.count, all: all, first: hits.first)
      if hits.isEmpty { result.notes.append(language.pick("没有一行符合“\(text)”。", "No row answers “\(text)”.")) }
      return result
    } catch {
      var copy = self
      copy.filter = Filtered(text: text, count: all, all: all, problem: error.text(language))
      return copy
    }
  }
}
