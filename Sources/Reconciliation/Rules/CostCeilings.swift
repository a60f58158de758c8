import BudgetModel

/// What an indicator allows a project to cost is not less than its money.
///
/// On the form of a project, a cost indicator in money for the whole (项目总成本 ≤260万元) is held against the project's money for the
/// year, on the form and in the table of projects. A target below every one of these amounts is noted: the money could not be
/// spent. So is the only one in money that two digits changed over would make the money, and what one part may cost (设备购置成本
/// ≤50万元) where it is above all money of the project, of whatever stage or period.
///
/// Tolerance: half a unit of the last place of both.
///
/// Example: a project of 260.00 万元 whose 项目总成本 is to be ≤206万元.
///
/// Silent where the name does not say that the whole is meant and the digits do not look like those of the money, where there is another
/// indicator in money beside it, where it is the money of one source, where it is a price for each (元/人), and on the form of a whole
/// department.
///
/// 说明
///
/// 成本指标的上限不应低于项目的资金。
///
/// 项目绩效表中，以金额表示的总成本指标（项目总成本 ≤260万元）与项目当年资金（表内及项目支出表）核对，指标值低于其中每一个数的，作提示：资金将无法按此使用。仅有一个以金额表示的成本指标，互换两位数字即为项目资金的，亦作提示；某一部分的成本上限（设备购置成本 ≤50万元）高于项目各阶段、全周期的全部资金的，亦作提示。
///
/// 容差：两数各按末位的半个单位计。
///
/// 例：项目资金 260.00 万元，而项目总成本为 ≤206万元。
///
/// 指标名称未表明为全部成本且数字与资金不相近，另有其他金额指标，等于某一来源的资金，为单价（元/人），或为整体绩效的，不作核对。
public struct CostCeilings: Rule {
  /// D13.
  public let id = RuleID(.performance, 13)
  /// What it compares.
  public let title = Wording(zh: "成本指标与项目资金", en: "cost indicators against the money of the project")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for project in disclosure.openProjects {
      let money = Self.money(project)
      let costs = project.project.indicators.compactMap { indicator in
        indicator.isOfCost ? project.cost(indicator).map { (indicator: indicator, term: $0) } : nil
      }
      guard !money.isEmpty, let least = money.min(by: { $0.figure.value < $1.figure.value }) else { continue }
      for (indicator, term) in costs {
        let name = indicator.name.withoutSpace
        let isWhole = name.holds(any: Self.totals) || costs.count == 1 && Self.wholes.contains(where: name.begins)
        // A ceiling on what one source gives says nothing of the others: of this year's money without what was carried over.
        let equations = (money + Self.sources(project)).map { Equation(term, isSumOf: [$0]) }
        if equations.contains(where: { $0.judged().map { $0.outcome != .contradiction } ?? true }) {
          report.held(id)
          continue
        }
        let slip = money.lazy.compactMap { Suggestion.slip(term.figure, $0.figure) }.first
        let isLess = term.figure.value < least.figure.value
        let isAbove = !isLess && !isWhole && Self.isAboveAll(term, project)
        guard
          isAbove
            || (isLess ? isWhole || costs.count == 1 && slip != nil : costs.count == 1 && Self.isSwapped(term, money))
        else { continue }
        let target = indicator.target ?? ""
        report.add(
          Finding(
            rule: id, severity: .note, disclosure: disclosure.id,
            message: Wording(
              zh:
                "项目\(project.name)的成本指标“\(indicator.name)”为 \(target)，\(isLess ? "低" : "高")于\(least.label) \(least.figure.text)。",
              en:
                "In project \(project.name), cost indicator “\(indicator.name)” is \(target), \(isLess ? "less" : "more") than "
                + "\(least.figure.text) (\(least.label))."),
            stated: term.figure, computed: least.figure, places: [term.place, least.place], explanation: slip))
      }
    }
  }

  /// Whether two digits of the only ceiling changed over make it the money.
  private static func isSwapped(_ term: Term, _ money: [Term]) -> Bool {
    money.contains { Suggestion.areSwapped(term.figure, $0.figure) }
  }

  /// Whether a part may cost more than all money there is for the project, whatever its stage or period.
  private static func isAboveAll(_ term: Term, _ project: OpenProject) -> Bool {
    let all = Funding.Measure.allCases.filter { $0 != .rate && $0 != .balance }.compactMap(project.total)
    return !all.isEmpty && all.allSatisfy { $0.figure.value < term.figure.value }
  }

  private static func sources(_ project: OpenProject) -> [Term] {
    Funding.Measure.allCases.flatMap(project.origins).filter { $0.figure.value > 0 }
  }

  /// Names of a cost that is all there is, whatever stands beside it.
  static let totals = ["总成本", "总支出", "支出总额", "总金额", "总费用", "总投入", "投入总", "总经费", "预算总", "经费总"]

  /// Beginnings of names that mean the whole where nothing stands beside them.
  private static let wholes = [
    "项目成本", "项目预算", "项目支出", "项目经费", "成本控制", "预算控制", "支出控制", "预算金额", "财政投入", "资金投入",
  ]

  /// The money of the year at all stages before it is spent; that of the whole period where there is no other.
  private static func money(_ project: OpenProject) -> [Term] {
    let own = [Funding.Measure.annual, .approved, .adjusted].compactMap(project.total).filter { $0.figure.value > 0 }
    return own.isEmpty ? [project.total(.period)].compactMap { $0 }.filter { $0.figure.value > 0 } : own
  }
}

extension OpenProject {
  /// The target of an indicator that is an amount of money for the whole; nil for prices, shares and what must be exceeded.
  fileprivate func cost(_ indicator: Indicator) -> Term? {
    guard let target = indicator.target?.withoutSpace, !target.holds(any: ["≥", "＞", ">", "不低于", "以上"]),
      let value = MeasuredValue(target), !value.isVague, value.unit.noun == "元", value.unit.rate == nil,
      !value.before.holds("每"), let unit = [0: MoneyUnit.yuan, 4: .tenThousandYuan][value.unit.scale],
      let exact = Figure(value.number.text, .money(unit)).flatMap({ ExactFigure($0) })
    else { return nil }
    return Term(indicator.name, exact.publishedFinely(places: 2), place: place(indicator))
  }
}
