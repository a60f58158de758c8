import BudgetModel

extension OverviewSections {
  /// Personnel and operating funds, as the table of basic expenditure has them; no share, for it may be of other funds
  /// than the total above.
  func basicParts() -> [ListingRow] {
    [
      ("personnel", "人员经费", ColumnRole.personnel, "    人员经费", "    Personnel 人员经费"),
      ("operating", "公用经费", .operating, "    公用经费", "    Operating funds 公用经费"),
    ].compactMap { id, name, role, chinese, english in
      let (approved, executed) = (basicPart(name, role, .budget), basicPart(name, role, .finalAccounts))
      guard let main = executed ?? approved else { return nil }
      return row(
        id, context.pick(chinese, english), Figures(approved: approved?.amount, executed: executed?.amount),
        source: main.source,
        kind: executed == nil ? .budget : .finalAccounts, topic: .economic)
    }
  }

  /// The row of a part's total, or its column of the table's total.
  private func basicPart(_ name: String, _ role: ColumnRole, _ kind: DisclosureKind) -> (
    amount: Amount, source: Source
  )? {
    guard let table = accounts.disclosure(kind)?.table(.basic) else { return nil }
    let totals = table.rows.filter(\.isTotal)
    let own = totals.first { $0.name.holds(name) }
    for row in own.map({ [$0] }) ?? totals {
      let column = own == nil ? table.column(role, of: row) : table.column(.total, of: row) ?? 0
      if let column, column < row.cells.count, let amount = row.cells[column].amount {
        return (amount, table.source(of: row, column: column))
      }
    }
    return nil
  }
}
