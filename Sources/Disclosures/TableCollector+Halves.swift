import BudgetModel

/// Tables of income and expenditure whose halves stand one above the other, not side by side.
extension TableCollector {
  /// Whether rows are the half of expenditure that belongs to the half of income right above.
  func isOtherHalf(_ rows: Part.Rows) -> Bool {
    guard let last = tables.last, Text.contains(last.title, any: ["收支", "收入支出", "收入、支出"]),
      last.blocks.allSatisfy({ $0.isOfIncome }), let first = rows.rows.first
    else { return false }
    return Self.beginsExpenditure(first.cells)
  }

  /// Whether a row is the heading over a half of expenditure.
  static func beginsExpenditure(_ cells: [String]) -> Bool {
    guard let first = cells.first(where: { !$0.isEmpty }), first.utf8.count <= 30 else { return false }
    return ["支出", "支出项目", "支出功能分类"].contains(Text.squeezed(first))
      && !cells.contains { Text.isNumber($0) || $0.contains("收入") }
  }

  /// Joins the half of expenditure to that of income.
  mutating func joinHalf(_ table: Table) {
    guard let last = tables.indices.last else { return }
    let offset = tables[last].blocks.count
    for index in 0..<offset { tables[last].blocks[index].side = .income }
    tables[last].blocks += table.blocks.map { block in
      var block = block
      block.side = .expenditure
      return block
    }
    let page = tables[last].page
    tables[last].rows += table.rows.map { row in
      let own = row.page ?? table.page
      return Row(
        number: row.number, block: row.block + offset, code: row.code, label: row.label, counterpart: row.counterpart,
        counterpartCode: row.counterpartCode, level: row.level, cells: row.cells, page: own == page ? nil : own)
    }
    tables[last].isEmpty = tables[last].isEmpty && table.isEmpty
  }
}

extension Block {
  /// Whether its headings speak of income alone.
  fileprivate var isOfIncome: Bool {
    let words = (title ?? "") + (nameHeader ?? "")
    return side == .income || side == nil && words.contains("收入") && !words.contains("支出")
  }
}
