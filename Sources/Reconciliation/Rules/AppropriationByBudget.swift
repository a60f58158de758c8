import BudgetModel

/// Final accounts: appropriations by 类 are what the tables of the three budgets add up to.
///
/// Each 类 of 财政拨款收入支出决算总表, and its 本年支出合计, is compared with the sum of the same 类 in the tables of the general
/// public budget, of government funds and of state capital; the columns of funds and of state capital with the totals of
/// those tables, and the income of funds with theirs.
///
/// Tolerance: half a unit of the last published place for the figure and each of its parts.
///
/// Example: 城乡社区支出 of 40.00 among appropriations, 10.00 and 20.00 in the tables of two budgets.
///
/// Silent where the summary shows funds or state capital and the document has no table of them, or an empty one (see C1
/// and E6).
///
/// 说明
///
/// 财政拨款收入支出决算总表各类，应等于一般公共预算、政府性基金预算、国有资本经营预算三表之和。
///
/// 总表各类及本年支出合计，与三表同类之和比较；政府性基金、国有资本经营两列与该两表合计比较，政府性基金收入与其表内本年收入比较。
///
/// 容差：总表的数及参与相加的各数，各按末位的半个单位计。
///
/// 例：城乡社区支出在总表为 40.00，在两张预算表中为 10.00 和 20.00。
///
/// 总表列有政府性基金或国有资本经营金额，而无该表或该表为空时，不作核对（见 C1、E6）。
public struct AppropriationByBudget: Rule {
  /// B9.
  public let id = RuleID(.betweenTables, 9)
  /// What it compares.
  public let title = Wording(zh: "财政拨款总表等于三本预算之和", en: "appropriations are the sum of the three budgets")
  /// Which documents it is about.
  public let documents: DisclosureKind? = .finalAccounts
  /// The tables it compares.
  public let tables: [TableKind] = [.appropriation, .generalPublic]

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    guard disclosure.kind == .finalAccounts, let appropriation = disclosure.appropriation,
      let half = appropriation.expenditure
    else { return }
    let open = appropriation.open
    let budgets: [(role: ColumnRole, table: OpenTable?)] = [
      (.generalPublic, disclosure.open(.generalPublic)), (.governmentFund, disclosure.open(.governmentFund)),
      (.stateCapital, disclosure.open(.stateCapital)),
    ]
    let names = budgets.compactMap { $0.table?.name }.joined(separator: "、")
    for row in half.entries + [half.current].compactMap({ $0 }) {
      // A budget the summary speaks of and no table does leaves the sum open.
      let isOpen = budgets.contains { budget in
        budget.table == nil && (open.term(row, budget.role)?.figure.value ?? 0) != 0
      }
      if isOpen { continue }
      let terms = budgets.flatMap { budget -> [Term] in
        guard let table = budget.table else { return [] }
        if row.isTotal { return [table.totalRow.flatMap(table.total)].compactMap { $0 } }
        let name = row.name.folded
        return table.classRows.filter { $0.name.folded == name }.compactMap(table.total)
      }
      report.compare(
        open.total(row), in: open, with: [terms], in: names, parts: Wording(zh: "该科目合计", en: "that account"), rule: id)
    }
    for (role, table) in budgets.dropFirst() {
      guard let table, let current = half.current else { continue }
      report.compare(
        open.term(current, role, label: "\(current.heading)（\(table.table.title)）"), in: open,
        with: [[table.totalRow.flatMap(table.total)].compactMap { $0 }], in: table.name, rule: id)
    }
    funds(appropriation, disclosure.open(.governmentFund), into: &report)
  }

  private func funds(_ appropriation: TwoSidedTable, _ table: OpenTable?, into report: inout Report) {
    guard let table, let total = table.totalRow,
      let column = table.table.columns(of: total).firstIndex(where: { $0.heading.folded.begins("本年收入") })
    else { return }
    report.compare(
      appropriation.income(of: "政府性基金"), in: appropriation.open,
      with: [[table.term(total, column, label: "本年收入")].compactMap { $0 }], in: table.name, rule: id)
  }
}
