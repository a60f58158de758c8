import BudgetModel

/// An indicator stands once in a form, or with one target.
///
/// Two indicators of one form with the same name below the same heading, whose targets are counted alike and differ, are noted.
///
/// Tolerance: none.
///
/// Example: 培训人数 ≥40人 and, two rows below, 培训人数 ≥60人.
///
/// Silent where several names of the form come twice, as two forms of one project may have been joined, and where the two stand pages apart.
///
/// 说明
///
/// 同一绩效表的同一指标，不应有两个指标值。
///
/// 同一表、同一二级指标之下名称相同的两个指标，单位相同而指标值不同的，作提示。
///
/// 容差：无。
///
/// 例：培训人数 ≥40人，其下又有培训人数 ≥60人。
///
/// 同名的指标不止一对（同一项目的两张表可能合为一张），或两者相隔数页的，不作核对。
public struct RepeatedIndicators: Rule {
  /// D25.
  public let id = RuleID(.performance, 25)
  /// What it compares.
  public let title = Wording(zh: "同名指标的指标值", en: "targets of indicators of one name")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for form in disclosure.openForms {
      var (first, pairs): ([String: Int], [(Indicator, Indicator)]) = ([:], [])
      let indicators = form.project.indicators
      for (index, indicator) in indicators.enumerated() {
        guard let before = first.updateValue(index, forKey: indicator.name) else { continue }
        pairs.append((indicators[before], indicator))
      }
      guard let (one, other) = pairs.onlyOne, one.subcategory == other.subcategory,
        abs((one.source.page ?? 0) - (other.source.page ?? 0)) <= 1, let target = one.target?.withoutSpace,
        let second = other.target?.withoutSpace, let value = MeasuredValue(target),
        let another = MeasuredValue(second), let order = MeasuredOrder(of: value, to: another)
      else { continue }
      if order.order == 0 {
        report.held(id)
        continue
      }
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh: "\(form.called.zh)的指标“\(one.name)”列有两次，指标值分别为 \(target) 和 \(second)。",
            en: "In \(form.called.en), indicator “\(one.name)” stands twice, with the targets \(target) and \(second)."),
          places: [form.place(one), form.place(other)]))
    }
  }
}
