import BudgetModel

/// What an indicator is called and what it is counted by go together.
///
/// A rate (率, 满意度, 比例, 占比) with a target in things (≥95人), and a number of things (人数, 次数, 户数, 天数) with a target in percent, are noted: unit or name
/// is another indicator's.
///
/// Tolerance: none.
///
/// Example: 群众满意度 with the target ≥95人.
///
/// Silent for targets without a unit, for what is to grow by a share (同比增长3%), and for rates that are measured (频率, 功率, 分辨率).
///
/// 说明
///
/// 指标名称应与指标值的单位相称。
///
/// 名称为比率（率、满意度、比例、占比）而指标值以人、次等计的，以及名称为数目（人数、次数、户数、天数）而指标值为百分比的，名称或单位疑为其他指标的，作提示。
///
/// 容差：无。
///
/// 例：群众满意度，指标值 ≥95人。
///
/// 指标值未列单位，所述为增长幅度（同比增长3%），以及频率、功率、分辨率等，不作核对。
public struct MeasuredNames: Rule {
  /// D24.
  public let id = RuleID(.performance, 24)
  /// What it compares.
  public let title = Wording(zh: "指标名称与单位", en: "names of indicators and their units")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for form in disclosure.openForms {
      for indicator in form.project.indicators {
        let name = indicator.name.withoutSpace
        let isRate = Self.rates.contains(where: name.ends) && !Self.measured.contains(where: name.ends)
        guard isRate || Self.numbers.contains(where: name.ends), let target = indicator.target?.withoutSpace,
          let value = MeasuredValue(target), !value.isVague, !value.unit.noun.isEmpty
        else { continue }
        let isShare = value.unit.noun == "%"
        if isRate == isShare || isRate && !Self.nouns.contains(value.unit.noun)
          || !isRate && target.holds(any: Self.growth)
        {
          report.held(id)
          continue
        }
        report.add(
          Finding(
            rule: id, severity: .note, disclosure: disclosure.id,
            message: Wording(
              zh: "\(form.called.zh)的指标“\(indicator.name)”的指标值为 \(target)，名称与单位不相称。",
              en:
                "In \(form.called.en), indicator “\(indicator.name)” has the target \(target): name and unit do not go together."
            ),
            places: [form.place(indicator)]))
      }
    }
  }

  private static let rates = ["率", "满意度", "比例", "占比", "比重"]
  private static let measured = ["频率", "功率", "分辨率", "利率", "汇率", "税率", "费率", "速率", "效率", "斜率", "曲率"]
  private static let numbers = ["人数", "次数", "人次", "户数", "天数", "场次", "期数", "份数", "台数"]
  private static let growth = ["增", "提高", "提升", "减", "降", "同比", "比上年"]
  /// What things are counted by that no rate is.
  private static let nouns: Set<String> = [
    "人", "人次", "次", "个", "项", "家", "户", "场", "件", "台", "套", "篇", "份", "期", "平方米", "元",
  ]
}
