import BudgetModel

/// Basic expenditure is the same by function and by economic account, in budgets.
///
/// The total of the column 基本支出 in the table of the general public budget is compared with the total of the table of
/// basic expenditure by economic account.
///
/// Tolerance: half a unit of the last published place for each of the figures.
///
/// Example: 基本支出 of 410.00 by function, 401.00 by economic account.
///
/// Silent in final accounts (see B10), where one of the totals is blank, and where money is carried over, which one table
/// may include and the other not.
///
/// 说明
///
/// 预算的基本支出，按功能科目与按经济科目列示应一致。
///
/// 一般公共预算支出表基本支出列的合计，与一般公共预算基本支出表的合计比较。
///
/// 容差：相比较的各数，各按末位的半个单位计。
///
/// 例：按功能科目 410.00，按经济科目 401.00。
///
/// 决算见 B10；任一合计为空白，或有上年结转而口径可能不同时，不作报告。
public struct BasicAgainstEconomic: Rule {
  /// B2.
  public let id = RuleID(.betweenTables, 2)
  /// What it compares.
  public let title = Wording(zh: "基本支出与经济科目合计一致", en: "basic expenditure by function and by economic account")
  /// Which documents it is about.
  public let documents: DisclosureKind? = .budget
  /// The tables it compares.
  public let tables: [TableKind] = [.generalPublic, .basic]

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    guard disclosure.kind == .budget, let table = disclosure.open(.generalPublic), let total = table.totalRow,
      let economic = EconomicTable(disclosure)
    else { return }
    let carriesOver = disclosure.appropriation?.hasCarryOver ?? false
    report.compare(
      table.term(total, .basic, label: "基本支出"), in: table, with: [economic.total], in: economic.open.name, rule: id,
      isLenient: carriesOver)
  }
}
