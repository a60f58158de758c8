import BudgetModel

/// What was to be done by a date was done by then, and the date is one of the year.
///
/// In self-evaluations, a target that is a date (11月底前, 2025年6月) is compared with the date the form gives for what was done: where that is later and
/// the indicator has its full marks, a contradiction if the target says 前 or 底, else a note. On target forms, a target for the year
/// that names another year is noted where others of the document name its own and no other of the form does: a project may have begun before. Stages of
/// one form that follow one another (招标, 施工, 验收) are noted where the earlier is due after the later.
///
/// Tolerance: none; a month alone is the whole month.
///
/// Example: target 11月底前, done in 12月, 10 of 10 points.
///
/// Silent where target or result names no month, where points were lost, and for dates of the next year (次年).
///
/// 说明
///
/// 有时限的指标，应按时完成，所述年度应为文件的年度。
///
/// 自评中，以日期为指标值的（11月底前、2025年6月），与表中所列完成日期比较：晚于指标值而得满分的，指标值注明“前”“底”的属不一致，其余作提示。目标表中，年度指标值的年份早于文件年度、同一表无指标为文件年度、而文件其他指标为文件年度的，作提示。同一表先后相继的各阶段（招标、施工、验收），在前者晚于在后者的，作提示。
///
/// 容差：无，仅有月份的按全月计。
///
/// 例：指标值 11月底前，实际 12月完成，权重 10 分得 10 分。
///
/// 任一方未列月份，已扣分，以及“次年”的，不作核对。
public struct DatedTargets: Rule {
  /// D17.
  public let id = RuleID(.performance, 17)
  /// What it compares.
  public let title = Wording(zh: "时限与完成时间", en: "dates of targets and of what was done")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    var (own, others): (Int, [(OpenProject, Indicator, Int)]) = (0, [])
    for form in disclosure.openForms {
      checkStages(form, disclosure.year, into: &report)
      for indicator in form.project.indicators {
        checkResult(indicator, form, disclosure.year, into: &report)
        guard form.project.evaluation == nil, let target = indicator.annualTarget?.withoutSpace, !target.holds("次年")
        else { continue }
        let years = target.publishedYears
        if years.contains(disclosure.year) { own += 1 }
        if let last = years.max(), last < disclosure.year, form.project.formYear ?? disclosure.year == disclosure.year {
          others.append((form, indicator, last))
        }
      }
    }
    report.held(id, times: own)
    for (form, indicator, _) in others where own > others.count && !form.names(disclosure.year) {
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh: "\(form.called.zh)的指标“\(indicator.name)”的年度指标值为 \(indicator.target ?? "")，不是 \(disclosure.year) 年。",
            en:
              "In \(form.called.en), indicator “\(indicator.name)” has the target \(indicator.target ?? "") for the year \(disclosure.year)."
          ),
          places: [form.place(indicator)]))
    }
  }

  private func checkResult(_ indicator: Indicator, _ form: OpenProject, _ year: Int, into report: inout Report) {
    guard indicator.target?.holds("月") ?? false, indicator.actual?.holds("月") ?? false,
      let target = indicator.target?.withoutSpace, let actual = indicator.actual?.withoutSpace, !target.holds("次年"),
      let due = CalendarDay.last(in: target, year), let done = CalendarDay.last(in: actual, year)
    else { return }
    guard due.isBefore(done), let score = indicator.score, let weight = indicator.weight, score.equals(weight) else {
      report.held(id)
      return
    }
    report.add(
      Finding(
        rule: id, severity: target.holds(any: ["前", "底", "以内"]) ? .contradiction : .note, disclosure: form.disclosure,
        message: Wording(
          zh: "\(form.called.zh)的指标“\(indicator.name)”应于 \(target) 完成，实际为 \(actual)，仍得满分 \(score.text) 分。",
          en:
            "In \(form.called.en), indicator “\(indicator.name)” was due \(target), was done \(actual) and has all its \(score.text) points."
        ),
        places: [form.place(indicator)]))
  }
}

extension OpenProject {
  /// Whether a target for the year names a year.
  fileprivate func names(_ year: Int) -> Bool {
    project.indicators.contains { $0.annualTarget?.withoutSpace.publishedYears.contains(year) ?? false }
  }
}
