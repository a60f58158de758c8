import BudgetModel

/// A table that sets income beside expenditure, as other tables are compared with it.
struct TwoSidedTable {
  /// The table.
  let open: OpenTable
  /// Its two halves; nil where one is missing.
  let income: HalfTable?
  let expenditure: HalfTable?

  /// The table of a kind; nil where the document has none with figures.
  init?(_ disclosure: OpenDisclosure, _ kind: TableKind) {
    guard let open = disclosure.open(kind) else { return nil }
    self.open = open
    income = HalfTable(open.table, .income)
    expenditure = HalfTable(open.table, .expenditure)
  }

  /// Whether money was brought over from the year before, or goes over into the next.
  ///
  /// Budgets publish some tables with it and some without: then figures may differ that otherwise must not.
  var hasCarryOver: Bool {
    [income, expenditure].compactMap { $0 }.contains { half in
      half.balances.contains { row in
        half.terms(row, 0, in: open).contains { $0.figure.value != 0 }
      }
    }
  }

  /// The year's own totals and the grand ones, each as a candidate.
  func totals(_ half: HalfTable?) -> [[Term]] {
    [half?.current, half?.grand].compactMap { $0 }.flatMap { row in columns(row).map { [$0] } }
  }

  /// The figures of the entry of a name, in the columns over all money: 合计 and 当年.
  func entry(_ name: String, in half: HalfTable?) -> [[Term]] {
    guard let row = half?.entry(name) else { return [] }
    return columns(row).map { [$0] }
  }

  private func columns(_ row: Row) -> [Term] {
    let columns = open.table.columns(of: row)
    return columns.indices.filter { index in
      let heading = columns[index].heading
      return columns[index].role == .total || heading.holds("当年") || heading.holds("本年")
    }.compactMap { open.term(row, $0, label: open.label(row, $0)) }
  }

  /// The income of one of the three budgets, the year's own.
  func income(of budget: String) -> Term? {
    income?.entries.first { $0.name.folded.begins(budget) }.flatMap(open.total)
  }
}
