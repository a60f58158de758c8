import BudgetModel

/// 机关运行经费 beside the operating funds of basic expenditure.
///
/// For a department of administrative units only, 机关运行经费 is what its basic expenditure says of 公用经费. The rows 行政单位
/// and 参照公务员法管理事业单位 of the statistics of final accounts, or the total of a budget's table of 机关运行经费, are compared
/// with the operating funds of the table of basic expenditure. A difference is a note: other public institutions have
/// operating funds that are not 机关运行经费.
///
/// Tolerance: half a unit of the last published place for each of the figures.
///
/// Example: 机关运行经费 of 47.32, operating funds of 60.00.
///
/// Silent where one side is blank, and where the general public budget pays for 事业运行.
///
/// 说明
///
/// 机关运行经费与基本支出的公用经费。
///
/// 纯行政单位的机关运行经费即其公用经费。决算取相关信息统计表中行政单位、参照公务员法管理事业单位两行，预算取机关运行经费表合计，与基本支出表的公用经费比较。不同者为提示：其他事业单位的公用经费不属机关运行经费。
///
/// 容差：相比较的各数，各按末位的半个单位计。
///
/// 例：机关运行经费 47.32，公用经费 60.00。
///
/// 任一方为空白，或一般公共预算支出表列有事业运行支出时，不作核对。
public struct RunningCosts: Rule {
  /// B11.
  public let id = RuleID(.betweenTables, 11)
  /// What it compares.
  public let title = Wording(zh: "机关运行经费与公用经费", en: "running costs and operating funds")
  /// The tables it compares.
  public let tables: [TableKind] = [.basic]

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    guard let economic = EconomicTable(disclosure), let operating = economic.operating else { return }
    let institution = disclosure.open(.generalPublic)?.table.rows.first { row in
      row.name.folded == "事业运行" && row.cells.contains { $0.figure.map { $0.number.digits != 0 } ?? false }
    }
    if institution != nil {
      report.unanswerable(
        id, disclosure.id,
        Wording(
          zh: "一般公共预算支出表列有事业运行支出，公用经费不全是机关运行经费，未作核对。",
          en: "the general public budget pays for 事业运行, whose operating funds are no 机关运行经费; not compared."))
      return
    }
    if let table = disclosure.open(.information) {
      let terms = table.table.rows.compactMap { row -> Term? in
        let name = row.name.folded
        return name == "行政单位" || name.begins("参照公务员法") ? table.total(row) : nil
      }
      note(operating, economic, terms, table, into: &report)
    } else if let table = disclosure.open(.runningCosts) {
      note(operating, economic, [table.totalRow.flatMap(table.total)].compactMap { $0 }, table, into: &report)
    }
  }

  private func note(
    _ operating: Term, _ economic: EconomicTable, _ terms: [Term], _ table: OpenTable, into report: inout Report
  ) {
    report.compare(
      operating, in: economic.open, with: [terms], in: table.name, parts: Wording(zh: "机关运行经费", en: "机关运行经费"), rule: id,
      severity: .note)
  }
}
