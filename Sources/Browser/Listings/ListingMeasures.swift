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
    let kinds = listing.columns.map(\.kind)
    var (isTree, positions, widest) = (false, [String: Int](), [Int](repeating: 0, count: kinds.count))
    func look(at row: ListingRow) {
      if row.disclosing != .leaf { isTree = true }
      // What shares the whole line needs no column.
      if row.isSpread { return }
      for index in 0..<min(kinds.count, row.cells.count) {
        let isName = kinds[index] == .name
        if isName, row.takesWholeLine(of: kinds.count) { continue }
        let width = DisplayWidth.columns(of: row.cells[index].text) + (isName ? row.depth * 2 : 0)
        // What is too long for its column stands below the row and needs no room in it.
        if listing.wraps, listing.columns[index].standsBelow, case .text(let maximum) = kinds[index], width > maximum {
          continue
        }
        widest[index] = max(widest[index], width)
      }
    }
    if let pages = listing.rows.pages {
      // Of a long list a few rows show how wide the columns are.
      pages.sample(look)
    } else {
      positions.reserveCapacity(listing.rows.count)
      for (place, row) in listing.rows.enumerated() {
        look(at: row)
        if positions[row.id] == nil { positions[row.id] = place }
      }
      for (place, row) in listing.rows.enumerated() {
        if let former = row.formerID, positions[former] == nil { positions[former] = place }
      }
    }
    self.isTree = isTree
    self.positions = positions
    widths = listing.columns.enumerated().map { index, column in
      let widest = widest[index] + (isTree && column.kind == .name ? 2 : 0)
      // The arrow of the order a screen opens with has room beside the heading.
      let arrow = listing.defaultSort == index && column.kind == .number ? 1 : 0
      let heading = (column.header.map { DisplayWidth.columns(of: $0) }.max() ?? 0) + arrow
      switch column.kind {
      case .text where widest == 0 && !listing.isWide: return 0
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
