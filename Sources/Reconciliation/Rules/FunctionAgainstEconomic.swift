import BudgetModel

/// Social insurance and housing by function and by economic account.
///
/// 2080505 机关事业单位基本养老保险缴费支出 is compared with 30108, 2080506 职业年金缴费支出 with 30109, and 2210201 住房公积金 with
/// 30113: basic expenditure of the general public budget by function against the table by economic account, by code or by
/// name; where the table has an account several times, once for each account of the government's classification, their
/// sum. A difference is a note: the forms do not require the two classifications to agree account by account.
///
/// Tolerance: half a unit of the last published place for each of the figures.
///
/// Example: 9.44 of 职业年金 by function, 51.93 by economic account.
///
/// Silent where an account is blank on either side.
///
/// 说明
///
/// 养老保险、职业年金、住房公积金的功能科目与经济科目。
///
/// 2080505 与 30108、2080506 与 30109、2210201 与 30113，以一般公共预算支出表的基本支出与基本支出表比较，按编码或名称；同一科目按政府预算经济分类分列多行的，取其合计。不同者为提示：两种分类并不要求逐一对应。
///
/// 容差：相比较的各数，各按末位的半个单位计。
///
/// 例：职业年金按功能科目 9.44，按经济科目 51.93。
///
/// 任一方为空白时，不作核对。
public struct FunctionAgainstEconomic: Rule {
  /// B13.
  public let id = RuleID(.betweenTables, 13)
  /// What it compares.
  public let title = Wording(zh: "养老、年金、公积金的功能与经济科目", en: "insurance and housing by function and economic account")
  /// The tables it compares.
  public let tables: [TableKind] = [.generalPublic, .basic]

  /// The rule.
  public init() {}

  private static let pairs: [(function: String, economic: String, names: [String])] = [
    ("2080505", "30108", ["机关事业单位基本养老保险缴费"]),
    ("2080506", "30109", ["职业年金缴费"]),
    ("2210201", "30113", ["住房公积金"]),
  ]

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    guard let table = disclosure.open(.generalPublic), let economic = EconomicTable(disclosure) else { return }
    for pair in Self.pairs {
      guard let row = table.table.row(code: pair.function) else { continue }
      let stated = table.term(row, .basic, label: row.heading) ?? table.total(row)
      let terms = economic.account(pair.economic, named: pair.names)
      report.compare(
        stated, in: table, with: [terms], in: economic.open.name,
        parts: terms.count > 1 ? Wording(zh: "\(pair.names[0])合计", en: pair.names[0]) : nil, rule: id, severity: .note)
    }
  }
}
