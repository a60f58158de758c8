@_spi(Storing) import BudgetModel

/// The level at hand of a listing as tiles: the rows beside the selected one, each as large as its amount.
struct Treemap {
  /// A tile: one row, or all those too small for one of their own.
  struct Tile: Hashable {
    /// The rows, by position, the largest first.
    let rows: [Int]
    let rect: TileRect
    let amount: Amount
    /// Its part of the level.
    let share: Rate?
  }

  let tiles: [Tile]
  /// The tile of the selected row; the largest where that has none.
  let selected: Int
  /// How many rows of the level have no tile because their amounts are zero, or not published.
  let silent: Int
  /// How many have none because even together they would be too small to be seen.
  let tooSmall: Int

  /// Fewer columns and rows than these say nothing.
  private static let smallest = (width: 3, height: 2)
  private static let most = 48

  /// Makes the tiles of the level a row stands in; nil where no amount above zero stands there.
  init?(_ listing: Listing, selected: Int, width: Int, height: Int) {
    let level = Self.level(Array(listing.rows), of: selected)
    let sized = level.compactMap { index -> (index: Int, figure: BasedAmount)? in
      guard let figure = listing.rows[index].figure, !figure.isTotal, let based = figure.based, based.amount.fen > 0
      else { return nil }
      return (index, based)
    }.sorted { left, right in
      let (one, other) = (left.figure.amount.fen, right.figure.amount.fen)
      return one == other ? left.index < right.index : one > other
    }
    guard !sized.isEmpty, width > Self.smallest.width, height > Self.smallest.height else { return nil }
    silent = level.count { listing.rows[$0].figure?.isTotal != true } - sized.count
    let total = sized.map(\.figure).sum
    var whole = min(sized.count, Self.most)
    var groups = Self.groups(sized, whole)
    var rects = TreemapLayout(groups.map(\.area), width: width, height: height).rects
    while whole > 0, zip(0..<whole, rects).contains(where: { Self.isTooSmall($1) }) {
      whole -= 1
      groups = Self.groups(sized, whole)
      rects = TreemapLayout(groups.map(\.area), width: width, height: height).rects
    }
    if whole > 0, groups.count > whole, let last = rects.last, Self.isTooSmall(last) {
      groups.removeLast()
      rects = TreemapLayout(groups.map(\.area), width: width, height: height).rects
    }
    tooSmall = sized.count - groups.reduce(0) { $0 + $1.rows.count }
    tiles = zip(groups, rects).map { group, rect in
      Tile(
        rows: group.rows, rect: rect, amount: group.figures.map(\.amount).sum,
        share: group.figures.sum.rate(of: total).value)
    }
    self.selected = tiles.firstIndex { $0.rows.contains(selected) } ?? 0
  }

  private static func isTooSmall(_ rect: TileRect) -> Bool {
    rect.width < smallest.width || rect.height < smallest.height
  }

  /// What becomes a tile.
  private struct Group {
    let rows: [Int]
    let figures: [BasedAmount]
    /// Geometry: sums of what does not add up exactly still have a size.
    var area: Double { figures.reduce(0.0) { $0 + Double($1.amount.fen.stored ?? 0) } }
  }

  /// The first rows one by one, all others as one.
  private static func groups(_ sized: [(index: Int, figure: BasedAmount)], _ whole: Int) -> [Group] {
    let rest = sized.dropFirst(whole)
    return sized.prefix(whole).map { Group(rows: [$0.index], figures: [$0.figure]) }
      + (rest.isEmpty ? [] : [Group(rows: rest.map(\.index), figures: rest.map(\.figure))])
  }

  /// The rows beside a row; of a total, those it adds up where they stand below it.
  private static func level(_ rows: [ListingRow], of selected: Int) -> [Int] {
    guard rows.indices.contains(selected) else { return [] }
    var depth = rows[selected].depth
    var start = selected
    if rows[selected].figure?.isTotal == true, selected + 1 < rows.count, rows[selected + 1].depth > depth {
      depth += 1
      start = selected + 1
    }
    while start > 0, rows[start - 1].depth >= depth, !rows[start - 1].isHeading { start -= 1 }
    let end = rows[start...].firstIndex { $0.depth < depth || $0.isHeading } ?? rows.count
    return (start..<max(start, end)).filter { rows[$0].depth == depth }
  }

  /// The tile next to a tile.
  /// - Parameters:
  ///   - columns: 1 to the right, -1 to the left, 0 for neither.
  ///   - rows: 1 down, -1 up, 0 for neither.
  func neighbour(of index: Int, columns: Int, rows: Int) -> Int? {
    guard tiles.indices.contains(index) else { return nil }
    let from = tiles[index].rect
    let middle = (column: (from.left + from.right) / 2, row: (from.top + from.bottom) / 2)
    let candidates = tiles.indices.filter { candidate in
      let rect = tiles[candidate].rect
      let overlaps =
        columns != 0
        ? rect.top < from.bottom && rect.bottom > from.top : rect.left < from.right && rect.right > from.left
      let follows =
        columns > 0
        ? rect.left >= from.right
        : columns < 0 ? rect.right <= from.left : rows > 0 ? rect.top >= from.bottom : rect.bottom <= from.top
      return overlaps && follows
    }
    func distance(_ candidate: Int) -> (Int, Int) {
      let rect = tiles[candidate].rect
      let away =
        columns > 0
        ? rect.left - from.right
        : columns < 0 ? from.left - rect.right : rows > 0 ? rect.top - from.bottom : from.top - rect.bottom
      let aside =
        columns != 0
        ? max(0, rect.top - middle.row, middle.row - rect.bottom + 1)
        : max(0, rect.left - middle.column, middle.column - rect.right + 1)
      return (away, aside)
    }
    return candidates.min { distance($0) < distance($1) }
  }

  /// The tile at a cell.
  func tile(column: Int, row: Int) -> Int? { tiles.firstIndex { $0.rect.contains(column: column, row: row) } }
}
