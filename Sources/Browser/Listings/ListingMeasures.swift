import Console

/// What a frame needs to know of all rows of a listing, found out once for each listing.
struct ListingMeasures: Hashable, Sendable {
  /// Where each row stands, by its identity; the first where two share one.
  let positions: [String: Int]
  /// How many columns the widest text of each column takes, headings included.
  let widths: [Int]
  /// Whether rows can be opened and closed.
  let isTree: Bool

  /// Looks at all rows.
  init(_ listing: Listing) {
    // Of a long list a few rows show how wide the columns are.
    let rows = listing.rows.pages.map { ListingRows($0.samples) } ?? listing.rows
    let isTree = rows.contains { $0.disclosing != .leaf }
    self.isTree = isTree
    positions =
      listing.rows.pages != nil
      ? [:] : Dictionary(rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    widths = listing.columns.enumerated().map { index, column in
      var widest = 0
      for row in rows where index < row.cells.count && !(row.isHeading && column.kind == .name) {
        var width = DisplayWidth.columns(of: row.cells[index].text)
        if case .name = column.kind { width += row.depth * 2 + (isTree ? 2 : 0) }
        widest = max(widest, width)
      }
      let heading = column.header.map { DisplayWidth.columns(of: $0) }.max() ?? 0
      switch column.kind {
      case .text(let maximum): return max(min(widest, maximum), min(heading, maximum))
      case .bar: return 0
      // An official heading may be longer than everything below it: the column grows for it only so far.
      case .number where listing.isWide: return max(widest, min(heading, 20))
      // Headings over several columns have all of them for their room.
      case .number where column.header.count > 1: return max(widest, DisplayWidth.columns(of: column.header.last ?? ""))
      case .name, .number, .mark: return widest == 0 && heading == 0 ? 0 : max(widest, heading)
      }
    }
  }
}
