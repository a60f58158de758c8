import BudgetModel

/// Project expenditure is the same by function and by project, in budgets.
///
/// The total of the column 项目支出 in the tables of the general public budget and of government funds is compared with
/// what the table of projects says comes from that budget: this year's alone, or with what is carried over. Where the
/// table of projects does not say where money comes from, its total is compared with 项目支出 of the table of all
/// expenditure.
///
/// Tolerance: half a unit of the last published place for each of the figures; where the table of projects has no total,
/// that of each topmost row.
///
/// Example: 项目支出 of 96.00 by function, projects of 66.00 in all.
///
/// Silent where one side is not published, or where there is more than one table of projects.
///
/// 说明
///
/// 预算的项目支出，按功能科目与按项目列示应一致。
///
/// 一般公共预算支出表、政府性基金预算支出表的项目支出合计，与项目支出表中该预算资金的合计比较，本年单独相符或加上年结转后相符均可；项目支出表未分资金来源的，其合计与支出总表的项目支出比较。
///
/// 容差：相比较的各数，各按末位的半个单位计。
///
/// 例：按功能科目 96.00，各项目合计 66.00。
///
/// 任一方未列示，或项目表不止一张时，不作核对。
public struct ProjectsAgainstFunctions: Rule {
  /// B3.
  public let id = RuleID(.betweenTables, 3)
  /// What it compares.
  public let title = Wording(zh: "项目支出与项目表合计一致", en: "project expenditure by function and by project")
  /// Which documents it is about.
  public let documents: DisclosureKind? = .budget
  /// The tables it compares.
  public let tables: [TableKind] = [.projects]

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    guard disclosure.kind == .budget, let projects = disclosure.open(.projects),
      disclosure.tables.count(where: { $0.kind == .projects && !$0.isEmpty }) == 1
    else { return }
    let carried = disclosure.open(.projectsCarriedOver)
    let kinds: [(TableKind, ColumnRole)] = [
      (.generalPublic, .generalPublic), (.governmentFund, .governmentFund), (.stateCapital, .stateCapital),
    ]
    var hasBudgets = false
    for (kind, role) in kinds {
      let current = sum(projects, role)
      if current.isEmpty { continue }
      hasBudgets = true
      compare(disclosure.open(kind), current, carried.map { sum($0, role) } ?? [], projects, into: &report)
    }
    if !hasBudgets {
      compare(
        disclosure.open(.expenditure), sum(projects, .total), carried.map { sum($0, .total) } ?? [], projects,
        into: &report)
    }
  }

  private func compare(
    _ table: OpenTable?, _ current: [Term], _ carried: [Term], _ projects: OpenTable, into report: inout Report
  ) {
    guard let table, let total = table.totalRow else { return }
    report.compare(
      table.term(total, .project, label: "项目支出"), in: table,
      with: [current, carried.isEmpty ? [] : current + carried], in: projects.name,
      parts: Wording(zh: "项目合计", en: "the total of projects"), rule: id)
  }

  /// The total of a column: of the row of the total, or of the topmost rows.
  private func sum(_ open: OpenTable, _ role: ColumnRole) -> [Term] {
    if let total = open.totalRow { return [open.term(total, role)].compactMap { $0 } }
    let top = open.table.rows.map(\.level).min()
    return open.table.rows.filter { $0.level == top }.compactMap { open.term($0, role) }
  }
}
