import BudgetModel

extension OpenTable {
  /// The sum that the table's other figures prove for a total, where it has other parts than its codes, levels or headings
  /// say; nil where none is proven, or the same.
  func proven(_ sum: CellSum) -> CellSum? {
    guard let (section, row) = place(of: sum.total.row) else { return nil }
    let cells: [CellSum.Cell]
    if sum.isRow {
      guard let column = section.columns.firstIndex(of: sum.total.column),
        let own = section.columnProof.sum(of: column), own.isProven, own.parts.count > 1
      else { return nil }
      cells = own.parts.map { CellSum.Cell(row: sum.total.row, column: section.columns[$0]) }
      if Set(cells.map(\.column)) == Set(sum.parts.map(\.column)) { return nil }
    } else {
      guard let column = section.columns.firstIndex(of: sum.total.column), let own = section.proof.sum(of: row),
        own.isProven, own.held.contains(column) || own.failed.contains(column)
      else { return nil }
      cells = own.parts.map { CellSum.Cell(row: table.rows[section.rows[$0]], column: sum.total.column) }
      if Set(cells.map(\.row.number)) == Set(sum.parts.map(\.row.number)) { return nil }
    }
    return CellSum(total: sum.total, parts: cells, isRow: sum.isRow)
  }

  /// Whether, when the table was read, nothing proved all of it, and nothing proves how the rows beside a total, or its columns, belong together.
  func isUnknown(_ sum: CellSum) -> Bool {
    guard table.verdict == .notUnderstood || table.verdict == .partly, let (section, _) = place(of: sum.total.row)
    else {
      return false
    }
    return (sum.isRow ? section.columnProof : section.proof).verdict == .notUnderstood
  }

  private func place(of row: Row) -> (section: TableProof.Section, row: Int)? {
    guard let index = table.rows.firstIndex(where: { $0.block == row.block && $0.number == row.number }) else {
      return nil
    }
    for section in proof.sections {
      if let local = section.rows.firstIndex(of: index) { return (section, local) }
    }
    return nil
  }
}
