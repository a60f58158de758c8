import BudgetModel

/// The targets for the period and for the year agree where the money for both is one and the same.
///
/// Target forms state every indicator twice. Where the money for the period equals the money for the year, an indicator
/// whose two targets differ is noted, and so is one that the two sides file under different headings (二级指标), whatever
/// the money.
///
/// Tolerance: none; blanks, and a word printed twice (及时及时), are disregarded.
///
/// Example: 80,000 for the period and for the year, target ≥0% for the one and ≥15% for the other.
///
/// Silent where a side is blank, where the two sides name the indicator differently, and where an amount is not stated.
///
/// 说明
///
/// 实施期与年度资金相同的，两侧指标值应一致。
///
/// 目标表对各指标分列实施期和年度两侧。两侧资金总额相同而同一指标的指标值不同的，作提示；同一指标在两侧归入不同二级指标的，不论资金是否相同，亦作提示。
///
/// 容差：无，空格和重复打印的词（及时及时）不计。
///
/// 例：实施期和年度资金均为 80,000，一侧指标值 ≥0%，另一侧 ≥15%。
///
/// 任一侧为空白，两侧指标名称不同，或金额未列时，不作提示。
public struct TwoTargets: Rule {
  /// D9.
  public let id = RuleID(.performance, 9)
  /// What it compares.
  public let title = Wording(zh: "实施期目标与年度目标", en: "the targets for the period and for the year")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for project in disclosure.openProjects {
      for indicator in project.project.indicators { checkHeadings(project, indicator, into: &report) }
      guard let period = project.total(.period), let annual = project.total(.annual),
        period.figure.value == annual.figure.value, period.figure.value > 0
      else { continue }
      for indicator in project.project.indicators where indicator.annualName == nil {
        guard let first = indicator.periodTarget, let second = indicator.annualTarget, !first.withoutSpace.isEmpty,
          !second.withoutSpace.isEmpty
        else { continue }
        if Self.plain(first) == Self.plain(second) {
          report.held(id)
          continue
        }
        report.add(
          Finding(
            rule: id, severity: .note, disclosure: project.disclosure,
            message: Wording(
              zh:
                "项目\(project.name)实施期与年度资金同为 \(annual.figure.text)，指标“\(indicator.name)”的实施期指标值为 \(first)，年度指标值为 \(second)。",
              en: "Project \(project.name) has \(annual.figure.text) for the period and for the year alike; indicator "
                + "“\(indicator.name)” has the target \(first) for the period and \(second) for the year."),
            places: [project.place(indicator)]))
      }
    }
  }

  private func checkHeadings(_ project: OpenProject, _ indicator: Indicator, into report: inout Report) {
    guard indicator.annualName == nil, let other = indicator.annualSubcategory, !other.isEmpty,
      !indicator.subcategory.isEmpty
    else { return }
    report.add(
      Finding(
        rule: id, severity: .note, disclosure: project.disclosure,
        message: Wording(
          zh: "项目\(project.name)的指标“\(indicator.name)”在实施期一侧归入\(indicator.subcategory)，在年度一侧归入\(other)。",
          en:
            "In project \(project.name), indicator “\(indicator.name)” is filed under \(indicator.subcategory) for the "
            + "period and under \(other) for the year."),
        places: [project.place(indicator)]))
  }

  /// A target without blanks, and once where it is printed twice.
  private static func plain(_ target: String) -> String {
    let text = Array(target.folded)
    let half = text.count / 2
    return text.count % 2 == 0 && text[..<half] == text[half...] && !text.contains(where: \.isASCII)
      ? String(text[..<half]) : String(text)
  }
}
