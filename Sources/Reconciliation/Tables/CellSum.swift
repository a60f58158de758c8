import BudgetModel

/// Cells of a table that should add up to another.
///
/// Most do: words for them are only found where they do not.
struct CellSum {
  /// A cell.
  struct Cell {
    let row: Row
    let column: Int
  }

  /// The cell of the total.
  let total: Cell
  /// The cells that make it up.
  let parts: [Cell]
  /// Whether the parts stand in one row, so that their columns name them.
  let isRow: Bool

  /// Whether the parts add up exactly; nil where the total or all parts hold no figure.
  func isExact(in table: OpenTable) -> Bool? {
    guard let total = table.figure(total.row, total.column) else { return nil }
    var sum: Exact = 0
    var isPublished = false
    var isPlain = true
    for part in parts {
      guard let figure = table.figure(part.row, part.column) else { continue }
      isPublished = true
      isPlain = isPlain && figure.isComparable(with: total)
      sum += figure.value
    }
    return isPublished ? isPlain && sum == total.value : nil
  }

  /// The equation, with words for its terms.
  func equation(in table: OpenTable) -> Equation? {
    guard let stated = table.term(total.row, total.column, label: table.label(total.row, total.column)) else {
      return nil
    }
    let terms = parts.compactMap { part in
      let columns = table.table.columns(of: part.row)
      return table.term(
        part.row, part.column, label: isRow && part.column < columns.count ? columns[part.column].heading : nil)
    }
    return Equation(stated, isSumOf: terms)
  }
}
