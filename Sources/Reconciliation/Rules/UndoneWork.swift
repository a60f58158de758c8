import BudgetModel

/// What the words of a self-evaluation call undone has not all its points.
///
/// What became of the goal, and the actual value of each indicator, is looked through for words that say that something was not done (尚未, 未能, 未完成, 未到货,
/// 未启动). Where the project has a total of 100, or every indicator its full marks, and where an indicator with such an actual value has
/// its own, words and points do not belong together: it is noted.
///
/// Tolerance: none.
///
/// Example: 设备年底尚未到货, and a total of 100.
///
/// Silent where points were lost, and for what is good not to have happened (未发生事故, 未超标准).
///
/// 说明
///
/// 自评文字称未完成的，不应得满分。
///
/// 总体目标完成情况和各指标实际完成值中，表明未办成的字样（尚未、未能、未完成、未到货、未启动），与得分核对：总得分为 100 分或各指标均得满分的，以及实际完成值有此字样的指标得满分的，文字与得分不相对应，作提示。
///
/// 容差：无。
///
/// 例：完成情况称“设备年底尚未到货”，总得分 100 分。
///
/// 已扣分的，以及未发生为宜的事项（未发生事故、未超标准），不作核对。
public struct UndoneWork: Rule {
  /// D21.
  public let id = RuleID(.performance, 21)
  /// What it compares.
  public let title = Wording(zh: "称未完成而得满分", en: "full marks for what is said to be undone")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for form in disclosure.openForms {
      guard let evaluation = form.project.evaluation else { continue }
      for indicator in form.project.indicators {
        guard let said = indicator.actual.flatMap(Self.undone) else { continue }
        if !indicator.hasFullMarks {
          report.held(id)
          continue
        }
        add(
          form, form.place(indicator),
          Wording(zh: "指标“\(indicator.name)”得满分", en: "indicator “\(indicator.name)” has full marks"),
          said, into: &report)
      }
      guard let said = evaluation.outcome.flatMap(Self.undone) else { continue }
      let isFull = evaluation.total.map { $0.equals(PublishedNumber(digits: 100, places: 0)) }
      if isFull ?? (form.scores != nil && form.project.indicators.allSatisfy(\.hasFullMarks)) {
        add(
          form, form.place(evaluation, "目标完成情况"), Wording(zh: "得分为满分", en: "the project has full marks"), said,
          into: &report)
      } else {
        report.held(id)
      }
    }
  }

  private func add(
    _ form: OpenProject, _ place: FindingPlace, _ points: Wording, _ said: String, into report: inout Report
  ) {
    report.add(
      Finding(
        rule: id, severity: .note, disclosure: form.disclosure,
        message: Wording(
          zh: "\(form.called.zh)的\(points.zh)，而完成情况称“\(said)”。",
          en: "In \(form.called.en), \(points.en), while what became of it is “\(said)”."),
        places: [place]))
  }

  /// The clause of a text that says that something was not done; nil where none does.
  private static func undone(_ text: String) -> String? {
    guard text.holds("未") || text.holds("没有") else { return nil }
    let clause = text.withoutSpace.split(whereSeparator: { "，,。；;、".contains($0) }).map(String.init).first {
      $0.holds(any: words) && !$0.holds(any: wanted)
    }
    return clause.map { String($0.prefix(30)) }
  }

  private static let words = [
    "尚未", "未能", "未完成", "未开展", "未实施", "未到货", "未启动", "未达到", "未达标", "没有完成", "未投入使用", "未建成", "未验收", "未采购", "未交付", "未使用",
    "未开工", "未落实", "未提升",
  ]
  /// What is good not to be, and what denies that something was left undone.
  private static let wanted = ["发生", "出现", "发现", "无未", "没有未", "不存在", "超"]
}
