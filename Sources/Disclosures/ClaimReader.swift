import BudgetModel

/// Reads the figures stated in the narrative: what each is about and what it measures.
struct ClaimReader {
  private(set) var claims: [Claim] = []
  private let subject: Subject
  private let year: Int
  private let codes: [String: FunctionCode]

  /// What the sentence has said so far.
  private struct State {
    /// What the sentence began with; holds over the sentences of a paragraph.
    var main = ""
    /// What the latest figure was about.
    var item = ""
    /// What was divided into parts by `其中` within the sentence.
    var whole: String?
    /// Whether the sentence has stated a figure yet.
    var hasFigure = false
    var changed: String?
    var isUsedFor = false
    var base: String?
  }

  init(_ sections: [Narrative.Section], department: String, year: Int, tables: [Table]) {
    subject = Subject(department: department)
    self.year = year
    codes = Self.codes(tables)
    var isOfAssets = false
    for section in sections {
      isOfAssets = FactReader.isOfAssets(section, after: isOfAssets)
      if isOfAssets { continue }
      for paragraph in section.paragraphs {
        var state = State()
        for sentence in paragraph {
          state = State(main: state.main, item: state.main)
          for number in StatedNumber.all(in: sentence.text) {
            read(
              number, &state, Source(.prose(section: section.heading, sentence: sentence.number), page: section.page))
          }
        }
      }
    }
  }

  /// The codes of the names in tables of expenditure by function; the highest where a name has several.
  private static func codes(_ tables: [Table]) -> [String: FunctionCode] {
    var codes: [String: FunctionCode] = [:]
    for row in tables.lazy.flatMap(\.rows) {
      guard let code = row.code.flatMap({ FunctionCode($0) }) else { continue }
      let name = Text.squeezed(row.name)
      if let known = codes[name], known.level <= code.level { continue }
      codes[name] = code
    }
    return codes
  }

  private mutating func read(_ number: StatedNumber, _ state: inout State, _ source: Source) {
    if number.opensParts, state.hasFigure, state.whole == nil, !state.item.isEmpty { state.whole = state.item }
    state.hasFigure = true
    let words = number.before
    switch number.quantity {
    case .percent: readPercent(number, words, &state, source)
    case .money: readMoney(number, words, &state, source)
    case .count:
      let own = subject.name(in: words)
      let following = number.after.prefix { !"（(".contains($0) }
      let isListed = words.hasSuffix("等") || own.isEmpty
      // 接待费 0 万元, 接待 0 批次: the short name is of what was named in full before.
      let isShort = own.isEmpty || state.item.hasPrefix(own)
      let name = isListed && (3...20).contains(following.count) ? String(following) : isShort ? state.item : own
      append(number, name, .count, nil, source, &state)
    }
  }

  private mutating func readPercent(_ number: StatedNumber, _ words: String, _ state: inout State, _ source: Source) {
    if let rest = Text.after(["占"], in: words) {
      var base = rest
      if base.hasPrefix("比") { base.removeFirst() }
      if base.hasSuffix("的") { base.removeLast() }
      append(number, state.item, .share, base.isEmpty ? nil : base, source, &state)
    } else if let rest = Text.after(["完成"], in: words) {
      append(number, state.item, .completion, rest.contains("全年") ? "全年预算" : "年初预算", source, &state)
    } else if let sign = Self.direction(words) {
      var own = subject.name(in: Self.beforeVerb(words))
      if own.isEmpty { own = state.changed ?? state.whole ?? state.item }
      append(number, own, .changeRate, state.base, source, &state, sign: sign.sign)
    }
  }

  private mutating func readMoney(_ number: StatedNumber, _ words: String, _ state: inout State, _ source: Source) {
    if let (sign, _) = Self.direction(words) {
      let (own, base) = compared(Self.beforeVerb(words))
      state.base = base ?? state.base ?? "上年"
      let name = own.isEmpty ? state.whole ?? state.item : own
      state.changed = name
      append(number, name, .change, state.base, source, &state, sign: sign)
      return
    }
    if words.contains("用于"), !words.contains("主要用于") { state.isUsedFor = true }
    if state.isUsedFor, !state.main.isEmpty {
      append(number, state.main, .usedFor, subject.name(in: words), source, &state)
      return
    }
    for (ending, measure) in [
      ("年初预算数", Claim.Measure.approved), ("年初预算", .approved), ("全年预算数", .adjusted), ("全年预算", .adjusted),
      ("支出决算", .executed),
    ] where words.hasSuffix(ending) {
      let own = subject.name(in: String(words.dropLast(ending.count)))
      append(number, own.isEmpty ? state.item : own, measure, nil, source, &state)
      if state.main.isEmpty { state.main = state.item }
      return
    }
    let own = subject.name(in: words)
    let isLastYear = words.hasPrefix("\(year - 1)年") || words.hasPrefix("上年度")
    append(number, own.isEmpty ? state.item : own, isLastYear ? .lastYear : .amount, nil, source, &state)
  }

  /// Whether words speak of more or of less.
  private static func direction(_ words: String) -> (sign: String, verb: String)? {
    for verb in ["增加", "增长", "上升", "提高"] where words.hasSuffix(verb) { return ("", verb) }
    for verb in ["减少", "下降", "降低"] where words.hasSuffix(verb) { return ("-", verb) }
    return nil
  }

  private static func beforeVerb(_ words: String) -> String { String(words.dropLast(2)) }

  /// Parts what changed from what it is compared with.
  private func compared(_ words: String) -> (name: String, base: String?) {
    for mark in ["较上年", "比上年", "与上年相比", "较\(year - 1)年", "比\(year - 1)年"] {
      guard let range = Text.range(of: mark, in: words) else { continue }
      var base = String(words[words.index(after: range.lowerBound)...])
      if base.hasPrefix("上年相比") { base = "上年" + base.dropFirst(4) }
      if base.hasSuffix("数") { base.removeLast() }
      return (subject.name(in: String(words[..<range.lowerBound])), base)
    }
    let own = subject.name(in: words)
    return (own == "预算数" ? "" : own, nil)
  }

  private mutating func append(
    _ number: StatedNumber, _ name: String, _ measure: Claim.Measure, _ base: String?, _ source: Source,
    _ state: inout State, sign: String = ""
  ) {
    guard let figure = Figure(sign + number.text, number.quantity) else { return }
    claims.append(
      Claim(subject: name, code: codes[name], measure: measure, base: base, figure: figure, source: source))
    if measure == .change || measure == .changeRate || measure == .usedFor { return }
    state.item = name
    if state.main.isEmpty { state.main = name }
  }
}
