/// What labels of overall targets and of what became of them say.
enum GoalWords {
  /// What a label names.
  enum Kind { case annual, period, outcome }

  /// What a cell names; nil where it is a text of its own.
  static func kind(_ cell: String) -> Kind? {
    let text = Phrase.plain(cell)
    guard (2...18).contains(text.count), !Text.contains(text, any: ["。", "，", "；", "：", ":"]),
      !Text.contains(text, any: ["指标", "原因", "依据", "措施", "概况", "得分", "说明", "预算", "职责", "资金", "任务"])
    else { return nil }
    if Text.contains(text, any: ["完成情况", "实现情况", "达成情况", "实际完成", "完成综述", "全年完成", "实际实现"]) { return .outcome }
    guard text.contains("目标"), !Text.contains(text, any: ["合理性", "明确性", "设定情况", "完成率"]) else { return nil }
    return Text.contains(text, any: ["长期", "实施期", "中期", "周期", "中长期"]) && !text.contains("年度") ? .period : .annual
  }
}
