import Testing

@testable import BudgetModel

struct WordsTests {
  @Test(arguments: [
    ("决算 962.12 · 来源 表3 · 第4行", [" · "], ["决算 962.12", "来源 表3", "第4行"]), ("一项", [" · "], ["一项"]), ("", ["·"], []),
    ("··甲··乙·", ["·"], ["甲", "乙"]), ("甲乙", [""], ["甲乙"]), ("·", ["·"], []),
  ])
  func `a text is parted between words`(text: String, words: [String], expected: [String]) {
    #expect(text.parts(between: words[0]) == expected)
  }

  @Test(arguments: [([], ""), (["甲"], "甲"), (["甲", "", "乙"], "甲 ·  · 乙"), (["", ""], " · ")] as [([String], String)])
  func `texts are joined`(parts: [String], expected: String) { #expect(parts.joined(separator: " · ") == expected) }

  @Test(arguments: [("机关运行经费", "运行", true), ("机关运行经费", "运营", false), ("甲", "", true), ("", "甲", false)])
  func `words are found byte for byte`(text: String, words: String, isThere: Bool) {
    #expect(text.holds(words) == isThere)
  }
}
