import BudgetModel

/// A target is the number that its explanation and its rule of scoring have.
///
/// In the rows of forms that explain their indicators: a number of times for the year (≥4次) is held against an explanation that says how often in a month or a
/// quarter (每月至少进行一次, twelve times), and a target against the number that its rule of scoring gives all points for (大于8000件，得满分). Where the
/// explanation asks for more, or the rule for another number, it is noted.
///
/// Tolerance: none.
///
/// Example: target ≥4次, explained as 每月至少进行一次.
///
/// Silent where a row has several targets in the unit, where the number stands in the row as well, and for targets that say how often themselves (每月1次).
///
/// 说明
///
/// 指标值应与其说明、评分标准的数字一致。
///
/// 列有指标说明、评分标准的绩效表中：全年次数（≥4次）与说明所述频次（每月至少进行一次，即全年十二次）核对，指标值与评分标准得满分的数（大于8000件，得满分）核对。频次所需多于指标值，或评分标准为另一数的，作提示。
///
/// 容差：无。
///
/// 例：指标值 ≥4次，说明为“每月至少进行一次”。
///
/// 同一行同一单位的指标值不止一个，行中亦有该数，以及指标值本身即为频次（每月1次）的，不作核对。
public struct ScoringStandards: Rule {
  /// D23.
  public let id = RuleID(.performance, 23)
  /// What it compares.
  public let title = Wording(zh: "指标值与其说明、评分标准", en: "targets against what explains and scores them")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for phrase in disclosure.phrases(.standard) {
      let parts = phrase.text.parts(between: "；")
      guard parts.count == 3, let target = MeasuredValue(parts[0]), let wanted = PublishedNumber(parts[2]) else {
        continue
      }
      let isScored = parts[1].ends("满分")
      let order = target.number.order(wanted)
      if isScored ? order == 0 : order >= 0 {
        report.held(id)
        continue
      }
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh: "绩效表中，指标值为 \(parts[0])，\(isScored ? "评分标准" : "指标说明")为“\(parts[1])”，两者不符。",
            en:
              "A form has the target \(parts[0]), which is \(isScored ? "scored" : "explained") as “\(parts[1])”: both differ."
          ),
          places: [disclosure.place(phrase)]))
    }
  }
}
