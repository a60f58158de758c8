import BudgetModel
import Reconciliation
import Search

extension Listing: FilteredList {
  var hasRules: Bool { rows.contains { $0.cells.first.flatMap { RuleID($0.text) } != nil } }

  func has(_ measure: ListingCell.Measure, in column: Int) -> Bool {
    rows.contains { column < $0.cells.count && $0.cells[column].measure == measure }
  }

  func hasNumbers(in column: Int) -> Bool {
    rows.contains { column < $0.cells.count && PublishedNumber($0.cells[column].text) != nil }
  }

  func answers(_ pattern: SearchPattern, _ row: ListingRow) -> Bool {
    let isShown = zip(columns, row.cells).contains { column, cell in
      switch column.kind {
      case .name, .text: pattern.rank(of: cell.text) != nil
      case .number, .bar, .mark: false
      }
    }
    // As it is published, where it is shown in English.
    return isShown || [row.figure?.name, row.subject].contains { $0.map { pattern.rank(of: $0) != nil } ?? false }
  }

  func text(of row: ListingRow, in column: Int) -> String? {
    column < row.cells.count ? row.cells[column].text : nil
  }

  func value(of row: ListingRow, in column: Int) -> Int64? {
    column < row.cells.count ? row.cells[column].order : nil
  }

  func sign(of row: ListingRow) -> String? { row.mark?.sign }
}
