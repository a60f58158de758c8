import BudgetModel

/// Units as packages write them.
enum UnitText {
  /// Stands for "no measure word" where a blank means the table's own unit.
  static let none = "-"

  /// Reads a unit.
  /// - Returns: nil where it looks like money but is no unit of money known: 十亿元, 元人民币.
  static func quantity(_ text: String) -> Quantity? {
    let quantity = Quantity(text)
    guard case .count(let measure) = quantity else { return quantity }
    // 单元 is a measure word.
    let isMoneyLike = measure.hasSuffix("元") && !measure.hasSuffix("单元") || measure.holds("人民币")
    return isMoneyLike ? nil : quantity
  }
}
