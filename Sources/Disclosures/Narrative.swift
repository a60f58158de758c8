/// The prose of a document, by headings: paragraphs that a page break cut in two are joined.
struct Narrative {
  /// The text under one heading.
  struct Section {
    /// The heading as published.
    var heading: String
    /// The sentences of each paragraph, numbered through from 1.
    var paragraphs: [[(number: Int, text: String)]] = []
    var page: Int?
  }

  /// The explanations of the figures.
  private(set) var explanations: [Section] = []
  /// The description of the department: duties and organisation.
  private(set) var organisation: [Section] = []

  private enum Place { case before, organisation, explanations, after }

  init(_ parts: [Part]) {
    var place = Place.before
    var open: (heading: String, texts: [String], page: Int?) = ("", [], nil)
    var isOpen = false
    func close() {
      let section = Self.section(open)
      if isOpen, place == .explanations { explanations.append(section) }
      if isOpen, place == .organisation { organisation.append(section) }
      isOpen = false
    }
    let hasParts = parts.contains { part in
      if case .line(let line) = part { return Self.isPartHeading(line.text) && line.text.contains("说明") }
      return false
    }
    var isAfterNumber = false
    for part in parts {
      guard case .line(let line) = part else {
        isOpen ? open.texts.append("") : ()
        continue
      }
      // The number of a part may stand on a line of its own, over its title.
      let text = isAfterNumber && line.text.count <= 40 ? "第部分" + line.text : line.text
      isAfterNumber = Self.isPartNumber(line.text)
      if isAfterNumber { continue }
      if !hasParts, Self.isTopHeading(text), !text.contains("第") {
        close()
        place = Self.speaksOfFigures(text) ? .explanations : .after
        open = (Self.plain(text), [], line.page)
        isOpen = true
        continue
      }
      if Self.isPartHeading(text) {
        close()
        place =
          text.contains("说明")
          ? .explanations : text.contains("概况") ? .organisation : place == .before ? .before : .after
        open = (text, [], line.page)
        isOpen = true
      } else if Self.isHeading(text) {
        close()
        open = (Self.plain(text), [], line.page)
        isOpen = true
      } else if isOpen {
        open.texts.append(text)
      }
    }
    close()
  }

  /// Whether a line holds the number of a part and nothing else.
  private static func isPartNumber(_ text: String) -> Bool {
    let text = Text.squeezed(text)
    return text.hasPrefix("第") && text.hasSuffix("部分") && text.count <= 6
  }

  /// `二、部门收支总体情况`: the highest headings of documents that have no parts.
  private static func isTopHeading(_ text: String) -> Bool { Text.hasChineseNumber(text) && isHeading(text) }

  private static func speaksOfFigures(_ heading: String) -> Bool {
    Text.contains(heading, any: ["收支", "收入", "支出", "三公", "财政拨款", "其他重要事项", "情况说明", "其他情况", "编制说明"])
      && !heading.hasSuffix("表")
  }

  /// 第三部分 …
  private static func isPartHeading(_ text: String) -> Bool {
    text.hasPrefix("第") && text.prefix(6).contains("部") && text.contains("部分") && text.count <= 40
  }

  /// A short line that begins with a number and does not end as sentences do.
  static func isHeading(_ text: String) -> Bool {
    guard text.count <= 45, let last = text.last, !"。；;，,".contains(last), !text.contains("。") else { return false }
    if Text.hasChineseNumber(text) { return true }
    if let open = text.first, "（(".contains(open) {
      let digits = text.dropFirst().prefix { "一二三四五六七八九十".contains($0) }
      return !digits.isEmpty && "）)".contains(text.dropFirst(1 + digits.count).first ?? " ")
    }
    let digits = text.prefix { $0.isNumber }
    return !digits.isEmpty && digits.count <= 2 && "、.．".contains(text.dropFirst(digits.count).first ?? " ")
      && text.dropFirst(digits.count + 1).first.map { !$0.isNumber } ?? false
  }

  private static func plain(_ heading: String) -> String {
    var heading = Text.unwrapped(heading)
    while let last = heading.last, "：:".contains(last) { heading.removeLast() }
    return heading
  }

  private static func section(_ open: (heading: String, texts: [String], page: Int?)) -> Section {
    var section = Section(heading: open.heading, page: open.page)
    var paragraphs: [String] = []
    var isWhole = true
    for text in open.texts {
      if text.isEmpty {
        isWhole = true
        continue
      }
      if isWhole { paragraphs.append(text) } else { paragraphs[paragraphs.count - 1] += text }
      isWhole = text.last.map { "。；;：:！）)”".contains($0) } ?? true
    }
    var number = 0
    for paragraph in paragraphs {
      var sentences: [(number: Int, text: String)] = []
      for sentence in Text.squeezed(paragraph).split(whereSeparator: { "。；;".contains($0) }) {
        number += 1
        sentences.append((number, String(sentence)))
      }
      section.paragraphs.append(sentences)
    }
    return section
  }
}
