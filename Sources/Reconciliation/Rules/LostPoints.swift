import BudgetModel

/// An indicator that reached its target has full marks.
///
/// The actual value is compared with the target that counts, as in D4. Where it is reached, both being numbers in clear units, and the
/// score is less than the weight, the indicator is noted with the reason the form gives.
///
/// Tolerance: none; targets are compared as published.
///
/// Example: target ≥350篇, actual 355, 4 of 6 points.
///
/// Silent for indicators of cost, which lose points where little was spent, and where the two cannot be compared or the actual
/// value is a bound itself (≥95%).
///
/// 说明
///
/// 达到指标值的指标，应得满分。
///
/// 实际完成值与有效指标值比较（同 D4）：两者均为数字、单位明确且已达到，而得分低于权重的，作提示并列出表中的原因。
///
/// 容差：无，按公布的数值比较。
///
/// 例：指标值 ≥350篇，实际完成 355 篇，权重 6 分得 4 分。
///
/// 成本指标（支出少者得分亦低）、无法比较，或实际完成值本身为范围（≥95%）的，不作核对。
public struct LostPoints: Rule {
  /// D15.
  public let id = RuleID(.performance, 15)
  /// What it compares.
  public let title = Wording(zh: "达到指标值而被扣分的指标", en: "points lost where the target was reached")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for project in disclosure.openForms {
      for (index, indicator) in project.project.indicators.enumerated() where !indicator.isOfCost {
        guard let weight = indicator.weight, let score = indicator.score, let target = indicator.target,
          let actual = indicator.actual?.withoutSpace, actual.first.map({ $0.isNumber }) ?? false,
          let attainment = project.attainments[index], attainment != .missed,
          TargetComparison(target: target, actual: actual).isClear
        else { continue }
        if score.order(weight) >= 0 {
          report.held(id)
          continue
        }
        let reason = indicator.statedReason
        report.add(
          Finding(
            rule: id, severity: .note, disclosure: project.disclosure,
            message: Wording(
              zh:
                "\(project.called.zh)的指标“\(indicator.name)”指标值为 \(target)，实际完成值为 \(actual)，已达到，权重 \(weight.text) 分却得 \(score.text) 分。",
              en:
                "In \(project.called.en), indicator “\(indicator.name)” has the target \(target) and the actual value "
                + "\(actual), which reaches it, and scores \(score.text) of \(weight.text)."),
            places: [project.place(indicator)],
            explanation: reason.map { Wording(zh: "表中所列原因：\($0)", en: "the form gives a reason: \($0)") }))
      }
    }
  }
}
