/// The words of the upper two levels of performance indicators.
enum IndicatorVocabulary {
  /// Whether a word is a 一级指标.
  static func isCategory(_ word: String) -> Bool { ["产出指标", "效益指标", "满意度指标"].contains(word) }

  /// Whether a word is a 二级指标.
  static func isSubcategory(_ word: String) -> Bool { category(of: word) != nil }

  /// Whether a word is of one of the upper two levels, in any of the layouts seen.
  static func isLevel(_ word: String) -> Bool {
    isCategory(word) || isSubcategory(word)
      || ["成本指标", "产出", "效益", "满意度", "效果指标", "履职效能", "社会效应", "决策", "过程", "服务对象满意度指标"].contains(word)
  }

  /// The word of a level without the points it may carry: 产出指标（50分）, 产出指标50分.
  static func word(_ cell: String) -> String {
    let text = Text.squeezed(cell)
    if let start = text.firstIndex(where: { "（(".contains($0) }), text[start...].contains(where: \.isNumber) {
      return String(text[..<start])
    }
    let head = text.prefix { !$0.isNumber }
    return head.count < text.count && head.count >= 2 && Phrase.points(in: text) != nil ? String(head) : text
  }

  /// The 一级指标 that a 二级指标 belongs to; nil for any other word.
  static func category(of word: String) -> String? {
    let stem = word.hasSuffix("指标") ? String(word.dropLast(2)) : word
    switch stem {
    case "数量", "质量", "时效": return "产出指标"
    case "成本": return word == "成本指标" ? "产出指标" : nil
    case "经济成本", "社会成本", "生态环境成本": return "成本指标"
    case "经济效益", "社会效益", "生态效益", "可持续影响", "可持续发展影响", "可持续发展": return "效益指标"
    case "服务对象满意度": return "满意度指标"
    default: return nil
    }
  }

  /// Whether a 一级指标 is one of the common four; others, as 效果, divide as they like.
  static func isStandard(_ category: String) -> Bool {
    ["产出指标", "效益指标", "满意度指标", "成本指标", "产出", "效益", "满意度", "成本"].contains(category)
  }

  /// Whether an indicator's name speaks of another 二级指标 of output than the one it stands under.
  static func isUnlikely(_ subcategory: String, for name: String) -> Bool {
    guard category(of: subcategory) == "产出指标" || name.contains("成本节约") else { return false }
    if Text.contains(name, any: ["及时", "时限", "时长"]) { return !subcategory.hasPrefix("时效") }
    if Text.contains(name, any: ["成本"]) { return !subcategory.contains("成本") }
    return false
  }

  /// Whether a word is a heading of the table of indicators.
  static func isHeading(_ word: String) -> Bool {
    ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "指标名称"].contains(word)
  }

  /// Whether a text begins as target values do: with a comparison or a figure.
  static func isValue(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return "≥≤＞＜><=＝≧≦".unicodeScalars.contains(first) || (first.value >= 0x30 && first.value <= 0x39)
  }
}
