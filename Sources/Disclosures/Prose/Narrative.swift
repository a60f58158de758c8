import BudgetModel
import Documents

/// The prose of a document, by headings: paragraphs that a page break cut in two are joined.
struct Narrative {
  /// The text under one heading.
  struct Section {
    /// The heading as published.
    var heading: String
    /// The sentences of each paragraph.
    var paragraphs: [[Sentence]] = []
  }

  /// A sentence under a heading.
  struct Sentence {
    /// Its place under the heading, from 1.
    var number: Int
    var text: String
    /// The page it begins on; nil where the document has no pages.
    var page: Int?
    /// The marks that end it, 。 as a rule; empty where the paragraph ends without one.
    var ending = ""
  }

  /// What stands under a heading that is still being read: its lines, blank ones for tables between them.
  private struct Open {
    var heading = ""
    var lines: [Line] = []
  }

  /// A line under a heading, with the pages it stands on.
  private struct Line {
    var text: String
    var page: Int?
    var turns: [DocumentBlock.PageTurn] = []
  }

  /// The explanations of the figures.
  private(set) var explanations: [Section] = []
  /// The description of the department: duties and organisation.
  private(set) var organisation: [Section] = []
  /// What stands under headings before and behind these: reports, terms, notes of tables.
  private(set) var others: [Section] = []
  /// All of it in the order of the document: first, without a heading, the paragraphs before the first heading.
  private(set) var sections: [Section] = []

  /// What the text under a heading tells of.
  private enum Place { case before, organisation, explanations, tables, after }

  init(_ parts: [Part]) {
    var place = Place.before
    /// What the part tells of, unless a heading in it says otherwise.
    var ofPart: Place?
    var open = Open()
    var isOpen = false
    var preface = Open()
    func close() {
      guard isOpen else { return }
      isOpen = false
      let section = Self.section(open)
      sections.append(section)
      switch place {
      case .explanations: explanations.append(section)
      case .organisation: organisation.append(section)
      case .before, .tables, .after: others.append(section)
      }
    }
    var isAfterNumber = false
    let titles = Self.titles(parts)
    for part in parts {
      guard case .line(let line) = part else {
        if isOpen { open.lines.append(Line(text: "")) }
        continue
      }
      // The number of a part may stand on a line of its own, over its title.
      let text = isAfterNumber && line.text.count <= 40 ? "第部分" + line.text : line.text
      isAfterNumber = Self.isPartNumber(line.text)
      if isAfterNumber { continue }
      if let own = titles[Self.key(text)] {
        close()
        place = own
        open = Open(heading: Self.plain(text))
        isOpen = true
        continue
      }
      if Self.isPartHeading(text) {
        close()
        place = Self.place(ofPart: text)
        ofPart = place
        open = Open(heading: text)
        isOpen = true
      } else if Self.isTopHeading(text), let own = Self.place(of: text, in: ofPart) {
        close()
        place = own
        open = Open(heading: Self.plain(text))
        isOpen = true
      } else if Self.isHeading(text) {
        close()
        open = Open(heading: Self.plain(text))
        isOpen = true
      } else if isOpen {
        open.lines.append(Line(text: text, page: line.page, turns: text == line.text ? line.turns : []))
      } else if line.text.contains("。") {
        // The cover is no text.
        preface.lines.append(Line(text: line.text, page: line.page, turns: line.turns))
      }
    }
    close()
    if !preface.lines.isEmpty { sections.insert(Self.section(preface), at: 0) }
  }

  /// The titles a table of contents numbers and the pages do not: 四、单位预算编制说明 in the one, 单位预算编制说明 on the other.
  private static func titles(_ parts: [Part]) -> [String: Place] {
    var titles: [String: Place] = [:]
    var isContents = false
    for part in parts.prefix(60) {
      guard case .line(let line) = part else { continue }
      let text = ContentsList.title(Text.squeezed(line.text))
      if text == "目录" { isContents = true }
      guard isContents, Text.hasChineseNumber(text), text.count <= 30 else { continue }
      let title = Numbering.stripped(text)
      guard title.count >= 6 else { continue }
      titles[key(title)] = place(of: text, in: nil)
    }
    return titles
  }

  /// A title without a year before it: 2024年部门预算编制说明 on its page, 部门预算编制说明 in the contents.
  private static func key(_ text: String) -> String {
    let text = Text.squeezed(text)
    guard text.count <= 40, let (before, after) = Text.parts(aroundYearIn: text), before.isEmpty else { return text }
    return String(after)
  }

