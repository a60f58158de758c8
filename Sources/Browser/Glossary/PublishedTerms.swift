import BudgetModel

/// What a document itself explains: 名词解释, term by term as published.
struct PublishedTerms {
  /// A term as a document explains it.
  struct Item: Hashable {
    /// The term, without its number.
    let title: String
    /// The explanation, with the term.
    var text: String
    /// The document.
    let kind: DisclosureKind
    /// The page it begins on.
    let page: Int?
  }

  /// The terms in the order of the documents.
  private(set) var items: [Item] = []

  /// The terms that documents explain; none where their text is not kept.
  init(_ accounts: YearDisclosures) {
    for disclosure in accounts.disclosures { add(disclosure) }
  }

  /// The shortest term that holds any of some words: 一般公共预算财政拨款收入 for 一般公共预算.
  func item(named words: [String]) -> Item? {
    items.filter { $0.title.holds(any: words) }.min { $0.title.utf8.count < $1.title.utf8.count }
  }

  private mutating func add(_ disclosure: Disclosure) {
    /// Whether a part of the document began the explanations, so that only another part ends them; nil outside of them.
    var isOfPart: Bool?
    var before: Source.Place?
    var paragraph = 0
    for passage in disclosure.passages {
      if passage.source.place != before, isHeading(passage, after: before) {
        let section = passage.section
        let isPart = section.begins("第") && section.holds("部分")
        if section.holds(any: ["名词解释", "术语", "名词释义"]) {
          isOfPart = isPart
        } else if let ofPart = isOfPart, isPart || !ofPart && Numbering.isTopmost(section) {
          isOfPart = nil
        }
        paragraph = 0
      }
      before = passage.source.place
      guard isOfPart != nil, !passage.text.isEmpty else { continue }
      let title = Self.title(of: passage)
      if let title, passage.paragraph != paragraph || !Self.isWithoutNumber(passage.text) {
        items.append(Item(title: title, text: passage.text, kind: disclosure.kind, page: passage.source.page))
      } else if paragraph > 0, passage.paragraph == paragraph, !items.isEmpty {
        items[items.count - 1].text += passage.text
      }
      paragraph = passage.paragraph
    }
  }

  private func isHeading(_ passage: Passage, after place: Source.Place?) -> Bool {
    guard case .prose(let section, _)? = place else { return true }
    return passage.section != section
  }

  private static func isWithoutNumber(_ text: String) -> Bool { Numbering.stripped(text) == text }

  /// Where a sentence says what something means: 指, which is no part of 指标 or another word.
  private static func means(in text: Substring) -> Substring.Index? {
    text.indices.first { index in
      text[index] == "指" && !(text[index...].dropFirst().first.map { "标数导挥定".contains($0) } ?? true)
    }
  }

  /// What a sentence explains: what goes before its colon, or before 指; else the heading it stands under, where that is numbered.
  private static func title(of passage: Passage) -> String? {
    let text = Numbering.stripped(passage.text)
    let head = text.prefix { !"：:，,。".contains($0) }
    let rest = text.dropFirst(head.count)
    var title = String(head)
    let isLabelled = rest.first.map { "：:".contains($0) } ?? false
    let means = isLabelled ? nil : means(in: head)
    if let means { title = String(head[..<means]) }
    if isLabelled || means != nil { while let last = title.last, "是指".contains(last) { title.removeLast() } }
    title = title.filter { !"“”\"《》".contains($0) }
    let isTold = isLabelled || means != nil
    if isTold, (2...24).contains(title.count) { return title }
    let heading = Numbering.stripped(passage.section)
    let isOwn = heading != passage.section && !heading.holds(any: ["名词解释", "术语", "名词释义"])
    guard isOwn, case .prose(_, 1) = passage.source.place, (2...24).contains(heading.count) else { return nil }
    return heading
  }
}

extension Numbering {
  /// Whether a heading is numbered 一、: the highest rank within a part.
  fileprivate static func isTopmost(_ heading: String) -> Bool {
    let digits = heading.prefix { "一二三四五六七八九十".contains($0) }
    return !digits.isEmpty && heading.dropFirst(digits.count).first == "、"
  }
}
