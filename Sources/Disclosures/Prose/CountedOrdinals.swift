import BudgetModel

/// How many matters a sentence announces that are then told one by one: 围绕以下8个方面展开：, then 一是… to 八是….
enum CountedOrdinals {
  /// The phrases of a section, as ``StatedPhrase/Kind/ordinals`` writes them, where both numbers differ.
  static func phrases(_ section: Narrative.Section) -> [(text: String, sentence: Narrative.Sentence)] {
    var found: [(String, Narrative.Sentence)] = []
    let sentences = Array(section.paragraphs.joined())
    for (index, sentence) in sentences.enumerated() {
      guard let (said, count) = announced(sentence.text) else { continue }
      let inline = ordinals(behind: said, sentences[index...])
      let told = inline > 0 ? inline : numbered(behind: sentence, in: section)
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

  /// How many paragraphs right behind a sentence's own are numbered in one way, from one on without a gap: （一）…, （二）….
  private static func numbered(behind sentence: Narrative.Sentence, in section: Narrative.Section) -> Int {
    guard
      let own = section.paragraphs.firstIndex(where: { $0.contains { $0.number == sentence.number } }),
      section.paragraphs[own].last?.number == sentence.number
    else { return 0 }
    let behind = section.paragraphs[(own + 1)...].compactMap { $0.first?.text }
    guard let first = behind.first, let style = styles.first(where: { $0.marks(first, 1) }) else { return 0 }
    var count = 0
    for text in behind where count < words.count {
      if style.marks(text, count + 1) {
        count += 1
      } else if style.marks(text, 1) {
        return 0
      }
    }
    return count
  }

  /// A way to number paragraphs: what stands before and behind each number, and whether it is written in words.
  private struct Style {
    let opening: String
    let closing: String
    let isWord: Bool

    func marks(_ text: String, _ number: Int) -> Bool {
      text.hasPrefix(opening + (isWord ? CountedOrdinals.words[number - 1] : "\(number)") + closing)
    }
  }

  private static let styles = [("（", "）"), ("(", ")"), ("", "、"), ("", "."), ("", "．"), ("", "是")].flatMap { ends in
    [true, false].map { Style(opening: ends.0, closing: ends.1, isWord: $0) }
  }

  private static let words = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六",
  ]

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
