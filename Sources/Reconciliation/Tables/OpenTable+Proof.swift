import BudgetModel

extension OpenTable {
  /// The sum that the table's other figures prove for a total, where it has other parts than its codes, levels or headings
  /// say; nil where none is proven, or the same.
  func proven(_ sum: CellSum) -> CellSum? {
    guard let (section, row) = place(of: sum.total.row) else { return nil }
    let cells: [CellSum.Cell]
    if sum.isRow {
      guard let column = section.columns.firstIndex(of: sum.total.column),
        let own = section.columnProof.sum(of: column), own.isProven, own.parts.count > 1
      else { return nil }
      cells = own.parts.map { CellSum.Cell(row: sum.total.row, column: section.columns[$0]) }
      if Set(cells.map(\.column)) == Set(sum.parts.map(\.column)) { return nil }
    } else {
      guard let column = section.columns.firstIndex(of: sum.total.column), let own = section.proof.sum(of: row),
        own.isProven, own.held.contains(column) || own.failed.contains(column)
      else { return nil }
      cells = own.parts.map { CellSum.Cell(row: table.rows[section.rows[$0]], column: sum.total.column) }
      if Set(cells.map(\.row.number)) == Set(sum.parts.map(\.row.number)) { return nil }
    }
    return CellSum(total: sum.total, parts: cells, isRow: sum.isRow)
  }

  /// A sum of rows without those that the table's figures prove to be inside others of them, each counted there; nil where none is.
  func topmost(_ sum: CellSum) -> CellSum? {
    guard !sum.isRow, sum.parts.count > 2, let (section, _) = place(of: sum.parts[0].row) else { return nil }
    let rows = sum.parts.map { part in index(of: part.row).flatMap { section.rows.firstIndex(of: $0) } }
    let all = Set(rows.compactMap { $0 })
    var kept: [CellSum.Cell] = []
    var isNested = false
    for (part, row) in zip(sum.parts, rows) {
      if let row, let parent = section.proof.parents[row], all.contains(parent),
        section.proof.sum(of: parent)?.isProven == true
      {
        isNested = true
      } else {
        kept.append(part)
      }
    }
    guard isNested else { return nil }
    // Where rows stand inside others, one that repeats the row above it is the only one inside that.
    var tops: [CellSum.Cell] = []
    var above: CellSum.Cell?
    for part in sum.parts {
      let isRepeated =
        above.map { $0.row.cells == part.row.cells && part.row.cells.contains { $0.figure != nil } } ?? false
      if !isRepeated, kept.contains(where: { $0.row.number == part.row.number }) { tops.append(part) }
      above = part
    }
    return CellSum(total: sum.total, parts: tops, isRow: false)
  }

