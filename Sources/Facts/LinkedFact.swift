@_spi(Storing) import BudgetModel

/// A row of facts as far as it is held beside that of the year before. Texts are whatever tells them apart where it is kept.
package struct LinkedFact<Text: Hashable> {
  /// Its number.
  package let id: Int64
  /// What tells it from the others of its year: the values of ``FactTable/identity``.
  package let identity: [Text]
  /// The document that says it; what its measure is of, and of which money, where the table tells that.
  package let side, funds, totalFunds: Text
  /// What was approved and spent, and what it is measured by.
  package let approved, executed, measure: Int64?
  /// What the year before said of it when it was last asked.
  package let link: FactLink

  /// A row.
  package init(
    id: Int64, identity: [Text], side: Text, funds: Text, totalFunds: Text, approved: Int64?, executed: Int64?,
    measure: Int64?, link: FactLink
  ) {
    (self.id, self.identity, self.side, self.funds, self.totalFunds) = (id, identity, side, funds, totalFunds)
    (self.approved, self.executed, self.measure, self.link) = (approved, executed, measure, link)
  }

  /// What the year before says of rows, where it is not what was kept.
  ///
  /// Only amounts of one kind and money are held beside each other: what was spent beside what was spent, a budget beside a
  /// budget. Where a year has a thing twice, neither is it.
  package static func changes(
    _ rows: [LinkedFact], beside former: [LinkedFact], _ table: FactTable
  ) -> [(id: Int64, link: FactLink)] {
    let formerly = Dictionary(grouping: former, by: \.identity)
    let now = Dictionary(grouping: rows, by: \.identity)
    return rows.compactMap { row in
      var link = FactLink()
      if now[row.identity]?.count == 1, let same = formerly[row.identity], same.count == 1,
        let amount = row.amount(of: same[0], table)
      {
        link = FactLink(lastYear: amount, change: change(row.measure, amount), earlier: same[0].id)
      }
      return link == row.link ? nil : (row.id, link)
    }
  }

  /// What of the year before is of the same kind and money as what it is measured by; nil for nothing.
  private func amount(of former: LinkedFact, _ table: FactTable) -> Int64? {
    let isOfTotals = table.column("total_funds") != nil
    if side == former.side, totalFunds == former.totalFunds,
      isOfTotals || (executed == nil) == (former.executed == nil)
    {
      return former.measure
    }
    // A budget, where of the year before both are known.
    let isBudget = executed == nil && measure == approved
    return isBudget && funds == former.funds && totalFunds == funds ? former.approved : nil
  }

  private static func change(_ now: Int64?, _ former: Int64) -> Int64? {
    guard let now, former > 0 else { return nil }
    return (Exact(now) - Exact(former)).times(10_000, over: Exact(former)).stored
  }
}

/// What the year before says of a row of facts.
package struct FactLink: Equatable {
  /// What it came to, by how much it grew on that in hundredths of a percent, and which row that is.
  package var lastYear, change, earlier: Int64?

  /// Of a row; nothing where it has none.
  package init(lastYear: Int64? = nil, change: Int64? = nil, earlier: Int64? = nil) {
    (self.lastYear, self.change, self.earlier) = (lastYear, change, earlier)
  }
}
