import BudgetModel

extension DatedTargets {
  /// The stages of a form that follow one another, each by one indicator: choosing who builds, building, handing over.
  func checkStages(_ form: OpenProject, _ year: Int, into report: inout Report) {
    var dated: [(stage: Int, indicator: Indicator, day: CalendarDay)] = []
    for indicator in form.project.indicators {
      guard let target = indicator.target?.withoutSpace, target.holds("月"), !target.holds("次年"),
        let stage = Self.stage(of: indicator.name), let day = CalendarDay.last(in: target, year)
      else { continue }
      dated.append((stage, indicator, day))
    }
    dated = dated.filter { one in dated.count { $0.stage == one.stage } == 1 }.sorted { $0.stage < $1.stage }
    for (index, early) in dated.enumerated() {
      let later = dated[(index + 1)...]
      guard let late = later.last(where: { $0.day.isBefore(early.day) }) else {
        report.held(id, times: later.count)
        continue
      }
      let (before, after) = (early.indicator, late.indicator)
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: form.disclosure,
          message: Wording(
            zh:
              "\(form.called.zh)的指标“\(before.name)”为 \(before.target ?? "")，晚于其后的“\(after.name)”（\(after.target ?? "")）。",
            en:
              "In \(form.called.en), indicator “\(before.name)” is due \(before.target ?? ""), later than “\(after.name)” "
              + "(\(after.target ?? "")), which follows it."),
          places: [form.place(before), form.place(after)]))
    }
  }

  /// Which stage of a work an indicator is about; nil for none.
  private static func stage(of name: String) -> Int? {
    let name = name.withoutSpace
    for (stage, words) in stages where name.holds(any: words) { return stage }
    return nil
  }

  /// What is asked first goes before: 招标确定施工单位 is no building yet, 设备采购验收 no buying.
  private static let stages: [(stage: Int, words: [String])] = [
    (3, ["验收", "竣工", "交付", "完工", "投入使用", "建成"]), (1, ["招标", "中标", "采购", "合同签订", "签订合同"]), (0, ["方案设计", "可研", "调研"]),
    (2, ["施工", "开工", "实施", "建设", "安装"]),
  ]
}
