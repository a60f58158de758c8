/// How public bodies are named: what tells a name from a title or a sentence.
enum BodyName {
  /// What such names end in.
  private static let ends = [
    "局", "委", "办", "厅", "院", "会", "室", "中心", "学校", "中学", "小学", "大学", "学院", "队", "站", "所", "处", "馆", "部", "署", "社", "团",
    "府", "行", "园", "台", "库", "场", "校", "协", "联", "公司", "军区", "基地",
  ]

  /// Whether a text ends as such names do, with or without （本级） behind.
  static func isEnded(_ text: String) -> Bool {
    var name = text[...]
    if let last = name.last, "）)".contains(last), let open = name.lastIndex(where: { "（(".contains($0) }) {
      name = name[..<open]
    }
    return ends.contains { name.hasSuffix($0) }
  }

  /// The name on a line by itself over a table, behind its code or not: `341-某市某局`, `某省某院`; nil for titles.
  static func alone(_ text: String) -> String? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    var name = text[digits.endIndex...]
    let isCoded = (3...12).contains(digits.count) && name.first.map { "-—－_ ".contains($0) } ?? false
    if isCoded { name = name.drop { "-—－_ ".contains($0) } } else if !digits.isEmpty { return nil }
    guard (4...40).contains(name.count), isEnded(String(name)),
      name.allSatisfy({ $0.isLetter || "（）()“”".contains($0) }),
      !Text.contains(String(name), any: ["表", "预算", "决算", "情况", "收支", "支出"])
    else { return nil }
    return isCoded || Divisions.region(in: String(name)) != nil ? String(name) : nil
  }
}
