import BudgetModel

/// Reads self-evaluations told in numbered paragraphs below a heading for each project: 1.资金情况：年初预算…, 执行…; 3.自评得分….
struct ProseResults {
  private(set) var forms: [PerformanceForm] = []

  /// A line of prose, with the depth of its number: 一、 is 1, （一） 2, 1. 3, （1） 4, ① 5; nil where it has none.
  private struct Entry {
    var line: Part.Line
    var text: String
    var depth: Int?
    var number: Int?
    /// Whether a table or a new part of the document goes before it.
    var begins = false
  }

  private let entries: [Entry]

  init(_ parts: [Part]) {
    var entries: [Entry] = []
    var begins = false
    for part in parts {
      guard case .line(let line) = part else {
        begins = true
        continue
      }
      let text = Text.squeezed(line.text)
      if text.isEmpty { continue }
      let isPart = text.hasPrefix("第") && text.contains("部分") && text.count <= 40
      let own = Self.number(text)
      entries.append(
        Entry(line: line, text: text, depth: own?.depth, number: own?.number, begins: begins || isPart))
      begins = false
    }
    self.entries = entries
    var index = 0
    /// The heading that speaks of results; nil outside.
    var above: Entry?
    /// The last project below it.
    var last: Entry?
    while index < entries.count {
      let entry = entries[index]
      if entry.begins || above.map({ Self.ends($0, at: entry, last: last) }) ?? false { above = nil }
      let isOfResults = ResultWords.isOfResults(Self.heading(entry.text))
      if above != nil || isOfResults, let (form, end) = piece(at: index) {
        forms.append(form)
        last = entry
        index = end
        continue
      }
      if above == nil, isOfResults { (above, last) = (entry, nil) }
      index += 1
    }
  }

  /// Whether what stands below a heading ends where the next begins; projects below （三） may be numbered （一）, （二） again.
  private static func ends(_ above: Entry, at entry: Entry, last: Entry?) -> Bool {
    guard let depth = entry.depth, let own = above.depth, depth <= own else { return false }
    guard depth == own else { return true }
    return last.map { $0.depth != depth || entry.number != ($0.number ?? 0) + 1 } ?? (entry.number != 1)
  }

  /// The paragraphs below a heading that names a project, and where they end; nil where it names none or they tell nothing of it.
  private func piece(at index: Int) -> (PerformanceForm, Int)? {
    let entry = entries[index]
    let name = Self.labelled(entry.text) ?? Self.name(Self.heading(entry.text))
    let isAlone = entry.depth == nil && isParagraph(entry)
    guard let name, entry.depth != nil || isAlone || isOver(index) else { return nil }
    let limit = entry.depth ?? (isAlone ? 0 : (entries[index + 1].depth ?? 1) - 1)
    var end = index + 1
    while !isAlone, end < entries.count, !entries[end].begins, entries[end].depth.map({ $0 > limit }) ?? !isOver(end) {
      end += 1
    }
    var body = String(entry.text.dropFirst(Self.heading(entry.text).count))
    for entry in entries[(index + 1)..<end] { body += entry.text + (entry.text.hasSuffix("。") ? "" : "。") }
    guard var form = Overview.form(name, body, entry.line) else { return nil }
    let isSpent = form.funds.contains { $0.measure == .executed } || form.evaluation?.rate != nil
    guard isSpent || form.evaluation?.total != nil else { return nil }
    if end > index + 1 { form.evaluation?.takeSections(entries[(index + 1)..<end].map(\.text)) }
    for entry in entries[index..<end] {
      for pair in LabelledLine(entry.line.text).pairs where (2...40).contains(pair.value.count) {
        let value = String(pair.value.prefix { !"。，；".contains($0) })
        if pair.label == .unit { form.unit = form.unit ?? value }
        if pair.label == .authority { form.authority = form.authority ?? value }
      }
    }
    return (form, end)
  }

  /// Whether a line without a number tells of a project by itself: 某工程项目。年初预算….
  private func isParagraph(_ entry: Entry) -> Bool {
    let head = Self.heading(entry.text)
    return head.hasSuffix("项目") && entry.text.count > head.count + 20
  }

