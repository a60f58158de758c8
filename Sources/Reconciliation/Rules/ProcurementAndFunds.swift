import BudgetModel

/// Procurement equals goods, works and services; a fund's opening balance and income less its spending equal its closing
/// balance; vehicles add up by use.
///
/// In the statistics of final accounts the rows 货物, 工程 and 服务 make up the 合计 above them, and the kinds of vehicles make
/// up 车辆数合计. In the table of government funds (and of state capital, where it has the same columns) 年初结转和结余 and
/// 本年收入 less 本年支出 give 年末结转和结余, row by row.
///
/// Tolerance: half a unit of the last published place for each amount: 233.77 and 165.41 beside 399.17 are rounding.
/// Numbers of vehicles are exact.
///
/// Example: opening 2.00, income 10.00, spending 9.00, and a closing balance of 2.00 where 3.00 is left.
///
/// Silent where the total or closing balance is blank, or where none of the others is published.
///
/// 说明
///
/// 政府采购合计应等于货物、工程、服务之和；政府性基金的年初结转加本年收入减本年支出应等于年末结转；车辆数合计应等于各类用车之和。
///
/// 适用于决算公开相关信息统计表，以及政府性基金（和列示相同的国有资本经营）收支表，逐行核对。
///
/// 容差：参与计算的每个金额，各按末位的半个单位计，如 233.77 与 165.41 相对 399.17 属于尾差；车辆数不设容差。
///
/// 例：年初结转 2.00，本年收入 10.00，本年支出 9.00，年末应余 3.00，而表列 2.00。
///
/// 合计或年末结转为空白，或其余各数均未列示时，不作核对。
public struct ProcurementAndFunds: Rule {
  /// A6.
  public let id = RuleID(.insideTable, 6)
  /// What it compares.
  public let title = Wording(zh: "采购分项、基金结转、车辆分类", en: "procurement, balances of funds, kinds of vehicles")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for open in disclosure.openTables where !open.table.isEmpty {
      let table = open.table
      switch table.kind {
      case .information:
        statistics(open, ["货物", "工程", "服务"], into: &report)
        statistics(open, ["用车"], into: &report)
      case .governmentFund, .stateCapital: funds(open, into: &report)
      default: break
      }
    }
  }

  /// Rows whose names end in given words, against the nearest row above them that is one level up.
  private func statistics(_ open: OpenTable, _ endings: [String], into report: inout Report) {
    var parent: Row?
    var parts: [Row] = []
    for row in open.table.rows {
      let name = row.name.folded
      if let parent, row.level > parent.level, endings.contains(where: { name.ends($0) }) {
        parts.append(row)
      } else if parts.isEmpty {
        parent = row
      } else {
        break
      }
    }
    guard let parent else { return }
    for column in parent.cells.indices {
      guard let sum = open.sum(parent, column, of: parts), sum.isExact(in: open) != nil,
        var equation = sum.equation(in: open)
      else { continue }
      let section = open.table.rows.last { $0.number < parent.number && $0.level < parent.level }
      if let section { equation.stated.label = "\(section.name)：\(equation.stated.label)" }
      report.check(equation, rule: id) {
        Phrases.sum($0, $1, in: open.name, parts: Wording(zh: "其下各项合计", en: "the rows below it"))
      }
    }
  }

  private func funds(_ open: OpenTable, into report: inout Report) {
    for row in open.table.rows {
      let columns = open.table.columns(of: row)
      func column(_ holds: (String) -> Bool) -> Term? {
        columns.firstIndex { holds($0.path.folded) }.flatMap { open.term(row, $0, label: columns[$0].heading) }
      }
      let closing = columns.firstIndex { $0.path.holds("年末") && $0.path.holds("结转") }
      let opening = column { $0.holds("年初") && $0.holds("结转") }
      let income = column { $0.begins("本年收入") }
      let spending = open.term(row, .total, label: "本年支出") ?? column { $0 == "本年支出" }
      guard let closing, let stated = open.term(row, closing, label: open.label(row, closing)) else { continue }
      let parts = [opening, income, spending?.negated].compactMap { $0 }
      if parts.isEmpty { continue }
      report.check(Equation(stated, isSumOf: parts), rule: id) {
        Phrases.sum(
          $0, $1, in: open.name, parts: Wording(zh: "年初结转加收入减支出", en: "opening balance and income less spending"))
      }
    }
  }
}
