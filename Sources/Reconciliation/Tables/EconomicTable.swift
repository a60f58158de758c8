import BudgetModel

/// The table of basic expenditure by economic classification, whether by code or by name, in one column group or several.
struct EconomicTable {
  /// The table.
  let open: OpenTable

  /// The table; nil where the document has none with figures.
  init?(_ disclosure: OpenDisclosure) {
    guard let open = disclosure.open(.basic) else { return nil }
    self.open = open
  }

  /// 人员经费: the row of its total, or the column of the table's total.
  var personnel: Term? { part("人员经费", .personnel) }

  /// 公用经费: the row of its total, or the column of the table's total.
  var operating: Term? { part("公用经费", .operating) }

  /// The total: its own, or personnel and operating funds where the table has no other.
  var total: [Term] {
    if let total = open.totalRow.flatMap(open.total) { return [total] }
    guard let personnel, let operating else { return [] }
    return [personnel, operating]
  }

  private func part(_ name: String, _ role: ColumnRole) -> Term? {
    if let row = open.table.rows.first(where: { $0.isTotal && $0.name.folded.holds(name) }) {
      return open.total(row)
    }
    return open.totalRow.flatMap { row in
      open.term(row, role, label: name)
    }
  }

  /// The figures of one account: the rows of its code, or those of its name where the table has no codes.
  ///
  /// There is a row for each account of the government's classification that the account falls under: 501, 505.
  func account(_ code: String, named names: [String]) -> [Term] {
    let coded = open.table.rows.filter { $0.code == code }
    if !coded.isEmpty { return coded.compactMap(open.total) }
    let wanted = Set(names.map(\.folded))
    return open.table.rows.filter { row in
      row.code == nil && row.cells.contains { $0.figure != nil } && wanted.contains(row.name.folded)
    }.compactMap(open.total)
  }
}
