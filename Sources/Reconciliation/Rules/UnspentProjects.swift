import BudgetModel

/// A top grade for a project that spent little or nothing is worth a question.
///
/// A note for every project graded 优 that spent nothing, or less than a tenth of its year-start budget. Where nothing was
/// spent, the cost indicators that state a number as reached are named with it: a cost or a saving without spending can
/// only be a plan.
///
/// Tolerance: none.
///
/// Example: 年初预算 80,000, spent 0, 总得分 90, 优.
///
/// Silent where the money spent or the grade is not stated.
///
/// 说明
///
/// 未支出或支出甚少的项目自评为优的，作提示。
///
/// 凡自评为“优”而全年执行数为零，或不足年初预算数十分之一的项目，各作一条提示。未支出的项目，其以数字列示已完成的成本指标一并列出：没有支出，成本或节约只能是预计数。
///
/// 容差：无。
///
/// 例：年初预算 80,000，执行 0，总得分 90，等级为优。
///
/// 未列执行数或等级时，不作提示。
public struct UnspentProjects: Rule {
  /// D5.
  public let id = RuleID(.performance, 5)
  /// What it compares.
  public let title = Wording(zh: "支出甚少而自评为优的项目", en: "top grades where little was spent")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for project in disclosure.openProjects {
      guard let evaluation = project.project.evaluation, let grade = evaluation.grade,
        let executed = project.total(.executed), let approved = project.total(.approved), approved.figure.value > 0
      else { continue }
      let isLittle = executed.figure.value >= 0 && executed.figure.value < approved.figure.value / 10
      if grade == .excellent, isLittle {
        report.add(finding(project, evaluation, executed, approved))
      } else {
        report.held(id)
      }
    }
  }

  private func finding(
    _ project: OpenProject, _ evaluation: SelfEvaluation, _ executed: Term, _ approved: Term
  ) -> Finding {
    let costs = executed.figure.value == 0 ? project.project.indicators.filter(Self.isReachedCost) : []
    let named = Wording(
      zh: costs.map { "“\($0.name)”（\($0.actual ?? "")）" }.joined(separator: "、"),
      en: costs.map { "“\($0.name)” (\($0.actual ?? ""))" }.joined(separator: ", "))
    let total = evaluation.total.map(\.text) ?? ""
    let score = (zh: total.isEmpty ? "" : "总得分 \(total) 分，", en: total.isEmpty ? "" : " with \(total) points")
    return Finding(
      rule: id, severity: .note, disclosure: project.disclosure,
      message: Wording(
        zh: "项目\(project.name)年初预算数为 \(approved.figure.text)，全年执行数为 \(executed.figure.text)，自评\(score.zh)等级为“优”。"
          + (costs.isEmpty ? "" : "未发生支出，而成本指标列有完成值：\(named.zh)。"),
        en:
          "Project \(project.name) had a year-start budget of \(approved.figure.text) and spent \(executed.figure.text); "
          + "it grades itself “优”\(score.en)."
          + (costs.isEmpty ? "" : " Nothing was spent, yet cost indicators have actual values: \(named.en).")),
      stated: executed.figure, computed: approved.figure,
      places: [executed.place, approved.place, project.place(evaluation, "等级")] + costs.map(project.place))
  }

  private static func isReachedCost(_ indicator: Indicator) -> Bool {
    guard indicator.isOfCost, let actual = indicator.actual else { return false }
    return actual.unicodeScalars.contains { (0x31...0x39).contains($0.value) }
  }
}
