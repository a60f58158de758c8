import BudgetModel

/// Every table of the standard set is there, with or without data.
///
/// Nine tables belong to budgets and final accounts alike: the overview of income and expenditure, income, expenditure,
/// appropriations, general public expenditure, basic expenditure, the “三公” expenses, government funds, state capital. A
/// table that says it holds no data is there. One note names those that are not.
///
/// Tolerance: none.
///
/// Example: final accounts without a table of state capital.
///
/// Silent where more than two are missing, or the document holds as many tables of other kinds: then they may be there
/// under other names, or unread.
///
/// 说明
///
/// 规定公开的各表均应列示，无数据的应列空表。
///
/// 部门预算和决算均应包括：收支总表、收入表、支出表、财政拨款收支总表、一般公共预算支出表、一般公共预算基本支出表、“三公”经费表、政府性基金表、国有资本经营表。标明无数据的表视为已列示；缺少的表合并作一条提示。
///
/// 容差：无。
///
/// 例：决算未列国有资本经营预算支出表。
///
/// 所缺超过两张，或文件中其他表的个数不少于所缺个数时不作提示，因该表可能另有名称或未能读出。
public struct StandardTables: Rule {
  /// E6.
  public let id = RuleID(.coverage, 6)
  /// What it compares.
  public let title = Wording(zh: "规定公开的各表", en: "the tables of the standard set")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let kinds = Set(disclosure.tables.map(\.kind))
    let missing = TableKind.standardSet.filter { !kinds.contains($0) }
    if missing.isEmpty {
      report.held(id)
      return
    }
    let names = missing.map(\.standardName)
    if missing.count > 2 || disclosure.tables.count(where: { $0.kind == .other }) >= missing.count {
      report.unanswerable(
        id, disclosure.id,
        Wording(
          zh: "未识别出\(names.joined(separator: "、"))，可能未能读出或另有名称。",
          en: "\(names.joined(separator: ", ")): not recognised, perhaps unread or under other names."))
      return
    }
    guard let first = disclosure.tables.first else { return }
    report.add(
      Finding(
        rule: id, severity: .note, disclosure: disclosure.id,
        message: Wording(
          zh: "文件共有 \(disclosure.tables.count) 张表，未见：\(names.joined(separator: "、"))。",
          en: "The document holds \(disclosure.tables.count) tables; not among them: \(names.joined(separator: ", "))."),
        places: [
          FindingPlace(
            disclosure: disclosure.id, source: Source(.table(number: first.number, block: 0, row: 0, column: nil)),
            text: first.title)
        ]))
  }
}
