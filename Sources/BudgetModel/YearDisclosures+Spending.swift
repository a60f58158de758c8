extension YearDisclosures {
  /// The spending tree 类 → 款 → 项 under one root.
  ///
  /// The executed side comes from the final accounts' tables. The approved side comes from the budget's tables where a
  /// budget is held, else from what the final accounts' narrative states as year-start budget, as deep as it goes.
  public func spending() -> AccountNode {
    var builder = AccountTreeBuilder()
    if let budget { builder.add(budget, as: .approved) }
    if let finalAccounts {
      builder.add(finalAccounts, as: .executed)
      if budget == nil { builder.addStated(from: finalAccounts.claims, finalAccounts.statedBasis) }
    }
    return builder.root()
  }
}

extension AccountTreeBuilder {
  /// Adds a document's tables of spending: the one over all money, then those of a part of it.
  fileprivate mutating func add(_ disclosure: Disclosure, as side: Side) {
    guard let first = disclosure.spendingTable else {
      if disclosure.isToldByText { add(statedOf: disclosure, as: side, disclosure.basisOfText) }
      return
    }
    add(first, as: side, disclosure.basis(of: first), beside: disclosure.summary)
    if first.kind != .generalPublic, let second = disclosure.spendingTable(.generalPublic) {
      add(second, as: side, disclosure.basis(of: second))
    }
  }
}

extension Disclosure {
  /// The totals of its spending: of a budget what is approved, of final accounts what was spent and the budget they state.
  package var spendingTotals: SpendingTotals {
    var builder = AccountTreeBuilder()
    builder.add(self, as: kind == .budget ? .approved : .executed)
    if kind == .finalAccounts { builder.addStated(from: claims, statedBasis) }
    return builder.totals
  }

  /// The table that lists spending by functional code with basic and project parts: the one over all money where it
  /// holds figures, else the one over the general public budget.
  public var spendingTable: Table? {
    let candidates: [TableKind] = [.expenditure, .generalPublic]
    return candidates.lazy.compactMap(printed).first ?? candidates.lazy.compactMap(named).first
  }

  /// The table of a kind that lists spending by functional code.
  fileprivate func spendingTable(_ kind: TableKind) -> Table? { printed(kind) ?? named(kind) }

  /// The table of a kind that prints codes.
  private func printed(_ kind: TableKind) -> Table? {
    tables.first { $0.kind == kind && !$0.isEmpty && $0.printedFunctionCodes.contains { $0 != nil } }
  }

  /// Where no codes are printed, the table of a kind whose names have codes.
  private func named(_ kind: TableKind) -> Table? {
    tables.first { $0.kind == kind && !$0.isEmpty && $0.functionCodes.contains { $0.code != nil } }
  }

  /// The total of all expenditure, as the summary table or else the spending table states it; of a document without tables
  /// as its text does.
  public var totalExpenditure: Amount? {
    if let total = summaryExpenditure ?? statedTotal(.expenditure)?.figure.amount { return total }
    guard let table = spendingTable, let row = AccountRows(table).total else { return nil }
    return table.rows[row].cells.lazy.compactMap(\.amount).first
  }

  /// The table of income beside expenditure; nil where none holds figures.
  var summary: Table? { tables.first { $0.kind == .incomeAndExpenditure && !$0.isEmpty } }

  /// The total of all expenditure as the summary table states it.
  var summaryExpenditure: Amount? {
    if let table = summary {
      let expenditure = table.rows.filter { row in
        row.block < table.blocks.count && table.blocks[row.block].side == .expenditure && row.isTotal
      }
      for row in expenditure.reversed() {
        if let amount = row.cells.lazy.compactMap(\.amount).first { return amount }
      }
    }
    return nil
  }
}

extension Row {
  /// The code as one of the functional classification; nil where it is none.
  public var functionCode: FunctionCode? { code.flatMap { FunctionCode($0) } }
}
