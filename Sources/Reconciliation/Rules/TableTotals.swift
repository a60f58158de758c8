import BudgetModel

/// A row 合计 equals the sum of the topmost rows of its table, wherever it stands.
///
/// In tables by code the topmost rows are those whose code begins with no other listed code: usually the 类, and in a table
/// of several units those of all units. In the table of basic expenditure, 人员经费合计 is made up of 301 and 303 and
/// 公用经费合计 of all other classes. In tables that set income beside expenditure, 本年收入合计 and 本年支出合计 are made up of
/// the numbered rows above them. In tables of projects and units, each heading row (department, unit) is made up of the
/// rows right below it. In tables by code without such a row, the line of a unit whose figures prove that it is the total of the
/// accounts below it counts as one. Every column is compared.
///
/// Tolerance: half a unit of the last published place for the total and for each part that holds a figure.
///
/// Example: the total stands at 96.50 under 208 with 12.40 and 221 with 84.01. They come to 96.41; 0.09 is more than three
/// roundings can make.
///
/// Silent where the total is blank or none of its parts is published, and where rows with figures stand among the others
/// without a code, so that it is not clear what they belong to; in tables without codes also where rows seem to hold
/// others of them, as where they come to twice the total.
///
/// 说明
///
/// 合计行无论在表首还是表尾，应等于本表最上级各行之和。
///
/// 按科目编码列示的表，最上级为类级科目，多个单位依次列示的，各单位类级科目一并相加；基本支出明细表中，人员经费合计等于 301 与 303 之和，公用经费合计等于其余各类之和；收支总表中，本年收入合计、本年支出合计等于其上各项之和；项目表、单位表中，部门、单位行等于其下各行之和；按编码列示而无合计行的表中，经数字证实为其下各科目之和的单位行亦同。逐列核对。
///
/// 容差：合计及参与计算的每个数，各按末位的半个单位计。
///
/// 例：合计为 96.50，其下 208 类 12.40、221 类 84.01，合计 96.41，相差 0.09，超出尾差。
///
/// 合计为空白、各行均为空白，或表中夹有不带编码而有金额的行、无法判断归属时，不作核对；无编码的表中，各行疑似互有包含（如合计为总数的两倍）的，亦不作核对。
public struct TableTotals: Rule {
  /// A2.
  public let id = RuleID(.insideTable, 2)
  /// What it compares.
  public let title = Wording(zh: "合计等于各行之和", en: "a total equals the sum of its rows")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for open in disclosure.openTables where !open.table.isEmpty {
      let table = open.table
      var sums: [CellSum] = []
      switch table.kind {
      case .incomeAndExpenditure, .appropriation:
        sums = [Side.income, .expenditure].flatMap { halves(open, $0) }
      case .basic: sums = basic(open)
      case .projects, .projectsCarriedOver, .runningCosts: sums = levels(open)
      case .performance, .information, .threePublicExpenses: break
      default: sums = byCode(open, into: &report)
      }
      let isCertain = open.table.rows.contains { $0.code != nil } && table.kind != .projects
      report.check(
        sums, rule: id, in: open, parts: Wording(zh: "所属各行合计", en: "the rows that make it up"), isCertain: isCertain,
        family: sums + open.accountSums.flatMap { $0 })
    }
  }

  private func columns(_ sum: Row, _ rows: [Row], _ open: OpenTable) -> [CellSum] {
    rows.isEmpty ? [] : sum.cells.indices.compactMap { open.sum(sum, $0, of: rows) }
  }

  private func byCode(_ open: OpenTable, into report: inout Report) -> [CellSum] {
    let tops = open.codes.tops
    if tops.isEmpty || open.table.blocks.count != 1 { return [] }
    guard let total = open.totalRow else { return open.table.verdict == nil ? [] : open.unnamedTotals }
    if open.table.rows.contains(where: { !$0.isTotal && $0.code == nil && $0.cells.contains { $0.figure != nil } }) {
      report.unanswerable(
        id, open.disclosure,
        Wording(zh: "\(open.name)：夹有不带编码的行，归属不明。", en: "\(open.name): rows without a code stand among the others."))
      return []
    }
    return columns(total, tops, open)
  }

  private func basic(_ open: OpenTable) -> [CellSum] {
    let coded = open.codes.tops
    let tops = coded.isEmpty ? open.table.rows.filter { $0.level == 1 } : coded
    return open.table.rows.filter(\.isTotal).flatMap { total in
      let name = total.name.folded
      if coded.isEmpty { return columns(total, name.ends("经费合计") ? [] : tops, open) }
      let isPersonnel = name.holds("人员经费")
      let isOperating = name.holds("公用经费")
      let rows = tops.filter { row in
        let isPeople = row.code == "301" || row.code == "303"
        return isPersonnel ? isPeople : isOperating ? !isPeople : true
      }
      return columns(total, rows, open)
    }
  }

  private func levels(_ open: OpenTable) -> [CellSum] {
    let tree = LevelTree(open.table.rows)
    var sums = tree.branches.flatMap { columns($0.parent, $0.children, open) }
    if let total = open.totalRow { sums += columns(total, open.table.rows.filter { $0.level == 1 }, open) }
    return sums
  }

  private func halves(_ open: OpenTable, _ side: Side) -> [CellSum] {
    guard let half = HalfTable(open.table, side), half.isClear else { return [] }
    var sums = half.tree.branches.flatMap { branch in
      branch.children.contains { $0.label.holds("其中") } ? [] : columns(branch.parent, branch.children, open)
    }
    guard let total = half.current ?? half.grand else { return sums }
    for column in total.cells.indices where column == 0 || !half.entries.contains(where: open.isUnsplit) {
      sums.append(
        CellSum(
          total: CellSum.Cell(row: total, column: column),
          parts: half.entries.flatMap { half.cells($0, column, in: open) }, isRow: false))
    }
    return sums
  }
}
