import BudgetModel

/// Final accounts: income in the summary of appropriations is the 财政拨款收入 of the table of income.
///
/// 本年收入合计 of 财政拨款收入支出决算总表 is compared with the total of the column 财政拨款收入 of 收入决算表, and the income of
/// each budget with the same row of 收入支出决算总表.
///
/// Tolerance: half a unit of the last published place for each of the two figures.
///
/// Example: appropriations of 350.00 in one table, 530.00 in the other.
///
/// Silent where a figure is blank on either side.
///
/// 说明
///
/// 财政拨款收入支出决算总表的收入应与收入决算表的财政拨款收入一致。
///
/// 其本年收入合计与收入决算表财政拨款收入列的合计比较，各预算收入与收入支出决算总表同名各行比较。
///
/// 容差：相比较的两个数，各按末位的半个单位计。
///
/// 例：财政拨款收入在一表为 350.00，在另一表为 530.00。
///
/// 任一方为空白时，不作核对。
public struct AppropriationIncome: Rule {
  /// B7.
  public let id = RuleID(.betweenTables, 7)
  /// What it compares.
  public let title = Wording(zh: "财政拨款总表收入与收入决算表一致", en: "appropriations agree with the table of income")
  /// Which documents it is about.
  public let documents: DisclosureKind? = .finalAccounts
  /// The tables it compares.
  public let tables: [TableKind] = [.appropriation]

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    guard disclosure.kind == .finalAccounts, let appropriation = disclosure.appropriation else {
      return
    }
    let open = appropriation.open
    if let table = disclosure.open(.income), let total = table.totalRow,
      let column = table.table.columns(of: total).firstIndex(where: { $0.heading.folded == "财政拨款收入" })
    {
      report.compare(
        appropriation.income?.current.flatMap(open.total), in: open,
        with: [[table.term(total, column, label: table.label(total, column))].compactMap { $0 }], in: table.name,
        rule: id)
    }
    guard let summary = disclosure.summary else { return }
    for (_, name) in BudgetName.all {
      report.compare(
        appropriation.income(of: name), in: open, with: [[summary.income(of: name)].compactMap { $0 }],
        in: summary.open.name, rule: id)
    }
  }
}
