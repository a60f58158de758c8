import BudgetModel

/// Keeps what a document says outside its tables, sentence by sentence under its headings.
enum PassageReader {
  /// The passages in the order of the document. A heading without text of its own is kept where it leads to one with text:
  /// those that tables of contents list lead nowhere.
  static func passages(_ narrative: Narrative) -> [Passage] {
    let sections = narrative.sections
    var passages: [Passage] = []
    // Headings that a table of contents breaks look like headings with a few words below.
    let start = sections.firstIndex { $0.paragraphs.joined().contains { !$0.ending.isEmpty } } ?? sections.count
    for (index, section) in sections.enumerated().dropFirst(start) {
      let own = self.passages(section)
      guard !own.isEmpty else { continue }
      passages += headings(above: index, in: sections) + own
    }
    return passages
  }

  private static func passages(_ section: Narrative.Section) -> [Passage] {
    section.paragraphs.enumerated().flatMap { number, sentences in
      sentences.compactMap { sentence in
        isContents(sentence.text) || isOfTable(sentence)
          ? nil
          : Passage(
            sentence.text + sentence.ending, paragraph: number + 1,
            source: Source(.prose(section: section.heading, sentence: sentence.number), page: sentence.page))
      }
    }
  }

  /// The headings that go right before one, each of a higher rank than the next.
  private static func headings(above index: Int, in sections: [Narrative.Section]) -> [Passage] {
    var headings: [Passage] = []
    var below = rank(sections[index].heading)
    for section in sections[..<index].reversed() {
      guard section.paragraphs.isEmpty, rank(section.heading) < below else { break }
      below = rank(section.heading)
      headings.insert(Passage("", source: Source(.prose(section: section.heading, sentence: 0))), at: 0)
    }
    return headings
  }

  /// 0 for a part of the document, then 一、, （一） and 1.
  private static func rank(_ heading: String) -> Int {
    if heading.hasPrefix("第"), heading.contains("部分") { return 0 }
    if Text.hasChineseNumber(heading) { return 1 }
    return heading.first.map { "（(".contains($0) } ?? false ? 2 : 3
  }

  /// Whether it is what stands above a table: its title, its number, who it is of, its unit.
  private static func isOfTable(_ sentence: Narrative.Sentence) -> Bool {
    guard sentence.ending.isEmpty, let last = sentence.text.last, !"：:".contains(last) else { return false }
    let text = sentence.text
    return Text.contains(text, any: ["单位：", "单位:", "部门：", "公开0", "公开1"]) || text.hasSuffix("表") || text == "目录"
      || text.hasPrefix("表") && text.count <= 4
  }

  /// Whether it is lines of a table of contents, with dots between titles and pages.
  private static func isContents(_ text: String) -> Bool {
    Text.contains(text, any: [".....", "………", "·····", "．．．．．", "⋯⋯⋯"])
  }
}
