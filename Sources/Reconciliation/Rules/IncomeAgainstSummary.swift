import BudgetModel

/// Final accounts: the table of income agrees with the summary.
///
/// The total of 收入决算表 is compared with 本年收入合计 of 收入支出决算总表, 财政拨款收入 with what the three budgets gave
/// together, and every other source of income with the row of its name.
///
/// Tolerance: half a unit of the last published place for each of the figures.
///
/// Example: 事业收入 of 12.00 in the table of income, 21.00 in the summary.
///
/// Silent where a figure is blank on either side.
///
/// 说明
///
/// 收入决算表应与收入支出决算总表一致。
///
/// 收入决算表的合计与总表的本年收入合计比较，财政拨款收入与总表三项财政拨款收入之和比较，其他来源与总表同名各行比较。
///
/// 容差：相比较的各数，各按末位的半个单位计。
///
/// 例：事业收入在收入决算表为 12.00，在总表为 21.00。
///
/// 任一方为空白时，不作核对。
public struct IncomeAgainstSummary: Rule {
  /// B5.
  public let id = RuleID(.betweenTables, 5)
  /// What it compares.
  public let title = Wording(zh: "收入决算表与总表一致", en: "the table of income agrees with the summary")
  /// Which documents it is about.
  public let documents: DisclosureKind? = .finalAccounts
  /// The tables it compares.
  public let tables: [TableKind] = [.income, .incomeAndExpenditure]

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    guard disclosure.kind == .finalAccounts, let table = disclosure.open(.income), let total = table.totalRow,
      let summary = disclosure.summary, let income = summary.income
    else { return }
    report.compare(
      table.total(total), in: table, with: [income.current.flatMap(summary.open.total)].compactMap { $0 }.map { [$0] },
      in: summary.open.name, rule: id)
    // Where the summary has it as one entry, the budgets below it are parts.
    let whole = ["财政拨款收入", "财政拨款"].lazy.compactMap { income.entry($0).flatMap(summary.open.total) }.first
    let budgets = whole.map { [$0] } ?? BudgetName.all.compactMap { summary.income(of: $0.name) }
    for (index, column) in table.table.columns(of: total).enumerated() where column.role != .total {
      let heading = column.heading.folded
      let stated = table.term(total, index, label: table.label(total, index))
      if heading == "财政拨款收入" {
        report.compare(stated, in: table, with: [budgets], in: summary.open.name, rule: id)
      } else if let other = income.entry(heading).flatMap(summary.open.total) {
        report.compare(stated, in: table, with: [[other]], in: summary.open.name, rule: id)
      }
    }
  }
}
