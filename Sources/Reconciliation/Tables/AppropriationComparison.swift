import BudgetModel

/// The summary of appropriations against the tables of the three budgets.
struct AppropriationComparison {
  /// The rule that asks.
  let rule: RuleID
  /// The summary.
  let appropriation: TwoSidedTable

  /// Compares the table of the general public budget, total and 类 by 类, with its column of the summary.
  func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    guard let table = disclosure.open(.generalPublic), let half = appropriation.expenditure else { return }
    let isLenient = disclosure.kind == .budget && appropriation.hasCarryOver
    func column(_ row: Row?) -> [Term] {
      guard let row else { return [] }
      let term = appropriation.open.term(row, .generalPublic, label: "\(row.heading)（一般公共预算）")
      return [term].compactMap { $0 }
    }
    report.compare(
      table.totalRow.flatMap(table.total), in: table, with: [half.current, half.grand].map(column),
      in: appropriation.open.name, rule: rule, isLenient: isLenient)
    report.compareClasses(
      of: table, with: { [column(half.entry($0.name))] }, in: appropriation.open, rule: rule, isLenient: isLenient)
  }
}
