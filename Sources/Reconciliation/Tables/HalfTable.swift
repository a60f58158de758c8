import BudgetModel

/// One half of a table that sets income beside expenditure.
struct HalfTable {
  /// The row 本年收入合计 or 本年支出合计; nil where there is none.
  private(set) var current: Row?
  /// The row 总计, 收入总计 or 支出总计; nil where there is none.
  private(set) var grand: Row?
  /// The topmost rows that make up the year's own total, or the grand one where there is no other.
  private(set) var entries: [Row] = []
  /// The topmost rows between the year's own total and the grand one: what is carried over, brought in, or set aside.
  private(set) var balances: [Row] = []
  /// Which rows stand below which.
  let tree: LevelTree
  /// Whether the rows stand in an order that says which belong to which total.
  private(set) var isClear = true

  /// The half of a table; nil where the table has no such half.
  init?(_ table: Table, _ side: Side) {
    let rows = table.rows.filter { $0.block < table.blocks.count && table.blocks[$0.block].side == side }
    if rows.isEmpty { return nil }
    tree = LevelTree(rows)
    let totals = rows.filter(\.isTotal)
    current = totals.first { $0.name.folded.begins("本年") }
    grand = totals.last { !$0.name.folded.begins("本年") }
    isClear = totals.count <= 2 && (totals.count < 2 || current != nil)
    read(rows)
  }

  private mutating func read(_ rows: [Row]) {
    let isLeading = current != nil && rows.first == current
    var isPastCurrent = false
    for row in rows {
      if row == current {
        isPastCurrent = true
      } else if row == grand {
        // A total above its parts has nothing before it.
        if isPastCurrent || !entries.isEmpty { break }
      } else if !row.isTotal {
        let isTop = row.level == 1 || (isLeading && balances.isEmpty && row.level == 2)
        guard isTop else { continue }
        if isLeading {
          if row.level == 1 { balances.append(row) } else { entries.append(row) }
        } else if isPastCurrent {
          balances.append(row)
        } else {
          entries.append(row)
        }
      }
    }
    // 本年收入 above rows that are not numbered below it may or may not include those carried over.
    if isLeading, entries.isEmpty { isClear = false }
  }

  /// The figures of a row: its own, or those of the rows below it where its own cell is blank.
  func terms(_ row: Row, _ column: Int, in table: OpenTable) -> [Term] {
    cells(row, column, in: table).compactMap { table.term($0.row, $0.column) }
  }

  /// The cells that say how much a row is: its own, or those of the rows below it where its own is blank.
  func cells(_ row: Row, _ column: Int, in table: OpenTable) -> [CellSum.Cell] {
    let children = table.figure(row, column) == nil ? tree.children(of: row) : []
    return (children.isEmpty ? [row] : children).map { CellSum.Cell(row: $0, column: column) }
  }

  /// The entry of a name that holds a figure, numbering and blanks disregarded.
  func entry(_ name: String) -> Row? {
    let wanted = name.folded
    return entries.first { row in row.cells.contains { $0.figure != nil } && row.name.folded == wanted }
  }
}
