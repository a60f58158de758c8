import BudgetModel

extension OpenTable {
  /// The row of the total over the whole table; nil where there is none, or where it is one of two halves.
  var totalRow: Row? {
    table.rows.first { row in
      guard row.isTotal else { return false }
      let name = row.name.folded
      return (name.ends("合计") || name.ends("总计") || name.isEmpty)
        && !name.holds("人员经费") && !name.holds("公用经费")
    }
  }

  /// The topmost rows with a code of the functional classification: 类. One that stands there for each of several units is
  /// stated by none of its rows.
  var classRows: [Row] {
    let rows = zip(table.rows, table.printedFunctionCodes).filter { $0.1?.level == .class }.map(\.0)
    let counts = Dictionary(grouping: rows, by: \.code).mapValues(\.count)
    return rows.filter { counts[$0.code] == 1 }
  }

  /// ``classRows``, those of one code together: a table of several units lists each class once for each of them.
  var classes: [[Row]] {
    var order: [String] = []
    var rows: [String: [Row]] = [:]
    for row in classRows {
      let code = row.code ?? row.name.folded
      if rows[code] == nil { order.append(code) }
      rows[code, default: []].append(row)
    }
    return order.compactMap { rows[$0] }
  }

  /// Whether a row states a total that no other column of it breaks down.
  func isUnsplit(_ row: Row) -> Bool {
    guard row.cells.count > 1, let first = row.cells.first?.figure, first.number.digits != 0 else { return false }
    return row.cells.dropFirst().allSatisfy { $0.figure == nil }
  }

  /// The column of a row that states its total: 合计, 小计, 金额 …
  func totalColumn(of row: Row) -> Int? {
    table.column(.total, of: row)
  }

  /// The figure in the column of totals.
  func total(_ row: Row?) -> Term? {
    guard let row, let column = totalColumn(of: row) ?? (row.cells.count == 1 ? 0 : nil) else { return nil }
    return term(row, column)
  }

  /// A sum of rows in one column; nil where the column is none to add up, or one of the rows is not broken down as the
  /// others are.
  func sum(_ total: Row, _ column: Int, of rows: [Row]) -> CellSum? {
    guard isAdditive(total.block, column), column == 0 || !rows.contains(where: isUnsplit) else { return nil }
    return CellSum(
      total: CellSum.Cell(row: total, column: column), parts: rows.map { CellSum.Cell(row: $0, column: column) },
      isRow: false)
  }

  /// The accounts and those right below them, as codes have it, or levels in an economic table without codes, or else its own
  /// figures: the sums they promise, column by column.
  func findAccountSums() -> [[CellSum]] {
    var branches = codes.branches
    if table.kind == .basic, branches.isEmpty { branches = LevelTree(table.rows).branches }
    if branches.isEmpty, table.kind.listsAccounts, table.verdict != nil { return provenSums }
    let widest = table.blocks.map(\.columns.count).max() ?? 0
    return (0..<widest).map { column in branches.compactMap { sum($0.parent, column, of: $0.children) } }
  }

  /// How a cell is called in a sentence: its row, and its column where there are several.
  func label(_ row: Row, _ column: Int) -> String {
    let columns = table.columns(of: row)
    let heading = row.heading
    guard column < columns.count else { return heading }
    if heading.isEmpty { return columns[column].path }
    if row.isTotal, columns[column].role == .total { return heading }
    return columns.count > 1 ? "\(heading)（\(columns[column].heading)）" : heading
  }
}

extension TableKind {
  /// Whether its rows are accounts of a classification, one below the other.
  fileprivate var listsAccounts: Bool {
    switch self {
    case .basic, .expenditure, .income, .generalPublic, .governmentFund, .stateCapital: true
    default: false
    }
  }
}
