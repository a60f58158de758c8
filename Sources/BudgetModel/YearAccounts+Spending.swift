extension YearAccounts {
  /// The spending tree 类 → 款 → 项 under one root.
  ///
  /// The executed side comes from the final accounts' tables. The approved side comes from the budget's tables where a
  /// budget is held, else from what the final accounts' narrative states as year-start budget, as deep as it goes.
  public func spending() -> AccountNode {
    var builder = AccountTreeBuilder()
    if let budget, let table = budget.spendingTable { builder.add(table, as: .approved) }
    if let finalAccounts {
      if let table = finalAccounts.spendingTable { builder.add(table, as: .executed) }
      if budget == nil { builder.addApproved(from: finalAccounts.claims) }
    }
    return builder.root()
  }
}

extension Disclosure {
  /// The year-start budget over all spending as the narrative states it: what ``YearAccounts/spending()`` has at its root
  /// where only the final accounts are held.
  var statedBudget: Amount? {
    var builder = AccountTreeBuilder()
    builder.addApproved(from: claims)
    return builder.approved
  }

  /// The table that lists spending by functional code with basic and project parts: the one over all money where it
  /// holds figures, else the one over the general public budget.
  public var spendingTable: Table? {
    let candidates: [TableKind] = [.expenditure, .generalPublic]
    return candidates.lazy.compactMap { kind in
      tables.first { $0.kind == kind && !$0.isEmpty && $0.rows.contains { $0.functionCode != nil } }
    }.first
      ?? candidates.lazy.compactMap { kind in
        // Where no codes are printed, the table whose names have codes.
        tables.first { $0.kind == kind && !$0.isEmpty && $0.functionCodes.contains { $0.code != nil } }
      }.first
  }

  /// The total of all expenditure, as the summary table or else the spending table states it.
  public var totalExpenditure: Amount? {
    if let table = tables.first(where: { $0.kind == .incomeAndExpenditure && !$0.isEmpty }) {
      let expenditure = table.rows.filter { row in
        row.block < table.blocks.count && table.blocks[row.block].side == .expenditure && row.isTotal
      }
      for row in expenditure.reversed() {
        if let amount = row.cells.lazy.compactMap(\.amount).first { return amount }
      }
    }
    guard let table = spendingTable, let row = table.rows.first(where: \.isTotal) else { return nil }
    return row.cells.lazy.compactMap(\.amount).first
  }
}

extension Row {
  /// The code as one of the functional classification; nil where it is none.
  public var functionCode: FunctionCode? { code.flatMap { FunctionCode($0) } }
}
