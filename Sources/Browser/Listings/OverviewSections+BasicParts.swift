import BudgetModel

extension OverviewSections {
  /// Personnel and operating funds, as the table of basic expenditure has them; no share, for it may be of other funds
  /// than the total above.
  func basicParts() -> [ListingRow] {
    [
      (KeyFigure.Name.personnel, "人员经费", ColumnRole.personnel, "    人员经费", "    Personnel"),
      (.operating, "公用经费", .operating, "    公用经费", "    Operating funds"),
    ].compactMap { which, name, role, chinese, english in
      let (approved, executed) = (open.basicPart(name, role, .budget), open.basicPart(name, role, .finalAccounts))
      guard let main = executed ?? approved else { return nil }
      return row(
        which.text, context.pick(chinese, english), Figures(approved: approved?.amount, executed: executed?.amount),
        source: main.source,
        kind: executed == nil ? .budget : .finalAccounts, topic: .economic)
    }
  }
}
