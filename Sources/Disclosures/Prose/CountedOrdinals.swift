import BudgetModel

/// How many matters a sentence announces that are then told one by one: 围绕以下8个方面展开：, then 一是… to 八是….
enum CountedOrdinals {
  /// The phrases of a section, as ``StatedPhrase/Kind/ordinals`` writes them, where both numbers differ.
  static func phrases(_ section: Narrative.Section) -> [(text: String, sentence: Narrative.Sentence)] {
    var found: [(String, Narrative.Sentence)] = []
    let sentences = Array(section.paragraphs.joined())
    for (index, sentence) in sentences.enumerated() {
      guard let (said, count) = announced(sentence.text) else { continue }
      let told = ordinals(behind: said, sentences[index...])
      if told > 1, told != count { found.append(("\(said)；\(told)", sentence)) }
    }
    return found
  }

  /// The number of matters with its words; nil where a sentence announces none.
  private static func announced(_ text: String) -> (said: String, count: Int)? {
    for noun in ["个方面", "方面工作", "项工作", "项任务", "项重点", "项措施"] {
      guard let range = Text.range(of: noun, in: text) else { continue }
      let digits = String(
        text[..<range.lowerBound].reversed().prefix { $0.isASCII && $0.isNumber || "一二三四五六七八九十".contains($0) }
          .reversed())
      guard let count = Text.number(digits), count > 1,
        text[..<range.lowerBound].dropLast(digits.count).hasSuffix("以下") || text.hasSuffix("：") || text.hasSuffix(":")
      else { continue }
      return (digits + noun, count)
    }
    return nil
  }

  /// How far 一是, 二是 … go behind the words, without a gap; 0 where they begin elsewhere or begin twice.
  private static func ordinals(behind said: String, _ sentences: ArraySlice<Narrative.Sentence>) -> Int {
    let text = sentences.map(\.text).joined(separator: "。")
    guard let start = Text.range(of: said, in: text) else { return 0 }
    let rest = text[start.upperBound...]
    let numbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    guard rest.prefix(12).contains("一是") || rest.prefix(12).contains("1.") else { return 0 }
    let count = numbers.prefix { rest.contains($0 + "是") }.count
    let isOnce = Text.range(of: "一是", in: rest).map { !rest[$0.upperBound...].contains("一是") } ?? false
    return isOnce ? count : 0
  }
}
