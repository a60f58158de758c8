@_spi(Storing) import BudgetModel

/// An official table as published: blocks side by side, headings in as many lines, blank cells blank.
enum OfficialTableListing {
  /// Makes the listing.
  static func make(_ table: Table, of disclosure: Disclosure, key: DepartmentYear, _ context: ListingContext) -> Listing
  {
    var columns: [ListingColumn] = []
    for block in table.blocks { columns += self.columns(of: block, count: table.blocks.count) }
    let depth = columns.map(\.header.count).max() ?? 1
    for index in columns.indices {
      // Group headings stand at the top, a column's own at the bottom, whatever the depth between.
      let header = columns[index].header
      let missing = Array(repeating: "", count: depth - header.count)
      columns[index].header = header.dropLast() + missing + header.suffix(1)
    }
    var numbers: [Int] = []
    var byNumber: [Int: [Row]] = [:]
    for row in table.rows {
      if byNumber[row.number] == nil { numbers.append(row.number) }
      byNumber[row.number, default: []].append(row)
    }
    let lines = numbers.sorted().map { (number: $0, parts: byNumber[$0] ?? []) }
    let detailsMaker = RowDetailsMaker { rowDetails(lines[$0].number, lines[$0].parts, table, disclosure, context) }
    let rows = lines.enumerated().map { index, line in
      row(line.number, line.parts, table, key, detailsMaker, index)
    }
    var listing = Listing(columns: columns, rows: rows, notes: notes(table, context))
    listing.isWide = true
    listing.isSortable = false
    return listing
  }

  /// The identity of a row.
  static func id(_ number: Int) -> String { "row/\(number)" }

  private static func notes(_ table: Table, _ context: ListingContext) -> [String] {
    var lines = [
      [table.label, table.title, context.pick("单位: ", "unit: ") + table.unit.rawValue].compactMap { $0 }
        .joined(separator: " \(context.symbols.dot) ")
    ]
    if table.isEmpty { lines.append(context.pick("本表无数据", "This table holds no data.")) }
    lines += ListingNotes.structure([table], context)
    return lines
  }

  private static func columns(of block: Block, count: Int) -> [ListingColumn] {
    var columns: [ListingColumn] = []
    let over = block.title.map { [$0] } ?? []
    if let code = block.codeHeader { columns.append(ListingColumn(header: over + path(code), .text(maximum: 12))) }
    if let name = block.nameHeader {
      columns.append(ListingColumn(header: over + path(name), count > 1 ? .text(maximum: 30) : .text(maximum: 44)))
    }
    if let counterpart = block.counterpartHeader {
      columns.append(ListingColumn(header: over + path(counterpart), .text(maximum: 30)))
    }
    columns += block.columns.map { column in
      let header = column.header.first == block.title ? column.header : over + column.header
      return ListingColumn(header: header, .number)
    }
    return columns
  }

  private static func path(_ header: String) -> [String] {
    header.split(separator: "/").map(String.init)
  }

  private static func row(
    _ number: Int, _ parts: [Row], _ table: Table, _ key: DepartmentYear, _ detailsMaker: RowDetailsMaker, _ index: Int
  ) -> ListingRow {
    var cells: [ListingCell] = []
    for (index, block) in table.blocks.enumerated() {
      let row = parts.first { $0.block == index }
      if block.codeHeader != nil { cells.append(ListingCell(row?.code ?? "", .secondary)) }
      if block.nameHeader != nil { cells.append(ListingCell(label(row), row?.isTotal == true ? .strong : .text)) }
      if block.counterpartHeader != nil { cells.append(ListingCell(row?.counterpart ?? "")) }
      for column in block.columns.indices {
        let value = row.flatMap { column < $0.cells.count ? $0.cells[column] : nil } ?? .blank
        var cell = ListingCell(
          value.text ?? "", value.figure == nil ? .absent : .amount, order: value.amount?.fen.stored)
        cell.measure = value.amount == nil ? nil : .amount
        cells.append(cell)
      }
    }
    let code = table.listsUnits ? nil : parts.lazy.compactMap(\.functionCode).first
    return ListingRow(
      id: id(number), cells: cells, detailsMaker: detailsMaker, number: index,
      target: code.map { .accounts(key, .account($0)) })
  }

  private static func rowDetails(
    _ number: Int, _ parts: [Row], _ table: Table, _ disclosure: Disclosure, _ context: ListingContext
  ) -> RowDetails {
    let page = parts.lazy.compactMap(\.page).first ?? table.page
    let source = Source(.table(number: table.number, block: 0, row: number, column: nil), page: page)
    let amount = parts.lazy.compactMap { $0.cells.lazy.compactMap(\.amount).first }.first
    return RowDetails(
      summary(parts, table, context),
      origin: context.pick("来源 ", "Source ") + context.text(source, in: disclosure) + " \(table.title)",
      sides: RowSides(amount.map { .amount($0, context.unit) }, in: disclosure.kind))
  }

  /// The names and figures of a row, block by block.
  private static func summary(_ parts: [Row], _ table: Table, _ context: ListingContext) -> String {
    let said = table.blocks.enumerated().compactMap { index, block -> String? in
      guard let row = parts.first(where: { $0.block == index }) else { return nil }
      let figures = zip(block.columns, row.cells).compactMap { column, cell in
        cell.text.map { text in
          "\(heading(column, in: block)) \(text) \(cell.figure?.quantity.text ?? "")"
        }
      }
      guard !figures.isEmpty || parts.count == 1 else { return nil }
      let name = [row.code, row.name, row.counterpart].compactMap { $0 }.joined(separator: " ")
      return ([name] + figures).filter { !$0.isEmpty }.joined(separator: " \(context.symbols.dot) ")
    }
    return (said.isEmpty ? parts.map(\.name) : said).joined(separator: " | ")
  }

  /// A column's own heading; with those above it where another column of the block has the same.
  private static func heading(_ column: Column, in block: Block) -> String {
    let own = column.header.last { !$0.isEmpty } ?? ""
    let twins = block.columns.count { $0.header.last { !$0.isEmpty } == own }
    return twins > 1 ? column.header.filter { !$0.isEmpty }.joined(separator: "/") : own
  }

  private static func label(_ row: Row?) -> String {
    guard let row else { return "" }
    return row.code == nil && row.level > 1 ? String(repeating: "  ", count: row.level - 1) + row.label : row.label
  }
}
