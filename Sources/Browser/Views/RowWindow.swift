import Console

/// Which rows of a listing are seen in a window: how many lines each takes, and where it begins.
///
/// Only rows near those asked about are looked at, and none where rows do not wrap.
struct RowWindow {
  private let columns: ColumnLayout?
  private let listing: Listing
  private let layout: Layout
  private let symbols: Symbols
  private let isTree: Bool

  /// - Parameter columns: where the columns stand, which is asked only where rows wrap.
  init(_ listing: Listing, layout: Layout, columns: @autoclosure () -> ColumnLayout, symbols: Symbols) {
    self.listing = listing
    self.layout = layout
    self.symbols = symbols
    isTree = listing.measured.isTree
    self.columns = listing.wraps ? columns() : nil
  }

  init(_ state: State, _ listing: Listing) {
    let layout = Layout(state, listing)
    self.init(
      listing, layout: layout,
      columns: ColumnLayout(listing, left: 1, width: layout.listWidth, shift: state.here.shift),
      symbols: Symbols(isASCII: state.options.isASCII))
  }

  /// The lines of a row's texts; nil where each row is one line.
  func lines(of row: ListingRow) -> RowLines? {
    guard let columns else { return nil }
    return RowLines(
      row, indent: indent(row), in: listing, columns, end: layout.listWidth + 1, most: layout.listHeight, symbols)
  }

  /// What stands before a row's name: its depth, and in a tree whether it is open.
  func indent(_ row: ListingRow) -> String {
    let depth = row.depth == 0 ? "" : String(repeating: " ", count: row.depth * 2)
    guard isTree else { return depth }
    switch row.disclosing {
    case .leaf: return depth + "  "
    case .collapsed: return depth + symbols.collapsed + " "
    case .expanded: return depth + symbols.expanded + " "
    }
  }

  /// How many lines a row takes, without the blank one that follows it in a meeting.
  private func height(_ index: Int) -> Int { lines(of: listing.rows[index])?.height ?? 1 }

  /// The rows seen with one of them at the top, each with its first line in the window; the last may go on below it. Where they
  /// end before the window does, the last lines of the row before them stand above, which then begins over the window.
  func rows(from top: Int) -> [(index: Int, line: Int)] {
    var seen: [(index: Int, line: Int)] = []
    var line = 0
    for index in max(0, top)..<max(0, top, listing.rows.count) {
      guard line < layout.listHeight else { break }
      seen.append((index, line))
      line += height(index) + layout.rowStep - 1
    }
    let gap = layout.listHeight - (line - layout.rowStep + 1)
    guard listing.wraps, gap >= layout.rowStep, top > 0, top < listing.rows.count,
      seen.last?.index == listing.rows.count - 1
    else { return seen }
    return [(top - 1, gap - layout.rowStep + 1 - height(top - 1))] + seen.map { ($0.index, $0.line + gap) }
  }

  /// How many rows are seen whole with one of them at the top, one at least.
  func count(from top: Int) -> Int {
    guard listing.wraps else { return layout.visibleRows }
    // What begins over the window is not seen whole.
    let seen = rows(from: top).filter { $0.line >= 0 }
    guard let last = seen.last else { return 1 }
    return max(1, last.line + height(last.index) <= layout.listHeight ? seen.count : seen.count - 1)
  }

  /// The row that must be at the top for another one to be the last that is seen whole.
  func top(showing last: Int) -> Int {
    guard listing.wraps else { return max(0, last - layout.visibleRows + 1) }
    var (top, used) = (last, height(last))
    while top > 0 {
      used += height(top - 1) + layout.rowStep - 1
      guard used <= layout.listHeight else { break }
      top -= 1
    }
    return top
  }

  /// The row whose text stands at a line of the window; nil between rows and below the last.
  func row(at line: Int, from top: Int) -> Int? {
    guard line >= 0, line < layout.listHeight, let hit = rows(from: top).last(where: { $0.line <= line }) else {
      return nil
    }
    return line < hit.line + height(hit.index) ? hit.index : nil
  }
}
