import BudgetModel

extension Listing {
  /// The listing as lines with tabs between the cells, the headings first, the source last, names indented by level.
  func tabSeparated(sourceTitle: String) -> [String] {
    let shown = columns.indices.filter { !columns[$0].title.isEmpty }
    // Pasted into a spreadsheet, no cell is to be a formula either.
    func cell(_ text: String) -> String {
      SpreadsheetCell.guarded(String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 }))
    }
    let header = (shown.map { columns[$0].title } + [sourceTitle]).map(cell).joined(separator: "\t")
    return [header]
      + rows.map { row in
        (shown.map { $0 < row.cells.count ? row.cells[$0].text : "" } + [row.origin]).map(cell).joined(separator: "\t")
      }
  }
}
