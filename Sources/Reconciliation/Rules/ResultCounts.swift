import BudgetModel

/// How many results of a project equal their targets exactly, earn full marks, or had no year-start target.
///
/// One note for each project with a self-evaluation, with three counts: indicators whose actual value is exactly the
/// number promised, out of those that can be compared; indicators with full marks; and indicators whose year-start target
/// is blank though the form has a column for it. Given where all comparable values (three or more) are equal, where all
/// indicators score full marks, or where a year-start target is blank.
///
/// Tolerance: none.
///
/// Example: 7 indicators, 5 of 5 numbers exactly as promised, 7 full marks.
///
/// Silent where no actual values are published.
///
/// 说明
///
/// 各项目中与指标值完全相等的结果、满分的指标和未填年初指标值的指标，列出个数。
///
/// 每个有自评的项目至多一条提示，列三个数：可比较的指标中实际完成值恰等于指标值的个数，满分指标的个数，表中设有年初指标值栏而未填的个数。可比较的数值（不少于三个）全部相等、全部指标满分或有年初指标值未填的，予以列出。
///
/// 容差：无。
///
/// 例：7 个指标，可比较的 5 个数值均恰等于指标值，7 个满分。
///
/// 未公布实际完成值时，不作提示。
public struct ResultCounts: Rule {
  /// D6.
  public let id = RuleID(.performance, 6)
  /// What it compares.
  public let title = Wording(zh: "与指标值相等、满分、未填年初指标值的个数", en: "results equal to targets, full marks, targets left blank")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for project in disclosure.openProjects {
      guard let evaluation = project.project.evaluation else { continue }
      let indicators = project.project.indicators.filter { !($0.actual ?? "").isEmpty }
      if indicators.isEmpty { continue }
      let results = ComparedResults(project.project, project.attainments)
      let full = indicators.count(where: \.hasFullMarks)
      let blank = indicators.count { $0.annualTarget == "" && !($0.adjustedTarget ?? "").isEmpty }
      if results.areAllEqual || full == indicators.count || blank > 0 {
        report.add(finding(project, evaluation, indicators.count, results, full, blank))
      } else {
        report.held(id)
      }
    }
  }

  private func finding(
    _ project: OpenProject, _ evaluation: SelfEvaluation, _ count: Int, _ results: ComparedResults, _ full: Int,
    _ blank: Int
  ) -> Finding {
    let blankText = (
      zh: blank > 0 ? "；年初指标值未填 \(blank) 个" : "", en: blank > 0 ? "; \(blank) have no year-start target" : ""
    )
    return Finding(
      rule: id, severity: .note, disclosure: project.disclosure,
      message: Wording(
        zh:
          "项目\(project.name)共 \(count) 个指标：可比较的 \(results.count) 个数值中，\(results.equal) 个实际完成值与指标值相等；满分 \(full) 个\(blankText.zh)。",
        en:
          "Project \(project.name) has \(count.counted("indicator")): of \(results.count.counted("number")) that can be compared, "
          + "\(results.equal) equal their targets; \(full) score full marks\(blankText.en)."),
      places: [project.place(evaluation, "自评")])
  }
}
