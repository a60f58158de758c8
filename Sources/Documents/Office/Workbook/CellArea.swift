/// Cells that are merged into one.
struct CellArea {
  let first: CellPlace
  let last: CellPlace

  /// Reads `A1:C2`; nil for anything else.
  init?(_ text: String) {
    let ends = text.split(separator: ":", omittingEmptySubsequences: false).map { CellPlace($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first.row <= last.row, first.column <= last.column
    else { return nil }
    (self.first, self.last) = (first, last)
  }

  var rows: ClosedRange<Int> { first.row...last.row }
  var columns: ClosedRange<Int> { first.column...last.column }
  var count: Int { rows.count * columns.count }

  func contains(_ place: CellPlace) -> Bool { rows.contains(place.row) && columns.contains(place.column) }
}
