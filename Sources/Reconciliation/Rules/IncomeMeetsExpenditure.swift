import BudgetModel

/// Income and expenditure meet: 收入总计 equals 支出总计, and each is the year's own total with what was carried over.
///
/// In the tables that set income beside expenditure: the two grand totals are compared; 本年收入合计, 使用非财政拨款结余 and
/// 年初结转和结余 make up the grand total of income, 本年支出合计, 结余分配 and 年末结转和结余 that of expenditure, column by
/// column. Where the table of appropriations splits expenditure by budget, each budget's income with what it brought over
/// equals its expenditure.
///
/// Tolerance: half a unit of the last published place for each figure that takes part.
///
/// Example: 本年收入合计 80.00 and 年初结转和结余 5.00 under a grand total of 84.00.
///
/// Silent where one of the two totals is not published, where the order of the rows does not say what belongs to which, or
/// where rows seem to hold others of them.
///
/// 说明
///
/// 收入总计应等于支出总计；收入总计等于本年收入合计加使用结余、年初结转，支出总计等于本年支出合计加结余分配、年末结转。
///
/// 适用于收支总表和财政拨款收支总表，逐列核对；财政拨款收支总表按预算分列支出的，各预算的收入加年初结转应等于该预算的支出总计。
///
/// 容差：参与计算的每个数，各按末位的半个单位计。
///
/// 例：本年收入合计 80.00，年初结转和结余 5.00，而收入总计为 84.00。
///
/// 任一总计未列示，行序无法判断归属，或各行疑似互有包含时，不作核对。
public struct IncomeMeetsExpenditure: Rule {
  /// A4.
  public let id = RuleID(.insideTable, 4)
  /// What it compares.
  public let title = Wording(zh: "收入总计等于支出总计", en: "total income equals total expenditure")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for open in disclosure.openTables
    where !open.table.isEmpty && (open.table.kind == .incomeAndExpenditure || open.table.kind == .appropriation) {
      let table = open.table
      if open.isNotUnderstood {
        report.notUnderstood(id, in: open)
        continue
      }
      let income = HalfTable(table, .income)
      let expenditure = HalfTable(table, .expenditure)
      for case .some(let half) in [income, expenditure] {
        for equation in balances(half, open) {
          if equation.seemsNested {
            report.nested(equation, rule: id, in: open)
            continue
          }
          report.check(equation, rule: id) {
            Phrases.sum(
              $0, $1, in: open.name, parts: Wording(zh: "本年合计与结转结余之和", en: "the year's own total with balances"))
          }
        }
      }
      guard let income, let expenditure else { continue }
      if let left = open.total(income.grand), let right = open.total(expenditure.grand) {
        report.check(Equation(left, isSumOf: [right]), rule: id) {
          Phrases.sum($0, $1, in: open.name, parts: Wording(zh: right.label, en: right.label))
        }
      }
      budgets(income, expenditure, open, into: &report)
    }
  }

  private func balances(_ half: HalfTable, _ open: OpenTable) -> [Equation] {
    guard half.isClear, let grand = half.grand, let current = half.current else { return [] }
    return grand.cells.indices.compactMap { column in
      guard let stated = open.term(grand, column, label: open.label(grand, column)),
        let own = open.term(current, column), column == 0 || !half.balances.contains(where: open.isUnsplit)
      else { return nil }
      return Equation(stated, isSumOf: [own] + half.balances.flatMap { half.terms($0, column, in: open) })
    }
  }

  private func budgets(_ income: HalfTable, _ expenditure: HalfTable, _ open: OpenTable, into report: inout Report) {
    guard open.table.kind == .appropriation, income.isClear, expenditure.isClear, let grand = expenditure.grand else {
      return
    }
    for (budget, name) in BudgetName.all {
      guard let stated = open.term(grand, budget, label: "\(grand.heading)（\(name)）"),
        let own = income.entries.first(where: { $0.name.folded.begins(name) }).flatMap(open.total)
      else { continue }
      // What was brought over must say which budget it is of.
      let carried = income.balances.filter { open.total($0) != nil || !income.tree.children(of: $0).isEmpty }
      let shares = carried.flatMap { income.tree.children(of: $0) }.filter { $0.name.folded.begins(name) }
      if carried.contains(where: { open.total($0) != nil && income.tree.children(of: $0).isEmpty }) { continue }
      report.check(Equation(stated, isSumOf: [own] + shares.compactMap(open.total)), rule: id) {
        Phrases.sum(
          $0, $1, in: open.name,
          parts: Wording(zh: "该预算收入与年初结转之和", en: "that budget's income with what it brought over"))
      }
    }
  }
}
