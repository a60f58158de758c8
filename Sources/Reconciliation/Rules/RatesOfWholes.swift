import BudgetModel

/// A share of a whole is not to be more than all of it.
///
/// A target above 100% is noted where its name says that it is a share of what there is: 满意度, 合格率, 覆盖率, 及时率, 完成率.
///
/// Tolerance: none.
///
/// Example: 验收合格率 ≥130%.
///
/// Silent for growth, savings and whatever may be exceeded (任务完成率 reached by 120%): targets are looked at, not results.
///
/// 说明
///
/// 占全部的比率，指标值不应超过 100%。
///
/// 指标名称表明为比率（满意度、合格率、覆盖率、及时率、完成率）而指标值大于 100% 的，作提示。
///
/// 容差：无。
///
/// 例：验收合格率 ≥130%。
///
/// 增长、节约等可超过 100% 的指标，以及实际完成值，不作核对。
public struct RatesOfWholes: Rule {
  /// D18.
  public let id = RuleID(.performance, 18)
  /// What it compares.
  public let title = Wording(zh: "比率的指标值", en: "targets that are shares of a whole")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for form in disclosure.openForms {
      for indicator in form.project.indicators where Self.isShare(indicator.name.withoutSpace) {
        guard let target = indicator.target?.withoutSpace, target.holds(any: ["%", "％"]),
          !target.holds(any: ["≤", "增", "提高"]),
          let value = MeasuredValue(target), !value.isVague, value.unit.noun == "%", value.unit.scale == -2,
          value.before.utf8.count <= 9
        else { continue }
        guard let limit = PublishedNumber("100"), value.number.order(limit) > 0 else {
          report.held(id)
          continue
        }
        report.add(
          Finding(
            rule: id, severity: .note, disclosure: disclosure.id,
            message: Wording(
              zh: "\(form.called.zh)的指标“\(indicator.name)”的指标值为 \(target)，超过 100%。",
              en: "In \(form.called.en), indicator “\(indicator.name)” has the target \(target), more than 100%."),
            places: [form.place(indicator)]))
      }
    }
  }

  private static func isShare(_ name: String) -> Bool {
    name.holds(any: ["率", "满意度", "比例", "比重"])
      && !name.holds(any: ["增", "提高", "提升", "节约", "上升", "下降", "降低", "涨", "回报", "收益", "负荷", "效率", "利用"])
  }
}
