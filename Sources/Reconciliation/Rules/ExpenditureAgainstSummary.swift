import BudgetModel

/// Final accounts: the table of expenditure agrees with the summary, 类 by 类.
///
/// The total of 支出决算表 is compared with 本年支出合计 of 收入支出决算总表, and each 类 with the row of its name.
///
/// Tolerance: half a unit of the last published place for each of the two figures.
///
/// Example: 卫生健康支出 of 57.07 in the table of expenditure, 75.07 in the summary.
///
/// Silent where an account is published on one side only.
///
/// 说明
///
/// 支出决算表应与收入支出决算总表一致，逐类核对。
///
/// 支出决算表的合计与总表的本年支出合计比较，各类与总表同名各行比较。
///
/// 容差：相比较的两个数，各按末位的半个单位计。
///
/// 例：卫生健康支出在支出决算表为 57.07，在总表为 75.07。
///
/// 仅一方列示的科目，不作核对。
public struct ExpenditureAgainstSummary: Rule {
  /// B6.
  public let id = RuleID(.betweenTables, 6)
  /// What it compares.
  public let title = Wording(zh: "支出决算表与总表一致", en: "the table of expenditure agrees with the summary")
  /// Which documents it is about.
  public let documents: DisclosureKind? = .finalAccounts
  /// The tables it compares.
  public let tables: [TableKind] = [.expenditure, .incomeAndExpenditure]

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    guard disclosure.kind == .finalAccounts, let table = disclosure.open(.expenditure),
      let summary = disclosure.summary, let half = summary.expenditure
    else { return }
    report.compare(
      table.totalRow.flatMap(table.total), in: table,
      with: [half.current.flatMap(summary.open.total)].compactMap { $0 }.map { [$0] }, in: summary.open.name, rule: id)
    report.compareClasses(of: table, with: { summary.entry($0.name, in: half) }, in: summary.open, rule: id)
  }
}
