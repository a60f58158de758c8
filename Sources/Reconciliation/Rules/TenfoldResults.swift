import BudgetModel

/// A result ten times its target is worth a question.
///
/// In self-evaluations, a note for every indicator whose actual value is ten times its target or more, both numbers of the same
/// unit and the target not zero: the target was set too low, or a figure slipped.
///
/// Tolerance: none.
///
/// Example: target ≥20人次, actual 860人次.
///
/// Silent where the two cannot be compared, and where less is better (≤).
///
/// 说明
///
/// 实际值达到目标值十倍的，值得一问。
///
/// 自评中，实际完成值为目标值十倍及以上、单位相同且目标值不为零的指标，各作一条提示：目标偏低，或数字有误。
///
/// 容差：无。
///
/// 例：目标值 ≥20人次，实际 860人次。
///
/// 两值不能比较，或以少为好（≤）的指标，不作提示。
public struct TenfoldResults: Rule {
  /// D11.
  public let id = RuleID(.performance, 11)
  /// What it compares.
  public let title = Wording(zh: "实际值与目标值相差十倍", en: "results ten times their targets")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for project in disclosure.openProjects {
      for indicator in project.project.indicators {
        guard let target = indicator.target, let actual = indicator.actual,
          let isTenfold = Self.isTenfold(actual, of: target)
        else { continue }
        if !isTenfold {
          report.held(id)
          continue
        }
        report.add(
          Finding(
            rule: id, severity: .note, disclosure: disclosure.id,
            message: Wording(
              zh: "项目\(project.name)的指标“\(indicator.name)”，目标 \(target)，实际 \(actual)，达十倍以上。",
              en:
                "In project \(project.name), indicator “\(indicator.name)” has target \(target) and result \(actual), ten "
                + "times as much or more."),
            places: [project.place(indicator)]))
      }
    }
  }

  /// Whether a result is ten times a target; nil where the two cannot be compared.
  static func isTenfold(_ actual: String, of target: String) -> Bool? {
    guard !target.contains(where: { "≤≦<＜".contains($0) }), let wanted = MeasuredValue(target.withoutSpace),
      let reached = MeasuredValue(actual.withoutSpace), MeasuredOrder(of: reached, to: wanted)?.isClear ?? false,
      wanted.number.digits > 0
    else { return nil }
    let tenfold = PublishedNumber(digits: wanted.number.digits, places: wanted.number.places - 1)
    return reached.number.order(tenfold) >= 0
  }
}
