import BudgetModel

extension RowFilter {
  /// The rows of a listing that answer, with the rows they stand under.
  func applied(to listing: Listing, unit: DisplayUnit) throws(FilterError) -> (listing: Listing, hits: [String]) {
    let questions = try questions(of: listing, unit)
    var kept: [ListingRow] = []
    var hits: [String] = []
    // Rows above the present one that are shown only if something under them is.
    var above: [ListingRow] = []
    for row in listing.rows {
      above.removeAll { $0.depth >= row.depth && (!$0.isHeading || row.isHeading) }
      let answers = !row.isHeading && questions.allSatisfy { $0.isAnswered(by: row, of: listing) }
      var shown = row
      shown.disclosing = .leaf
      if answers {
        kept += above + [shown]
        above = []
        hits.append(row.id)
      } else {
        above.append(Self.dimmed(shown))
      }
    }
    var copy = listing
    copy.rows = ListingRows(kept)
    return (copy, hits)
  }

  /// A row that is there only because of what stands under it.
  private static func dimmed(_ row: ListingRow) -> ListingRow {
    var row = row
    if !row.isHeading { for cell in row.cells.indices { row.cells[cell].role = .secondary } }
    return row
  }
}
