import BudgetModel

/// A budget's summary agrees with the tables that list income and expenditure by account.
///
/// In budgets, the total and each 类 (by name) of the tables of income and of expenditure are compared with the summary
/// table 收支总表, income by source with its income half. The general public budget's table is compared, 类 by 类, with the
/// column 一般公共预算 of the summary of appropriations, and each budget's income in that summary with the first one. In a
/// table of several units a class is that of all of them.
///
/// Tolerance: half a unit of the last published place for each of the two figures.
///
/// Example: 208 stands at 30.20 in the table of expenditure and at 32.00 in the summary.
///
/// Silent where an account is published on one side only. The summary may be met either by its column 合计 or by 当年, and
/// by the year's own total or the grand one; where money is carried over, tables with and without it differ rightly, and
/// nothing is reported.
///
/// 说明
///
/// 预算的收支总表应与收入总表、支出总表及一般公共预算支出表一致。
///
/// 适用于预算：收入总表、支出总表的合计及各类（按名称）与收支总表比较，各来源收入与其收入方比较；一般公共预算支出表各类与财政拨款收支总表的一般公共预算列比较；财政拨款收支总表各预算收入与收支总表比较。依次列示多个单位的表，同类相加后比较。
///
/// 容差：相比较的两个数，各按末位的半个单位计。
///
/// 例：支出总表中 208 类为 30.20，收支总表中为 32.00。
///
/// 仅一方列示的科目不作核对；收支总表的“合计”列与“当年”列、本年合计与总计，有一项相符即可；有上年结转的，各表口径可能不同，不作报告。
public struct SummaryAgainstBudgetTables: Rule {
  /// B1.
  public let id = RuleID(.betweenTables, 1)
  /// What it compares.
  public let title = Wording(zh: "收支总表与各预算表一致", en: "a budget's summary agrees with its tables by account")
  /// Which documents it is about.
  public let documents: DisclosureKind? = .budget

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    guard disclosure.kind == .budget else { return }
    let summary = disclosure.summary
    if let summary {
      for kind in [TableKind.expenditure, .income] {
        guard let table = disclosure.open(kind) else { continue }
        let half = kind == .income ? summary.income : summary.expenditure
        report.compare(
          table.totalRow.flatMap(table.total), in: table, with: summary.totals(half), in: summary.open.name, rule: id,
          isLenient: summary.hasCarryOver)
        report.compareClasses(
          of: table, with: { summary.entry($0.name, in: summary.expenditure) }, in: summary.open, rule: id,
          isLenient: summary.hasCarryOver)
        if kind == .income { sources(table, summary, into: &report) }
      }
    }
    guard let appropriation = disclosure.appropriation else { return }
    AppropriationComparison(rule: id, appropriation: appropriation).check(disclosure, into: &report)
    guard let summary else { return }
    for (_, name) in BudgetName.all {
      report.compare(
        appropriation.income(of: name), in: appropriation.open, with: [[summary.income(of: name)].compactMap { $0 }],
        in: summary.open.name, rule: id, isLenient: summary.hasCarryOver || appropriation.hasCarryOver)
    }
  }

  private func sources(_ table: OpenTable, _ summary: TwoSidedTable, into report: inout Report) {
    guard let total = table.totalRow, let income = summary.income else { return }
    for (index, column) in table.table.columns(of: total).enumerated() where column.role != .total {
      let heading = column.heading.folded
      let row = (income.entries + income.balances).first { row in
        let name = row.name.folded
        return name == heading
          || BudgetName.all.contains { name.begins($0.name) && heading.begins($0.name) }
      }
      guard let row, let other = summary.open.total(row) else { continue }
      report.compare(
        table.term(total, index, label: table.label(total, index)), in: table, with: [[other]], in: summary.open.name,
        rule: id, isLenient: summary.hasCarryOver)
    }
  }
}
