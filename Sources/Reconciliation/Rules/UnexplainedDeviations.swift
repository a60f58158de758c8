import BudgetModel

/// An indicator that lost points has a reason for it.
///
/// Where a form has a column for the reasons of deviations (偏差原因), an indicator that scored less than its weight and
/// whose reason is blank is noted.
///
/// Tolerance: none.
///
/// Example: weight 10, score 6, reason blank.
///
/// Silent where the form has no such column, or weight or score is not stated.
///
/// 说明
///
/// 被扣分的指标应说明偏差原因。
///
/// 表中设有偏差原因栏的，得分低于权重而该栏为空白的指标，作提示。
///
/// 容差：无。
///
/// 例：权重 10 分，得分 6 分，偏差原因为空白。
///
/// 表中无此栏，或权重、得分未列时，不作提示。
public struct UnexplainedDeviations: Rule {
  /// D7.
  public let id = RuleID(.performance, 7)
  /// What it compares.
  public let title = Wording(zh: "扣分指标的偏差原因", en: "reasons for points that were lost")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for project in disclosure.openProjects {
      for indicator in project.project.indicators {
        guard let weight = indicator.weight, let score = indicator.score, let reason = indicator.deviation,
          score.order(weight) < 0
        else { continue }
        if !reason.withoutSpace.isEmpty {
          report.held(id)
          continue
        }
        report.add(
          Finding(
            rule: id, severity: .note, disclosure: project.disclosure,
            message: Wording(
              zh: "项目\(project.name)的指标“\(indicator.name)”权重 \(weight.text) 分，得 \(score.text) 分，未列偏差原因。",
              en:
                "In project \(project.name), indicator “\(indicator.name)” scores \(score.text) of \(weight.text), and no "
                + "reason is stated."),
            places: [project.place(indicator)]))
      }
    }
  }
}
