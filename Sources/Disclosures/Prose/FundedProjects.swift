import BudgetModel

/// The projects that sentences name and the money they give them: 对热线服务经费等1个项目开展评价，涉及预算资金3170万元.
enum FundedProjects {
  /// The phrases of a sentence, as ``StatedPhrase/Kind/funded`` writes them: the names with 、 between them, then the money.
  /// - Returns: nil where it names fewer than it counts, or states no money for them.
  static func phrase(in sentence: String) -> String? {
    guard sentence.contains("个项目"), let end = range(of: ["等", "共"], before: "个项目", in: sentence) else { return nil }
    let (before, count) = (sentence[..<end.lowerBound], sentence[end].filter(\.isNumber))
    let start = before.lastIndex { "，,。；：:（(".contains($0) }.map(before.index(after:)) ?? before.startIndex
    var names = String(before[start...])
    for verb in verbs {
      guard let range = Text.range(of: verb, in: names) else { continue }
      names = String(names[range.upperBound...])
      break
    }
    let listed = names.split(separator: "、")
    guard !listed.isEmpty, listed.count == Int(count), listed.allSatisfy({ $0.count >= 4 }) else { return nil }
    let money = StatedNumber.all(in: String(sentence[end.upperBound...])).first
    guard let money, case .money(let unit) = money.quantity, Text.contains(money.before, any: ["资金", "金额", "预算"]) else {
      return nil
    }
    let text = names + " " + money.text + unit.rawValue
    return text.count <= StatedPhrase.limit ? text : nil
  }

  /// Where a count stands before some words, with the word before it: 等1个项目.
  private static func range(of words: [String], before unit: String, in text: String) -> Range<String.Index>? {
    guard let end = Text.range(of: unit, in: text) else { return nil }
    let digits = text[..<end.lowerBound].reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard digits > 0 else { return nil }
    let first = text.index(end.lowerBound, offsetBy: -digits)
    guard words.contains(where: text[..<first].hasSuffix) else { return nil }
    return text.index(before: first)..<end.upperBound
  }

  /// What goes before the names.
  private static let verbs = ["选取", "选择", "拟对", "对", "将", "组织"]
}