  /// The sums of rows that the figures in the columns of totals prove.
  func findProvenSums() -> [[CellSum]] {
    var totals = table
    totals.rows = table.rows.map { row in
      let column = totalColumn(of: row) ?? 0
      return row.with(cells: row.cells.enumerated().map { $0.offset == column ? $0.element : .blank })
    }
    var byColumn: [Int: [CellSum]] = [:]
    for section in TableProof(totals).sections {
      for own in section.proof.sums where own.isProven {
        for column in section.columns {
          func at(_ row: Int) -> CellSum.Cell { CellSum.Cell(row: table.rows[section.rows[row]], column: column) }
          byColumn[column, default: []].append(CellSum(total: at(own.row), parts: own.parts.map(at), isRow: false))
        }
      }
    }
    return byColumn.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The sums of columns that the figures of all rows prove, in the part of the table that some rows stand in.
  func provenColumnSums(_ rows: [Row]) -> [ColumnSum] {
    guard table.verdict != nil, let first = rows.first, let index = index(of: first),
      let section = columnProofs.first(where: { $0.rows.contains(index) })
    else { return [] }
    return section.proof.sums.filter { $0.isProven && $0.parts.count > 1 }.map { own in
      ColumnSum(total: section.columns[own.row], parts: own.parts.map { section.columns[$0] })
    }
  }

  /// The sums of rows with a code that the figures prove for a row without one and without the name of a total: the line of a
  /// unit above its accounts.
  var unnamedTotals: [CellSum] {
    // A proof costs much, and most tables have no such row, or no codes.
    guard table.rows.contains(where: { $0.code == nil && !$0.isTotal }), table.rows.contains(where: { $0.code != nil })
    else { return [] }
    var known: Set<Int> = []
    var result: [CellSum] = []
    func add(_ total: CellSum.Cell, _ parts: [CellSum.Cell]) {
      if let sum = sum(total.row, total.column, of: parts.map(\.row)) { result.append(sum) }
    }
    func isMeant(_ total: Row, _ parts: [Row]) -> Bool {
      total.code == nil && !total.isTotal && parts.count > 1 && parts.allSatisfy { $0.code != nil }
    }
    for section in proof.sections {
      for own in section.proof.sums where own.isProven {
        let (total, parts) = (table.rows[section.rows[own.row]], own.parts.map { table.rows[section.rows[$0]] })
        guard isMeant(total, parts), known.insert(section.rows[own.row]).inserted else { continue }
        for column in section.columns {
          add(CellSum.Cell(row: total, column: column), parts.map { CellSum.Cell(row: $0, column: column) })
        }
      }
    }
    for sums in provenSums {
      for own in sums where isMeant(own.total.row, own.parts.map(\.row)) {
        if index(of: own.total.row).map({ !known.contains($0) }) ?? false { add(own.total, own.parts) }
      }
    }
    return result
  }

  /// In how many other columns a sum of rows holds, or in how many other rows a sum of columns; nil where that is not beyond
  /// chance, or the table's figures have other parts for the same total.
  func heldBeside(_ sum: CellSum) -> Int? {
    guard let (section, row) = place(of: sum.total.row), let column = section.columns.firstIndex(of: sum.total.column)
    else { return nil }
    if sum.isRow {
      guard let own = section.columnProof.sum(of: column), own.isProven,
        Set(own.parts.map { section.columns[$0] }) == Set(sum.parts.map(\.column))
      else { return nil }
      return own.held.count
    }
    let parts = sum.parts.compactMap { index(of: $0.row) }
    guard parts.count == sum.parts.count, parts.allSatisfy({ table.rows[$0].block == sum.total.row.block }) else {
      return nil
    }
    return TableProof.heldColumns(of: table, total: section.rows[row], parts: parts, but: sum.total.column)
  }

  /// Whether sums prove that one of some rows is a part of another of them: then they were not meant to be added up.
  func holdEachOther(_ cells: [CellSum.Cell]) -> Bool {
    let rows = Set(cells.compactMap { index(of: $0.row) })
    return proof.sections.contains { section in
      section.proof.sums.contains { own in
        own.isProven && rows.contains(section.rows[own.row]) && own.parts.contains { rows.contains(section.rows[$0]) }
      }
    }
  }

  /// The row that a cell's row makes up with its neighbours, proven, and so in the cell's column.
  func provenAbove(_ cell: CellSum.Cell) -> Row? {
    guard let (section, row) = place(of: cell.row), let column = section.columns.firstIndex(of: cell.column),
      let parent = section.proof.parents[row], let above = section.proof.sum(of: parent), above.isProven,
      above.parts.contains(row), above.held.contains(column)
    else { return nil }
    return table.rows[section.rows[parent]]
  }

  /// Whether the other sum that a cell of a failing sum stands in, along its row or along its column, fails as well and holds
  /// with another figure in the cell.
  func crosses(_ sum: CellSum, _ cell: CellSum.Cell, _ figure: ExactFigure) -> Bool {
    guard let old = self.figure(cell.row, cell.column) else { return false }
    let change = figure.value - old.value
    return others(than: sum, with: cell).contains { other in
      guard let judgement = other.equation(in: self)?.judged(), judgement.outcome == .contradiction else {
        return false
      }
      let isTotal = other.total.row.number == cell.row.number && other.total.column == cell.column
      let difference = judgement.difference.value + (isTotal ? change : -change)
      return difference.magnitude <= judgement.tolerance.value
    }
  }

  /// The proven sums across a failing one that a cell stands in.
  private func others(than sum: CellSum, with cell: CellSum.Cell) -> [CellSum] {
    guard let (section, row) = place(of: cell.row), let column = section.columns.firstIndex(of: cell.column) else {
      return []
    }
    if sum.isRow {
      return section.proof.sums.filter { $0.isProven && ($0.row == row || $0.parts.contains(row)) }.map { own in
        func at(_ row: Int) -> CellSum.Cell {
          CellSum.Cell(row: table.rows[section.rows[row]], column: cell.column)
        }
        return CellSum(total: at(own.row), parts: own.parts.map(at), isRow: false)
      }
    }
    return section.columnProof.sums.filter { $0.isProven && ($0.row == column || $0.parts.contains(column)) }.map {
      own in
      func at(_ column: Int) -> CellSum.Cell { CellSum.Cell(row: cell.row, column: section.columns[column]) }
      return CellSum(total: at(own.row), parts: own.parts.map(at), isRow: true)
    }
  }

  private func index(of row: Row) -> Int? {
    table.rows.firstIndex { $0.block == row.block && $0.number == row.number }
  }

  private func place(of row: Row) -> (section: TableProof.Section, row: Int)? {
    guard let index = index(of: row) else { return nil }
    for section in proof.sections {
      if let local = section.rows.firstIndex(of: index) { return (section, local) }
    }
    return nil
  }
}
