import BudgetModel
import Documents

/// What headings of money over columns say of each other, and of the row below them.
extension FormFunds {
  /// Of the money of several years that of the form's is the year's, or of the first; the sum beside them is the period's.
  func readYears(_ row: Grid.Row, _ found: inout [Int: Place]) {
    let years = row.cells.enumerated().compactMap { column, cell in FundWords.year(cell).map { (column, $0) } }
    guard Set(years.map(\.1)).count > 1, let own = years.map(\.1).first(where: { $0 == year }) ?? years.map(\.1).min()
    else { return }
    for (column, year) in years { found[column] = Place(column: year == own ? .measure(.annual) : .nothing) }
    for (column, cell) in row.cells.enumerated() where column > 0 && found[column]?.column != .nothing {
      if FundWords.sums.contains(Phrase.plain(cell)) || FundWords.isTotal(cell) {
        found[column] = Place(column: .measure(.period), unit: found[column]?.unit)
      }
    }
  }

  /// Whether a row holds the figures that the heading right above it awaits.
  func awaits(_ row: Grid.Row) -> Bool {
    if !headed.isEmpty { return standsBelow(row) }
    return lines.count == linesAbove
      && columns.contains { column, place in
        Self.isStage(place.column) && column < row.cells.count && Self.figure(row.cells[column], unit) != nil
      }
  }
}
