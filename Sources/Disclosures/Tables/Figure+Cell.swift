import BudgetModel

extension Figure {
  /// Reads a cell of a table: a number, and behind an amount perhaps a unit of its own: `450.00万元`.
  init?(cell: String, _ quantity: Quantity) {
    if let figure = Figure(cell, quantity) {
      self = figure
      return
    }
    guard case .money = quantity, let unit = MoneyUnit.byLength.first(where: { cell.hasSuffix($0.rawValue) }) else {
      return nil
    }
    let digits = String(cell.dropLast(unit.rawValue.count))
    self.init(PrintedNumber.plain(digits) ?? digits, .money(unit))
  }
}
