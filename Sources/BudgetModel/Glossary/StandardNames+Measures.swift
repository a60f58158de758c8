extension StandardNames {
  /// A measure word as English writes it behind a number, with the blank before it: nothing for things, ` people` for 人; nil where it is none.
  static func measure(_ word: some StringProtocol) -> String? { measures[String(word)] }

  private static let measures: [String: String] = {
    let things = [
      "个", "项", "家", "台", "套", "辆", "件", "条", "处", "座", "所", "间", "份", "部", "支", "只", "台（套）", "户", "幅", "艘", "架",
    ]
    let others = [
      "人": " people", "名": " people", "位": " people", "人次": " visits", "批次": " groups", "批": " groups", "次": " times",
      "场": " events",
      "场次": " events", "平方米": " m²", "公里": " km", "亩": " mu", "吨": " t", "分": " points", "天": " days", "个月": " months",
      "年": " years",
    ]
    return others.merging(things.map { ($0, "") }) { own, _ in own }
  }()
}
