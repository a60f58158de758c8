import BudgetModel

/// The score a text gives for a project is the one its evaluation has.
///
/// Where a sentence names a project of the document and gives its score (某项目绩效自评价结果为：总得分95分), the score is compared with
/// 总得分 of the self-evaluation of that project.
///
/// Tolerance: none.
///
/// Example: 热线服务 scores 95 in its form, and the report of another project ends with 热线服务项目绩效自评价结果为：总得分100分.
///
/// Silent where the name is not that of a project with a score, or several projects bear it.
///
/// 说明
///
/// 文字所述项目得分，应与该项目自评的总得分一致。
///
/// 句中点明项目名称并给出得分的（如某项目绩效自评价结果为：总得分95分），与该项目自评的总得分核对。
///
/// 容差：无。
///
/// 例：热线服务自评总得分 95 分，另一项目的报告却以“热线服务项目绩效自评价结果为：总得分100分”作结。
///
/// 名称并非有得分的项目，或数个项目同名时，不作核对。
public struct StatedScores: Rule {
  /// D12.
  public let id = RuleID(.performance, 12)
  /// What it compares.
  public let title = Wording(zh: "文字所述得分与项目自评", en: "scores in the text, and in the evaluations")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let projects = Dictionary(grouping: disclosure.openProjects.filter { $0.project.evaluation?.total != nil }) {
      Self.key($0.project.name)
    }
    for phrase in disclosure.phrases(.scored) {
      guard let space = phrase.text.lastIndex(of: " "),
        let project = projects[Self.key(String(phrase.text[..<space]))]?.onlyOne,
        let evaluation = project.project.evaluation, let total = evaluation.total,
        let own = project.points(total, "总得分", project.place(evaluation, "总得分")),
        let number = PublishedNumber(phrase.text[phrase.text.index(after: space)...]),
        let stated = project.points(number, "得分", disclosure.place(phrase))
      else { continue }
      if stated.figure.value == own.figure.value {
        report.held(id)
        continue
      }
      report.add(
        Finding(
          rule: id, severity: .contradiction, disclosure: disclosure.id,
          message: Wording(
            zh: "正文称“\(project.project.name)”得 \(stated.figure.text)，其自评总得分为 \(own.figure.text)。",
            en:
              "The text gives “\(project.project.name)” a score of \(stated.figure.text); its self-evaluation has "
              + "\(own.figure.text)."),
          stated: stated.figure, computed: own.figure, places: [stated.place, own.place]))
    }
  }

  private static func key(_ name: String) -> String {
    let name = name.folded
    return name.ends("项目") ? String(name.dropLast(2)) : name
  }
}
