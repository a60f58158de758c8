/// A table, or the part of it that stands on one page.
struct PageTable: Equatable, Sendable {
  /// The places of its column lines.
  var columns: [Double]
  var rows: [[String]]
  var box: Box
  var page: Int
  /// Whether lines are drawn; else its columns were told by alignment.
  var isRuled: Bool
  /// The page of each row that was joined from other pages.
  var pages: [Int] = []
  /// The lines it is made of, where its columns were told by what all of them leave blank: of all pages, the rows only of
  /// those there were when they were made.
  var unruled: UnruledTable?

  /// The table with the rows of all its lines.
  var whole: PageTable { unruled.flatMap { $0.pages.count > 1 ? $0.table : nil } ?? self }

  /// Joins the part on the next page where its columns agree.
  ///
  /// A heading that is printed again there is dropped.
  /// - Returns: whether it was joined.
  mutating func join(_ other: PageTable) -> Bool {
    if unruled != nil, let rest = other.unruled { return join(rest) }
    if unruled != nil { self = whole }
    guard isRuled == other.isRuled, let all = goesOn(in: other) ? columns : Self.united(columns, other.columns) else {
      return false
    }
    unruled = nil
    if columns.count != all.count { rows = Self.spread(rows, columns, over: all) }
    var added = Self.spread(other.rows, other.columns, over: all)
    let repeated = zip(rows, added).prefix { $0 == $1 && !Self.isData($0) }.count
    added.removeFirst(repeated)
    if pages.isEmpty { pages = rows.map { _ in page } }
    if other.page > page, let rest = added.first, let whole = BrokenRow.joined(rows, with: rest) {
      rows[rows.count - 1] = whole
      added.removeFirst()
    }
    rows += added
    pages += added.map { _ in other.page }
    columns = all
    return true
  }

  /// Joins the lines of an unruled table that go on with this one, if it is one.
  mutating func join(_ rest: UnruledTable) -> Bool { unruled?.join(rest) ?? false }

  /// Whether another has as many columns and begins without a heading, or with the same one: it may stand elsewhere on its page.
  private func goesOn(in other: PageTable) -> Bool {
    guard other.columns.count == columns.count, columns.count > 2, let first = other.rows.first else { return false }
    return Self.isData(first) || other.page > page && first == rows.first && first.count { !$0.isEmpty } > 2
  }

  /// The columns of both; nil where they disagree.
  private static func united(_ one: [Double], _ other: [Double]) -> [Double]? {
    let near = 8.0
    guard let left = one.first, let right = one.last, let otherLeft = other.first, let otherRight = other.last else {
      return nil
    }
    if one.count == other.count, zip(one, other).allSatisfy({ abs($0 - $1) <= 2 * near }) { return one }
    guard abs(left - otherLeft) <= near, abs(right - otherRight) <= near else { return nil }
    let isMore = one.count >= other.count
    let (more, fewer) = isMore ? (one, other) : (other, one)
    let extra = fewer.filter { place in !more.contains { abs($0 - place) <= near } }
    guard extra.count * 5 <= fewer.count else { return nil }
    return (more + extra).sorted()
  }

  /// The rows with their cells moved to where their columns begin among others.
  private static func spread(_ rows: [[String]], _ columns: [Double], over all: [Double]) -> [[String]] {
    if columns.count == all.count { return rows }
    let targets = columns.dropLast().map { place in
      all.indices.dropLast().min { abs(all[$0] - place) < abs(all[$1] - place) } ?? 0
    }
    return rows.map { row in
      var cells = Array(repeating: "", count: all.count - 1)
      for (cell, target) in zip(row, targets) where !cell.isEmpty {
        cells[target] = cells[target].isEmpty ? cell : CellText.joined(cells[target], cell)
      }
      return cells
    }
  }

  /// Whether a row holds amounts: such rows may be equal by chance, and are no heading.
  private static func isData(_ row: [String]) -> Bool {
    row.contains { cell in
      cell.utf8.contains(0x2E) && cell.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || [0x2C, 0x2E, 0x2D].contains($0) }
    }
  }
}
