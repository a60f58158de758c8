import BudgetModel

/// An indicator with full marks reached its target.
///
/// The actual value is compared with the target that counts (adjusted, else annual, else for the period). Where it is
/// missed and the score is the whole weight: a contradiction if the target is a number with a sign (≥ ≤ = > <) and
/// the units leave no room, otherwise a note. A note, too, where the form itself gives a reason for the deviation, which is
/// shown, and where a cost stayed below a target of so much exactly: the forms cannot say better.
///
/// Tolerance: none; targets are compared as published.
///
/// Example: target ≥20场, actual 12, 10 of 10 points.
///
/// Silent where target or actual value is blank, or the two cannot be compared: different units, a share without its sign
/// (0.95 beside ≥95%), several numbers, words that merely differ.
///
/// 说明
///
/// 得满分的指标，其实际完成值应达到指标值。
///
/// 实际完成值与有效指标值（调整后，否则年度，否则实施期）比较。未达到而得满分的：指标值为带符号（≥ ≤ = > <）的数字且单位明确的，属不一致；其余作提示。表中列有偏差原因的，作提示并列出原因；成本低于“=”的指标值的亦作提示，因表式无法表述更优结果。
///
/// 容差：无，按公布的数值比较。
///
/// 例：指标值 ≥20场，实际完成 12，权重 10 分得 10 分。
///
/// 指标值或实际完成值为空白，或无法比较（单位不同，比率未带百分号如 ≥95% 与 0.95，含多个数字，文字仅有不同）时，不作核对。
public struct FullMarks: Rule {
  /// D4.
  public let id = RuleID(.performance, 4)
  /// What it compares.
  public let title = Wording(zh: "满分指标的实际完成值与指标值", en: "full marks, and the target they are for")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for project in disclosure.openForms {
      for (index, indicator) in project.project.indicators.enumerated() {
        guard indicator.hasFullMarks, let score = indicator.score, let target = indicator.target,
          let actual = indicator.actual, let attainment = project.attainments[index]
        else { continue }
        if attainment != .missed {
          report.held(id)
          continue
        }
        report.add(finding(project, indicator, target, actual, score))
      }
    }
  }

  private func finding(
    _ project: OpenProject, _ indicator: Indicator, _ target: String, _ actual: String, _ score: PublishedNumber
  ) -> Finding {
    let comparison = TargetComparison(target: target, actual: actual)
    let isCheaper = indicator.isOfCost && comparison.isBelowExactTarget
    let reason = indicator.statedReason
    return Finding(
      rule: id, severity: comparison.isClear && !isCheaper && reason == nil ? .contradiction : .note,
      disclosure: project.disclosure,
      message: Wording(
        zh: "\(project.called.zh)的指标“\(indicator.name)”指标值为 \(target)，实际完成值为 \(actual)，得 \(score.text) 分（满分）。",
        en: "In \(project.called.en), indicator “\(indicator.name)” has the target \(target) and the actual value "
          + "\(actual), and scores \(score.text), full marks."),
      places: [project.place(indicator)],
      explanation: reason.map { Wording(zh: "表中所列原因：\($0)", en: "the form gives a reason: \($0)") }
        ?? (isCheaper ? Wording(zh: "成本低于指标值，可能属于节约", en: "a cost below its target may be a saving") : nil))
  }
}

extension Indicator {
  /// Whether its score is its whole weight.
  package var hasFullMarks: Bool {
    guard let weight, let score, weight.digits > 0 else { return false }
    return score.equals(weight)
  }

  /// The reason the form gives for its deviation; nil where it gives none.
  package var statedReason: String? {
    guard let deviation, !["", "无", "无偏差", "不适用", "-", "—", "/"].contains(deviation.withoutSpace) else { return nil }
    return deviation
  }

  /// Whether it is about cost.
  var isOfCost: Bool { subcategory.holds("成本") || category.holds("成本") }
}
