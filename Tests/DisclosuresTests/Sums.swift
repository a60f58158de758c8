import BudgetModel

/// Checks that the figures of a table's rows are the sums of those below them, as far as rounding lets them be.
enum Sums {
  /// The rows that are not, as `label/column`.
  static func failures(in table: Table) -> [String] {
    table.blocks.indices.flatMap { block in
      let rows = table.rows.filter { $0.block == block }
      return table.blocks[block].columns.indices.flatMap { failures(rows, column: $0) }
    }
  }

  private static func failures(_ rows: [Row], column: Int) -> [String] {
    rows.indices.compactMap { index in
      let parts = parts(of: index, in: rows).map { rows[$0].cells[column] }
      guard let whole = value(rows[index].cells[column]), parts.contains(where: { value($0) != nil }) else {
        return nil
      }
      let sum = parts.compactMap { value($0) }.sum.fen
      let tolerance = whole.resolution * Exact(parts.count + 1) / 2
      return (whole.fen - sum).magnitude <= tolerance ? nil : "\(rows[index].label)/\(column): \(whole.fen) \(sum)"
    }
  }

  /// The rows one level below a row; for a total at the end, the topmost rows above it.
  private static func parts(of index: Int, in rows: [Row]) -> [Int] {
    let level = rows[index].level
    if level == 0, index > 0 {
      guard !rows[..<index].contains(where: \.isTotal) else { return [] }
      return rows[..<index].indices.filter { rows[$0].level == 1 }
    }
    let below = rows.indices.dropFirst(index + 1).prefix { rows[$0].level > level }
    return below.filter { rows[$0].level == level + 1 }
  }

  private static func value(_ cell: CellValue) -> Amount? {
    guard let figure = cell.figure else { return nil }
    return Amount(figure.number, unit: .tenThousandYuan)
  }
}