  /// What a part of the document tells of, as its title says.
  private static func place(ofPart title: String) -> Place {
    let title = Text.squeezed(title)
    func has(_ words: String...) -> Bool { Text.contains(title, any: words) }
    if has("名词解释", "术语", "附件", "附录") { return .after }
    if has("说明") { return .explanations }
    if has("概况", "职责", "职能", "基本情况") { return .organisation }
    return title.hasSuffix("表") || has("报表", "表格", "预算表", "决算表", "公开表") ? .tables : .explanations
  }

  /// What a heading of the highest rank tells of within its part; nil where it leaves that open.
  private static func place(of heading: String, in part: Place?) -> Place? {
    if Text.contains(heading, any: ["名词解释", "术语解释"]) { return .after }
    if part == .after || part == .organisation || part == .tables { return nil }
    if Text.contains(heading, any: ["职责", "职能", "机构设置", "基本概况", "单位构成", "基本情况", "工作任务", "人员情况"]) {
      return .organisation
    }
    if heading.hasSuffix("表") { return part == nil ? .after : .tables }
    return part ?? (speaksOfFigures(heading) ? .explanations : .after)
  }

  /// Whether a line holds the number of a part and nothing else.
  private static func isPartNumber(_ text: String) -> Bool {
    let text = Text.squeezed(text)
    return text.hasPrefix("第") && text.hasSuffix("部分") && text.count <= 6
  }

  /// `二、部门收支总体情况`: the highest headings within a part, or of a document that has no parts.
  private static func isTopHeading(_ text: String) -> Bool { Text.hasChineseNumber(text) && isHeading(text) }

  private static func speaksOfFigures(_ heading: String) -> Bool {
    Text.contains(
      heading,
      any: [
        "收支", "收入", "支出", "三公", "财政拨款", "其他重要事项", "情况说明", "其他情况", "报表说明", "预算说明", "决算说明", "编制说明", "安排情况", "机关运行", "采购",
        "资产", "绩效",
      ])
      && !heading.hasSuffix("表")
  }

  /// 第三部分 …
  private static func isPartHeading(_ text: String) -> Bool {
    text.hasPrefix("第") && text.prefix(6).contains("部") && text.contains("部分") && text.count <= 40
  }

  /// A short line that begins with a number, states no amount and does not end as sentences do.
  static func isHeading(_ text: String) -> Bool {
    isNumbered(text)
      && !StatedNumber.all(in: text).contains { if case .money = $0.quantity { true } else { false } }
  }

  private static func isNumbered(_ text: String) -> Bool {
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

  /// What begins no paragraph: a line ended with 。 before it by chance.
  private static let continuing = [
    "主要用于", "主要原因", "年初预算", "支出决算", "决算数", "预算数", "完成年初预算", "完成预算", "比上年", "较上年",
  ]

  private static func section(_ open: Open) -> Section {
    var paragraphs: [[Line]] = []
    var isWhole = true
    for line in open.lines {
      if line.text.isEmpty {
        isWhole = true
        continue
      }
      // A list follows a colon, or the line was only cut there: 主要用于：.
      let isCut = paragraphs.last?.last.map { $0.text.hasSuffix("用于：") || $0.text.hasSuffix("用于:") } ?? false
      let goesOn = paragraphs.last != nil && Text.begins(line.text, any: Self.continuing)
      if isWhole && !isCut && !goesOn {
        paragraphs.append([line])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
      isWhole = line.text.last.map { "。；;：:！）)”".contains($0) } ?? true
    }
    var number = 0
    return Section(heading: open.heading, paragraphs: paragraphs.map { sentences($0, &number) })
  }

  /// Parts the lines of a paragraph into sentences.
  private static func sentences(_ lines: [Line], _ number: inout Int) -> [Sentence] {
    var text = ""
    /// Where each line, and each page in a line, begins, in bytes.
    var starts: [(place: Int, page: Int?)] = []
    for line in lines {
      starts.append((text.utf8.count, line.page))
      for turn in line.turns {
        let before = Text.squeezed(String(decoding: line.text.utf8.prefix(turn.place), as: UTF8.self))
        starts.append((text.utf8.count + before.utf8.count, turn.page))
      }
      text += Text.squeezed(line.text)
    }
    return text.split(whereSeparator: { "。；;".contains($0) }).map { sentence in
      number += 1
      let place = text.utf8.distance(from: text.startIndex, to: sentence.startIndex)
      return Sentence(
        number: number, text: String(sentence), page: starts.last { $0.place <= place }?.page ?? lines.first?.page,
        ending: String(text[sentence.endIndex...].prefix { "。；;".contains($0) }))
    }
  }
}
