@_spi(Storing) import BudgetModel

/// A table of accounts as a tree by level: economic classification and revenue.
enum TableTreeListing {
  /// The rows of a table that hold a figure, nested by their level, headings of the columns kept.
  /// - Parameter others: how many rows further a row is made of, by its number.
  static func make(
    _ table: Table, of disclosure: Disclosure, key: DepartmentYear, side: Side? = nil, others: [Int: Int] = [:],
    _ context: ListingContext
  ) -> Listing {
    let rows = table.rows.filter { row in
      (side == nil || (row.block < table.blocks.count && table.blocks[row.block].side == side))
        && row.cells.contains { $0 != .blank }
    }
    let names = columns(of: rows, in: table)
    var columns = [ListingColumn(context.pick("科目", "Account"), .name)]
    if rows.contains(where: { $0.counterpart != nil }) {
      columns.append(ListingColumn(context.pick("政府科目", "Government account"), .text(maximum: 20), priority: 3))
    }
    columns += names.enumerated().map { index, name in
      ListingColumn(name.split(separator: "/").last.map(String.init) ?? name, .number, priority: 8 - min(index, 6))
    }
    columns += [
      ListingColumn(context.pick("占上级", "Share"), .number, priority: 2),
      ListingColumn("", .bar(maximum: 16), priority: 1),
    ]
    let basis = disclosure.basis(of: table)
    func based(_ row: Row, _ column: Int) -> BasedAmount? {
      column < row.cells.count ? row.cells[column].amount.map { BasedAmount($0, basis) } : nil
    }
    let tops = topmost(of: rows)
    var totals: [Int: BasedAmount?] = [:]
    let top =
      rows.contains { $0.isTotal && $0.number == rows.first?.number }
      ? 0 : rows.map(\.level).filter { $0 > 0 }.min() ?? 0
    let detailsMaker = RowDetailsMaker {
      rowDetails(rows[$0], in: table, of: disclosure, others: others[rows[$0].number] ?? 0, context)
    }
    let isOfUnits = table.listsUnits
    var above: [Int: Row] = [:]
    let listed = rows.enumerated().map { number, row -> ListingRow in
      let source = table.source(of: row)
      let paths = table.columns(of: row).map(\.path)
      // A share is of the same column: of its first amount.
      let column = row.cells.firstIndex { $0.amount != nil } ?? 0
      let main = based(row, column)
      let total = totals[column] ?? tops.compactMap { based($0, column) }.sum
      totals[column] = .some(total)
      // Totals may stand anywhere: what adds rows up is no account above them.
      let whole =
        row.level > 1
        ? (1..<row.level).reversed().lazy.compactMap { above[$0].flatMap { based($0, column) } }.first ?? total : total
      if row.level > 0 {
        above = above.filter { $0.key < row.level }
        above[row.level] = row
      }
      let (share, length) = (main.rate(of: whole).value, main.rate(of: total).value)
      let name = row.isTotal && label(row).isEmpty ? context.pick("合计", "Total") : label(row)
      var cells = [ListingCell(name, row.level <= 1 ? .strong : .text)]
      if columns.count == names.count + 4 { cells.append(ListingCell(row.counterpart ?? "", .secondary)) }
      cells += names.map { name in
        guard let index = paths.firstIndex(of: name), index < row.cells.count else { return .blank }
        return cell(row.cells[index], context)
      }
      cells += [share == nil ? .blank : .rate(share), .bar(length)]
      var listed = ListingRow(
        id: "\(disclosure.kind.rawValue)/\(table.number)/\(row.block)/\(row.number)", depth: max(0, row.level - top),
        cells: cells, detailsMaker: detailsMaker, number: number,
        target: (isOfUnits ? nil : row.functionCode).map { .accounts(key, .account($0)) },
        official: OfficialRow(source, in: disclosure.kind))
      listed.figure = RowFigure(
        code: row.code, name: row.name, amount: main?.amount, whole: whole?.amount, basis: basis, isTotal: row.isTotal)
      return listed
    }
    let notes =
      ListingNotes.structure([table], context)
      + (table.isEmpty ? [context.pick("\(table.label ?? "") 本表无数据。", "\(table.label ?? "") holds no data.")] : [])
    return Listing(columns: columns, rows: listed, notes: notes)
  }

  /// A row's name, all its figures, and where they stand.
  private static func rowDetails(
    _ row: Row, in table: Table, of disclosure: Disclosure, others: Int, _ context: ListingContext
  ) -> RowDetails {
    let figures = zip(table.columns(of: row).map(\.path), row.cells).compactMap { path, cell -> String? in
      guard let figure = cell.figure else { return cell.text }
      let value = figure.amount.map { context.exact($0) } ?? "\(figure.text) \(figure.quantity.text)"
      return "\(path.split(separator: "/").last.map(String.init) ?? path) \(value)"
    }
    let name = [label(row), row.counterpart.map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")
    let main = row.cells.lazy.compactMap(\.amount).first
    return RowDetails(
      ([name] + figures).joined(separator: " \(context.symbols.dot) "),
      origin: context.pick("来源 ", "Source ") + context.text(table.source(of: row), in: disclosure)
        + " \(table.title)" + ListingNotes.others(others, context),
      sides: RowSides(main.map { .amount($0, context.unit) }, in: disclosure.kind))
  }

  private static func label(_ row: Row) -> String {
    [row.code, row.name].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The header paths of the columns in which the rows hold a figure.
  private static func columns(of rows: [Row], in table: Table) -> [String] {
    var names: [String] = []
    for row in rows {
      for (index, column) in table.columns(of: row).enumerated()
      where index < row.cells.count && row.cells[index].figure != nil && !names.contains(column.path) {
        names.append(column.path)
      }
    }
    // A column that only repeats the first one says nothing: it stays in the line below.
    func values(_ name: String) -> [Int64?] {
      rows.map { row in
        table.columns(of: row).firstIndex { $0.path == name }.flatMap { row.cells[$0].amount?.fen.stored }
      }
    }
    guard let first = names.first else { return names }
    let main = values(first)
    return [first] + names.dropFirst().filter { values($0) != main }
  }

  /// The topmost accounts, which together are the whole that shares refer to: not the total rows, for a table may have one
  /// total over each of its blocks.
  private static func topmost(of rows: [Row]) -> [Row] {
    let level = rows.map(\.level).filter { $0 > 0 }.min() ?? 0
    return rows.filter { $0.level == level }
  }

  private static func cell(_ value: CellValue, _ context: ListingContext) -> ListingCell {
    guard let figure = value.figure else { return ListingCell(value.text ?? "", .absent) }
    if let amount = figure.amount { return .amount(amount, context.unit) }
    return ListingCell("\(figure.text)\(figure.quantity.text)", .amount)
  }
}
