import BudgetModel

/// No project is larger than all that its department spends.
///
/// What a project has for the year, or what was spent on it, is compared with the total of the table of expenditure, else of
/// the general public budget and government funds together.
///
/// Tolerance: half a unit of the last place of both figures.
///
/// Example: a project of 5,000.00 万元 in a budget of 800.00.
///
/// Silent where the total is not published; a factor of 10⁴ from the table of projects is left to E4.
///
/// 说明
///
/// 任何项目不应大于部门的全部支出。
///
/// 项目的年度金额或执行数，与支出总表的合计比较；无支出总表的，与收支总表的支出比较。
///
/// 容差：两数各按末位的半个单位计。
///
/// 例：全部支出 800.00 万元，而某项目 5,000.00 万元。
///
/// 未列支出合计时，不作核对；与项目表相差 10⁴ 倍的由 E4 提示。
public struct ProjectSize: Rule {
  /// D10.
  public let id = RuleID(.performance, 10)
  /// What it compares.
  public let title = Wording(zh: "项目不大于全部支出", en: "a project within all expenditure")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let totals = disclosure.figures.candidates(TableQuantity(.expenditure)).compactMap(\.terms.onlyOne)
    guard let total = totals.max(by: { $0.figure.value < $1.figure.value }), total.figure.value > 0 else { return }
    for project in disclosure.openProjects {
      let measures: [Funding.Measure] = disclosure.kind == .budget ? [.approved, .annual] : [.executed]
      guard
        let money = measures.lazy.compactMap(project.total).first(where: { $0.figure.isComparable(with: total.figure) })
      else { continue }
      let excess = money.figure.value - total.figure.value
      guard excess.isKnown else { continue }
      if excess <= (money.figure.resolution + total.figure.resolution) / 2 {
        report.held(id)
        continue
      }
      report.add(
        Finding(
          rule: id, severity: .contradiction, disclosure: disclosure.id,
          message: Wording(
            zh: "项目\(project.name)的\(money.label)为 \(money.figure.text)，大于全部支出 \(total.figure.text)。",
            en: "Project \(project.name) has \(money.figure.text), more than all expenditure, \(total.figure.text)."),
          stated: money.figure, computed: total.figure, places: [money.place, total.place]))
    }
  }
}
