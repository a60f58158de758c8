import BudgetModel

/// A target form's money is the table's, and its sources add up to it.
///
/// The money for the year on a project's target form is compared with its row in the table of projects; at every stage
/// (the period, the year, requested, approved, adjusted, spent), the sources of the money are added up.
///
/// Tolerance: half a unit of the last place of both; a form in 元 is known to the 分, a table in 万元 to ±0.005.
///
/// Example: the form has 514,579.60 元, the table 51.46 万元: within rounding. 541,579.60 is not.
///
/// Silent where a project is not listed or its form has no amount for the year, where no source holds an amount, and
/// where some of the sources make up the total: the others are parts of them. A factor of 10⁴ is left to E4.
///
/// 说明
///
/// 目标表的资金应与项目表一致，各资金来源之和应等于其总额。
///
/// 项目目标表的年度资金总额，与其在项目支出表中的金额核对；实施期、年度、申报、年初预算、全年预算、全年执行各阶段，分别将各资金来源加总。
///
/// 容差：两数各按末位的半个单位计；以元列示的表精确到分，以万元列示的表误差为 ±0.005。
///
/// 例：目标表 514,579.60 元，项目表 51.46 万元，属尾差；如为 541,579.60 元则不一致。
///
/// 项目表未列该项目，目标表无年度金额，各来源均无金额，或部分来源已等于总额（其余为其中数）时，不作核对。相差 10⁴ 倍的由 E4 提示。
public struct ProjectMoney: Rule {
  /// D8.
  public let id = RuleID(.performance, 8)
  /// What it compares.
  public let title = Wording(zh: "目标表资金、项目表金额与资金来源", en: "a form's money, the table's, and its sources")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for project in disclosure.openProjects {
      checkListing(project, into: &report)
      for measure in Funding.Measure.allCases { checkOrigins(project, measure, into: &report) }
    }
  }

  private func checkListing(_ project: OpenProject, into report: inout Report) {
    guard project.project.listing != nil, let form = project.total(.annual), let listed = project.total(.approved),
      Suggestion.factor(form.figure.value, listed.figure.value) != 10_000
    else { return }
    report.check(Equation(form, isSumOf: [listed]), rule: id) { _, judgement in
      let difference = judgement.difference.magnitude.text
      return Wording(
        zh:
          "项目\(project.name)的目标表中，年度资金总额为 \(form.figure.text)，项目支出表所列为 \(listed.figure.text)，相差 \(difference)。",
        en:
          "On the target form of project \(project.name), the money for the year is \(form.figure.text); the table of "
          + "projects has \(listed.figure.text); the difference is \(difference).")
    }
  }

  private func checkOrigins(_ project: OpenProject, _ measure: Funding.Measure, into report: inout Report) {
    let origins = project.origins(measure).filter { $0.figure.value != 0 }
    guard let total = project.total(measure), !origins.isEmpty else { return }
    let equation = Equation(total, isSumOf: origins)
    if let judgement = equation.judged(), judgement.outcome == .contradiction {
      if Self.someMake(total, origins) || Self.isElsewhere(judgement.difference.value, project, but: measure) { return }
    }
    let name = OpenProject.word(measure)
    report.check(equation, rule: id) { _, judgement in
      let (stated, computed) = (total.figure.text, judgement.computed.text)
      let difference = judgement.difference.magnitude.text
      return Wording(
        zh: "项目\(project.name)的\(name.zh)为 \(stated)，各资金来源合计为 \(computed)，相差 \(difference)。",
        en:
          "In project \(project.name), \(name.en) is \(stated), while its sources come to \(computed); the difference is "
          + "\(difference).")
    }
  }

  /// Whether what the sources lack is a source under another heading, which has no cell here: then it was meant to be here.
  private static func isElsewhere(_ missing: Exact, _ project: OpenProject, but measure: Funding.Measure) -> Bool {
    missing > 0
      && Funding.Measure.allCases.contains { other in
        other != measure
          && project.origins(other).contains { origin in
            origin.figure.value == missing
              && !project.project.funds.contains { $0.measure == measure && $0.origin == origin.label }
          }
      }
  }

  private static let givers = ["中央", "省", "市", "县", "区", "单位自筹", "自筹", "其他"]

  /// Whether some of the sources make up the total, so that others may be parts of them.
  private static func someMake(_ total: Term, _ origins: [Term]) -> Bool {
    guard origins.count > 1, origins.count <= 8 else { return false }
    // Money of different givers is never a part of each other's.
    if origins.allSatisfy({ origin in givers.contains { origin.label.begins($0) } }) { return false }
    return (1..<(1 << origins.count)).contains { chosen in
      let some = origins.indices.filter { chosen >> $0 & 1 == 1 }.map { origins[$0] }
      return Equation(total, isSumOf: some).judged().map { $0.outcome != .contradiction } ?? false
    }
  }
}
