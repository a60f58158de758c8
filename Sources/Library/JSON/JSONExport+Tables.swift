import BudgetModel

extension JSONExport {
  static func write(_ table: Table, to json: inout JSONWriter) {
    let pairs =
      table.blocks.contains { $0.counterpartHeader != nil }
      || table.rows.contains { $0.counterpart != nil || $0.counterpartCode != nil }
    json.integer("number", table.number)
    json.string("title", table.title)
    json.string("kind", table.kind.rawValue)
    json.string("label", table.label)
    json.string("unit", table.unit.rawValue)
    json.integer("page", table.page)
    json.bool("empty", table.isEmpty)
    json.string("structure", table.verdict?.rawValue)
    json.array("columns", inline: true) { json in for name in columns(table.blocks) { json.string(nil, name) } }
    json.array("rows") { json in
      for row in table.rows {
        json.object(inline: true) { json in
          let block = table.blocks.indices.contains(row.block) ? table.blocks[row.block] : nil
          json.string("side", block?.side?.rawValue)
          json.string("code", row.code)
          json.string("name", CSVTable.trimmed(row.name))
          if pairs {
            json.string("counterpart", row.counterpart.map { CSVTable.trimmed($0) })
            json.string("counterpartCode", row.counterpartCode)
          }
          json.integer("level", row.level)
          json.array("values") { json in for cell in row.cells { json.string(nil, value(cell)) } }
          json.integer("block", row.block)
          json.integer("row", row.number)
          json.integer("page", row.page ?? table.page)
          writeUnits(row, table.unit, to: &json)
        }
      }
    }
  }

  /// The units of a row's values, only where one of them is not the table's.
  private static func writeUnits(_ row: Row, _ unit: MoneyUnit, to json: inout JSONWriter) {
    let quantities = row.cells.map { $0.figure?.quantity }
    guard quantities.contains(where: { $0 != nil && $0 != .money(unit) }) else { return }
    json.array("units") { json in for quantity in quantities { json.string(nil, quantity?.text) } }
  }

  /// The header paths of the first block where all blocks have the same; else those of all blocks one after the other, each
  /// after 收入/ or 支出/, the block's title, or its number from 1.
  private static func columns(_ blocks: [Block]) -> [String] {
    guard let first = blocks.first else { return [] }
    if blocks.allSatisfy({ $0.columns == first.columns }) { return first.columns.map(\.path) }
    var names: [String] = []
    for (index, block) in blocks.enumerated() {
      let prefix: String
      switch block.side {
      case .income: prefix = "收入"
      case .expenditure: prefix = "支出"
      case nil: prefix = block.title ?? String(index + 1)
      }
      names += block.columns.map { "\(prefix)/\($0.path)" }
    }
    return names
  }

  /// A figure as plain decimal text with the places it was published with; a text as it stands; nil where blank.
  private static func value(_ cell: CellValue) -> String? {
    switch cell {
    case .blank: nil
    case .figure(let figure): figure.number.text
    case .text(let text): text
    }
  }
}
