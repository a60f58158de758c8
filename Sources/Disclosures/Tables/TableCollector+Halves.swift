import BudgetModel

/// Tables of income and expenditure whose halves stand one above the other, not side by side.
extension TableCollector {
  /// Whether rows are the half of expenditure that belongs to the half of income right above, or the rest of it.
  func isOtherHalf(_ rows: Part.Rows) -> Bool {
    guard let last = tables.last, Text.contains(last.title, any: ["收支", "收入支出", "收入、支出"]),
      last.blocks.first.map(Self.isOfIncome) ?? false, let first = rows.rows.first
    else { return false }
    let isOpen = last.blocks.allSatisfy { Self.isOfIncome($0) } || joinedHalf == tables.count
    return isOpen && Self.beginsExpenditure(first.cells)
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
    let isRest = joinedHalf == tables.count
    let offset = tables[last].blocks.count - (isRest ? table.blocks.count : 0)
    guard offset > 0 else { return }
    var above = 0
    if isRest {
      above = tables[last].rows.reduce(0) { $1.block >= offset ? max($0, $1.number) : $0 }
    } else {
      for index in 0..<offset { tables[last].blocks[index].side = .income }
      tables[last].blocks += table.blocks.map { block in
        var block = block
        block.side = .expenditure
        return block
      }
      joinedHalf = tables.count
    }
    let page = tables[last].page
    tables[last].rows += table.rows.map { row in
      let own = row.page ?? table.page
      return Row(
        number: row.number + above, block: row.block + offset, code: row.code, label: row.label,
        counterpart: row.counterpart, counterpartCode: row.counterpartCode, level: row.level, cells: row.cells,
        page: own == page ? nil : own)
    }
    tables[last].isEmpty = tables[last].isEmpty && table.isEmpty
  }

  /// Whether a block's headings speak of income alone.
  private static func isOfIncome(_ block: Block) -> Bool {
    let words = (block.title ?? "") + (block.nameHeader ?? "")
    return block.side == .income || block.side == nil && words.contains("收入") && !words.contains("支出")
  }
}
