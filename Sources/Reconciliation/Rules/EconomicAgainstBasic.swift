import BudgetModel

/// Final accounts: personnel and operating funds make up basic expenditure.
///
/// 人员经费合计 and 公用经费合计 of the table of basic expenditure together are compared with the total of 基本支出 in
/// 一般公共预算财政拨款支出决算表. That 301 and 303 make up personnel is checked within the table (A2).
///
/// Tolerance: half a unit of the last published place for each of the three figures.
///
/// Example: 1,049.51 and 47.32 come to 1,096.83; basic expenditure of 1,069.83 beside them does not agree.
///
/// Silent in budgets (see B2), and where one of the figures is blank.
///
/// 说明
///
/// 人员经费与公用经费之和应等于基本支出。
///
/// 基本支出决算明细表的人员经费合计、公用经费合计之和，与一般公共预算财政拨款支出决算表的基本支出合计比较；301、303 之和等于人员经费在表内核对（A2）。
///
/// 容差：三个数各按末位的半个单位计。
///
/// 例：1,049.51 与 47.32 之和为 1,096.83，而基本支出为 1,069.83。
///
/// 预算见 B2；任一数为空白时，不作核对。
public struct EconomicAgainstBasic: Rule {
  /// B10.
  public let id = RuleID(.betweenTables, 10)
  /// What it compares.
  public let title = Wording(zh: "人员经费与公用经费之和等于基本支出", en: "personnel and operating funds make up basic expenditure")
  /// Which documents it is about.
  public let documents: DisclosureKind? = .finalAccounts
  /// The tables it compares.
  public let tables: [TableKind] = [.generalPublic, .basic]

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    guard disclosure.kind == .finalAccounts, let table = disclosure.open(.generalPublic), let total = table.totalRow,
      let economic = EconomicTable(disclosure)
    else { return }
    let parts = [economic.personnel, economic.operating].compactMap { $0 }
    report.compare(
      table.term(total, .basic, label: "基本支出"), in: table, with: [parts.count == 2 ? parts : economic.total],
      in: economic.open.name, parts: Wording(zh: "人员经费与公用经费合计", en: "the sum of personnel and operating funds"),
      rule: id)
  }
}