  /// Whether a line without a number is a heading over numbered ones.
  private func isOver(_ index: Int) -> Bool {
    let entry = entries[index]
    return entry.depth == nil && entry.text.count <= 40 && !Text.contains(entry.text, any: ["。", "，", "；", "："])
      && index + 1 < entries.count && entries[index + 1].depth != nil && !entries[index + 1].begins
  }

  /// The words of a line that may be a heading: up to the first sentence, where that stands in the same line.
  private static func heading(_ text: String) -> String {
    let end = text.unicodeScalars.firstIndex { ["。", "：", ":", "；"].contains($0) } ?? text.endIndex
    let head = text[..<end]
    return head.utf8.count <= 1000 && head.count <= 60 && !head.contains("，") ? String(head) : ""
  }

  /// How deep the number before a line leads, and the number; nil where there is none.
  private static func number(_ text: String) -> (depth: Int, number: Int)? {
    guard let first = text.first else { return nil }
    if let place = Array("①②③④⑤⑥⑦⑧⑨⑩").firstIndex(of: first) { return (5, place + 1) }
    let isOpen = "（(".contains(first)
    let body = text.drop { "（(".contains($0) }
    let digits = body.prefix { "一二三四五六七八九十".contains($0) || $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), let end = body.dropFirst(digits.count).first, let own = Text.number(digits)
    else { return nil }
    let isChinese = !(digits.first?.isASCII ?? true)
    if isOpen { return "）)".contains(end) ? (isChinese ? 2 : 4, own) : nil }
    if isChinese { return "、.．".contains(end) ? (1, own) : nil }
    let isNumber = body.dropFirst(digits.count + 1).first.map { $0.isASCII && $0.isNumber } ?? false
    if ".．、".contains(end), !isNumber, digits.count <= 2 { return (3, own) }
    return "）)".contains(end) ? (4, own) : nil
  }

  /// The project behind its label: （一）项目1：某工程, 项目名称：某工程; nil where there is no such label.
  private static func labelled(_ text: String) -> String? {
    let parts = Numbering.stripped(text).split(maxSplits: 1) { "：:".contains($0) }
    guard parts.count == 2, (2...40).contains(parts[1].count), !Text.contains(parts[1], any: ["。", "，", "；"]) else {
      return nil
    }
    let isNumbered =
      parts[0].hasPrefix("项目") && parts[0].count > 2
      && parts[0].dropFirst(2).allSatisfy { $0.isNumber || "一二三四五六七八九十".contains($0) }
    return isNumbered || FormRow.label(String(parts[0])) == .project ? String(parts[1]) : nil
  }

  /// The project that a heading names; nil where it names something else.
  private static func name(_ heading: String) -> String? {
    let words = Numbering.stripped(heading)
    if words.contains("整体") { return words.contains("自评") || words.contains("绩效") ? "部门整体" : nil }
    let name = FormTitle.name(Overview.name(ResultWords.withoutResult(words)))
    let isQuoted = heading.contains("“") && name.count >= 2
    if words.hasPrefix("第"), words.prefix(6).contains("部分") { return nil }
    guard (2...50).contains(name.count), isQuoted || !Text.contains(name, any: ResultWords.noNames) else { return nil }
    return Overview.isGeneral(name) ? nil : name
  }
}

extension SelfEvaluation {
  /// Takes what numbered paragraphs say of the outcome, problems and next steps, each below its own words: 4.存在问题：….
  fileprivate mutating func takeSections(_ paragraphs: [String]) {
    (outcome, conclusion, problems, nextSteps) = (nil, nil, nil, nil)
    for paragraph in paragraphs {
      let own = Numbering.stripped(paragraph)
      let label = String(own.prefix { !"。：:".contains($0) })
      let text = String(own.dropFirst(label.count + 1))
      guard label.count <= 20, !text.isEmpty else { continue }
      if GoalWords.kind(label) == .outcome || Text.contains(label, any: ["产出情况", "产出和效"]) {
        outcome = outcome ?? text
        continue
      }
      switch FormRow.foot([label]) {
      case .conclusion: conclusion = conclusion ?? text
      case .problems: problems = problems ?? text
      case .nextSteps: nextSteps = nextSteps ?? text
      default: break
      }
    }
  }
}
