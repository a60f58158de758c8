/// What a screen lists: columns and rows as values, before they are laid out in a window.
///
/// The browser draws it, `mingzhang show` prints it: both show the same.
public struct Listing: Hashable, Sendable {
  /// The columns.
  public var columns: [ListingColumn]
  /// The rows, in the order shown.
  public var rows: ListingRows { didSet { measures = nil } }
  /// Lines said above the rows: totals of a project, why there is nothing.
  public var notes: [String]
  /// Whether columns that do not fit are reached by shifting, as in an official table, instead of being left out.
  public var isWide = false
  /// Whether a row takes as many lines as its texts need, so that none of them is cut.
  public var wraps = false
  /// The column it is sorted by as long as the user chose none; nil for the published order.
  public var defaultSort: Int?
  /// Whether its rows may be put in another order.
  public var isSortable = true
  /// What a filter made of it; nil where there is none.
  public var filter: Filtered?
  /// What is held beside what, in short; nil where nothing is.
  var compared: String?
  /// A panel shown beside the rows where there is room, else above them in short.
  public var panel: Panel?

  /// What every frame needs to know of all rows; nil until ``measure()``.
  private var measures: ListingMeasures?

  /// A listing.
  public init(columns: [ListingColumn], rows: [ListingRow], notes: [String] = [], panel: Panel? = nil) {
    self.columns = columns
    self.rows = ListingRows(rows)
    self.notes = notes
    self.panel = panel
  }

  /// The listing with each column's bars drawn to the largest of them; gauges keep their scale.
  func scalingBars() -> Listing {
    var copy = self
    for column in columns.indices {
      guard case .bar = columns[column].kind else { continue }
      let largest = rows.lazy.compactMap { row -> Int64? in
        guard column < row.cells.count, !row.cells[column].isGauge else { return nil }
        return row.cells[column].fraction
      }.max()
      guard let largest, largest > 0, largest != 10_000 else { continue }
      for row in rows.indices where column < rows[row].cells.count && !rows[row].cells[column].isGauge {
        guard let fraction = rows[row].cells[column].fraction, fraction > 0 else { continue }
        let (high, low) = fraction.multipliedFullWidth(by: 10_000)
        copy.rows[row].cells[column].fraction = largest.dividingFullWidth((high, low)).quotient
      }
    }
    return copy
  }

  /// The position of a row.
  public func index(of id: String?) -> Int? {
    guard let id else { return nil }
    if let pages = rows.pages { return pages.index(of: id) }
    return measures.map { $0.positions[id] } ?? rows.firstIndex { $0.id == id } ?? rows.firstIndex { $0.formerID == id }
  }

  /// Looks at all rows once, so that no key's answer depends on how many there are.
  mutating func measure() { measures = ListingMeasures(self) }

  /// What is known of all rows.
  var measured: ListingMeasures { measures ?? ListingMeasures(self) }

  /// The rows sorted by a column, each tree level by itself; rows without a value come last, equal ones keep their order.
  func sorted(by column: Int, inverted: Bool) -> Listing {
    guard columns.indices.contains(column) else { return self }
    var copy = self
    // What stands under a heading stays under it.
    var (sections, rows): ([[ListingRow]], [ListingRow]) = ([[]], Array(self.rows))
    for row in rows {
      if row.isHeading { sections.append([]) }
      sections[sections.count - 1].append(row)
    }
    rows = sections.flatMap { section in
      section.prefix { $0.isHeading } + Self.sorted(section.drop { $0.isHeading }, column, inverted)
    }
    copy.rows = ListingRows(rows)
    return copy
  }

  private static func sorted(_ rows: ArraySlice<ListingRow>, _ column: Int, _ inverted: Bool) -> [ListingRow] {
    var groups: [ArraySlice<ListingRow>] = []
    var start = rows.startIndex
    while start < rows.endIndex {
      let end = rows[(start + 1)...].firstIndex { $0.depth <= rows[start].depth } ?? rows.endIndex
      groups.append(rows[start..<end])
      start = end
    }
    // Amounts run from the largest down, text from the first up; a total row stays above what it totals.
    let ordered = groups.enumerated().sorted { left, right in
      let a = left.element.first.flatMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }
      let b = right.element.first.flatMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }
      switch (a?.order, b?.order) {
      case (let x?, let y?) where x != y: return inverted ? x < y : x > y
      case (.some, .none): return true
      case (.none, .some): return false
      case (.none, .none):
        let (x, y) = (a?.text ?? "", b?.text ?? "")
        if x != y { return inverted ? x > y : x < y }
      default: break
      }
      return left.offset < right.offset
    }
    return ordered.flatMap { group -> [ListingRow] in
      guard let head = group.element.first else { return [] }
      return [head] + sorted(group.element.dropFirst(), column, inverted)
    }
  }
}

extension Listing {
  /// This listing with another one under it, its columns matched by heading.
  func followed(by other: Listing, title: String) -> Listing {
    var copy = self
    var positions: [Int] = []
    let main = copy.columns.firstIndex { $0.kind == .number }
    for column in other.columns {
      let isFirstNumber = column.kind == .number && !positions.contains { copy.columns[$0].kind == .number }
      if isFirstNumber, let main {
        positions.append(main)
      } else if let index = copy.columns.firstIndex(where: { $0.header == column.header && $0.kind == column.kind }) {
        positions.append(index)
      } else {
        let index =
          copy.columns.lastIndex { $0.kind == .number && $0.priority > 2 }.map { $0 + 1 } ?? copy.columns.count
        positions = positions.map { $0 >= index ? $0 + 1 : $0 }
        copy.columns.insert(column, at: index)
        for row in copy.rows.indices { copy.rows[row].cells.insert(.blank, at: min(index, copy.rows[row].cells.count)) }
        positions.append(index)
      }
    }
    let width = copy.columns.count
    copy.rows.append(
      ListingRow(
        id: "heading/\(title)", cells: [ListingCell(title, .heading)] + Array(repeating: .blank, count: width - 1),
        summary: title, isHeading: true))
    for row in other.rows {
      var moved = row
      moved.cells = Array(repeating: .blank, count: width)
      for (index, position) in positions.enumerated() where index < row.cells.count {
        moved.cells[position] = row.cells[index]
      }
      copy.rows.append(moved)
    }
    return copy
  }
}

extension Listing {
  /// No rows, and a sentence that says why.
  static func saying(_ note: String) -> Listing { Listing(columns: [], rows: [], notes: [note]) }

  /// The listing with a note above the others; itself for nil.
  func noting(_ note: String?) -> Listing {
    var copy = self
    if let note { copy.notes.insert(note, at: 0) }
    return copy
  }

  /// Only a row and what stands below it.
  public func below(_ id: String) -> Listing {
    guard let index = index(of: id) else { return self }
    let end = rows[(index + 1)...].firstIndex { $0.depth <= rows[index].depth } ?? rows.endIndex
    var copy = self
    copy.rows = ListingRows(
      rows[index..<end].map { row in
        var moved = row
        moved.depth -= rows[index].depth
        return moved
      })
    return copy
  }
}
