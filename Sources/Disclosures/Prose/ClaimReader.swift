import BudgetModel

/// Reads the figures stated in the narrative: what each is about and what it measures.
struct ClaimReader {
  private(set) var claims: [Claim] = []
  private let subject: Subject
  private let year: Int
  private let accounts: AccountNames
  /// The account the heading of the section names.
  private var context: AccountPhrase?

  /// What the sentence has said so far.
  private struct State {
    /// What the sentence began with; holds over the sentences of a paragraph.
    var main = ""
    /// What the heading or a line before the sentence names; a figure before it names nothing for the next.
    var topic = ""
    /// What the latest figure was about.
    var item = ""
    /// What was said last before a bracket that is still open.
    var opened: String?
    /// What was divided into parts by `其中` within the sentence.
    var whole: String?
    /// Whether the sentence has stated a figure yet.
    var hasFigure = false
    var changed: String?
    var isUsedFor = false
    var base: String?
    /// The account named last, with its name.
    var account: (name: String, code: FunctionCode?)?
  }

  init(_ sections: [Narrative.Section], department: String, year: Int, tables: [Table]) {
    subject = Subject(department: department)
    self.year = year
    accounts = AccountNames(tables)
    var assets: String?
    for section in sections {
      assets = FactReader.assets(section, after: assets)
      if assets != nil { continue }
      context = AccountPhrase(section.heading)
      for paragraph in section.paragraphs {
        var state = State()
        let item = Self.item(of: section.heading, subject)
        (state.main, state.topic) = (item, item)
        for sentence in paragraph {
          state = State(
            main: state.main, topic: state.topic, item: state.main, opened: state.opened, account: state.account)
          open(sentence.text, &state)
          for number in StatedNumber.all(in: sentence.text) {
            read(
              number, &state, Source(.prose(section: section.heading, sentence: sentence.number), page: sentence.page))
          }
        }
      }
    }
  }

  /// A sentence may name an account for those after it, or the whole paragraph: 1.一般公共服务（类）…行政运行（项）。
  private func open(_ sentence: String, _ state: inout State) {
    guard StatedNumber.all(in: sentence).isEmpty else { return }
    if let phrase = AccountPhrase(sentence) {
      take(phrase, &state)
      (state.main, state.topic) = (phrase.name, phrase.name)
    } else if state.main.isEmpty, sentence.count <= 24, !sentence.contains("，"), Self.namesItem(sentence) {
      state.main = subject.name(in: sentence)
      state.topic = state.main
    }
    state.item = state.main
  }

  /// Whether a short sentence or a heading names what is spent for something.
  private static func namesItem(_ words: String) -> Bool {
    ["费", "费用", "经费", "支出", "项目", "用车"].contains { words.hasSuffix($0) }
  }

  /// What the heading of a section names, for sentences that say no more than 2026年预算安排.
  private static func item(of heading: String, _ subject: Subject) -> String {
    var name = heading
    for ending in ["情况说明", "情况", "说明", "支出", "预算", "安排"] where name.hasSuffix(ending) {
      name.removeLast(ending.count)
    }
    return namesItem(name) && !name.contains("、") ? subject.name(in: name) : ""
  }

  /// Whether words say that something is budgeted or spent, but not what.
  private static func isGeneral(_ words: String) -> Bool {
    [
      "预算", "预算数", "年初预算", "年初预算数", "支出", "预算安排", "安排预算", "安排", "支出预算", "决算", "预算为",
      "当年预算执行", "当年预算执行数", "预算执行", "预算执行数",
    ].contains(words)
  }

  /// A bare 支出预算 is the other side of an income of certain funds (政府性基金收入预算), and no part of what goes before it.
  private static func expenditure(_ words: String, beside item: String) -> String {
    guard let income = Text.range(of: "收入", in: item) else { return words }
    let funds = item[..<income.lowerBound]
    return Text.contains(funds, any: ["财政拨款", "基金", "国有资本", "一般公共预算", "专户"]) ? funds + words : words
  }

  /// A name with its code behind or before it: 行政运行（2014001）, 2011301-行政运行.
  private static func coded(_ words: String) -> (name: String, code: String)? {
    if let (code, name) = RowCode.split(Subject.withoutNumber(words)) { return (name, code) }
    guard let close = words.last, "）)".contains(close), let open = words.lastIndex(where: { "（(".contains($0) }) else {
      return nil
    }
    let code = words[words.index(after: open)...].dropLast()
    guard Text.isCode(code) else { return nil }
    return (Subject.withoutNumber(String(words[..<open])), String(code))
  }

  private func take(_ phrase: AccountPhrase, _ state: inout State) {
    state.account = (phrase.name, phrase.code ?? accounts.code(phrase, context: context))
  }

  private mutating func read(_ number: StatedNumber, _ state: inout State, _ source: Source) {
    if number.opensParts, state.hasFigure, state.whole == nil, !state.item.isEmpty { state.whole = state.item }
    state.hasFigure = true
    var words = number.before
    // （…。…）比上年减少: a bracket over several sentences closes, and what was before it goes on.
    if let first = words.first, "）)".contains(first), let item = state.opened {
      (state.item, state.whole, state.opened) = (item, nil, nil)
    } else if let first = words.first, "（(".contains(first), !words.contains("）"), !words.contains(")") {
      state.opened = state.item
    }
    if words.hasSuffix("了") { words.removeLast() }
    if let (name, code) = Self.coded(words) {
      state.account = (name, FunctionCode(code))
      words = name
    } else if let phrase = AccountPhrase(words) {
      take(phrase, &state)
      // What stands before the account's name is about it; what is said of it stands behind, and the quotation ends.
      words = phrase.name + phrase.rest.drop { $0 == "”" }
    }
    switch number.quantity {
    case .percent: readPercent(number, words, &state, source)
    case .money: readMoney(number, words, &state, source)
    case .count:
      let own = Self.graded(words) ?? subject.name(in: words)
      let following = number.after.prefix { !"（(".contains($0) }
      if case .count("辆") = number.quantity, let bought = Self.bought(words, String(following)) {
        append(number, bought, .count, nil, source, &state)
        return
      }
      let isListed = words.hasSuffix("等") || own.isEmpty
      // 接待费 0 万元, 接待 0 批次: the short name is of what was named in full before.
      let isShort = own.isEmpty || state.item.hasPrefix(own)
      let name = isListed && (3...20).contains(following.count) ? String(following) : isShort ? state.item : own
      append(number, name, .count, nil, source, &state)
    }
  }

  /// Vehicles to be bought: 经批准购置的 23 辆公务用车 is 购置公务用车; nil where none are.
  private static func bought(_ words: String, _ following: String) -> String? {
    let words = words.hasSuffix("的") ? String(words.dropLast()) : words
    guard ["购置", "购买", "新购"].contains(where: words.hasSuffix), ["公务用车", "车辆"].contains(following) else { return nil }
    return "购置" + following
  }

  /// Projects counted by the grade that goes before: 绩效评级为“优”的项目; nil where none does.
  private static func graded(_ words: String) -> String? {
    guard words.hasSuffix("项目"), let mark = PhraseWords.grading.first(where: { Text.range(of: $0, in: words) != nil }),
      let range = Text.range(of: mark, in: words), words[range.upperBound...].count <= 12
    else { return nil }
    return String(words[range.lowerBound...])
  }

  private mutating func readPercent(_ number: StatedNumber, _ words: String, _ state: inout State, _ source: Source) {
    if let rest = Text.after(["占"], in: words) {
      var base = rest
      if base.hasPrefix("比") { base.removeFirst() }
      for ending in ["的比例为", "的比重为", "的比例", "的比重", "的"] where base.hasSuffix(ending) {
        base.removeLast(ending.count)
        break
      }
      append(number, state.item, .share, base.isEmpty ? nil : base, source, &state)
    } else if let rest = Text.after(["完成"], in: words) {
      append(number, state.item, .completion, rest.contains("全年") ? "全年预算" : "年初预算", source, &state)
    } else if let sign = Self.direction(words) {
      let (name, base) = compared(Self.beforeVerb(words))
      let own = name.isEmpty ? state.changed ?? state.whole ?? state.item : name
      append(number, own, .changeRate, state.base ?? base, source, &state, sign: sign.sign)
    } else if let last = claims.last, last.measure == .change, last.source == source,
      let sign = Self.rate(words, of: last)
    {
      append(number, last.subject, .changeRate, last.base, source, &state, sign: sign)
    }
  }

  private mutating func readMoney(_ number: StatedNumber, _ words: String, _ state: inout State, _ source: Source) {
    if let (sign, _) = Self.direction(words) {
      let (own, base) = compared(Self.beforeVerb(words))
      state.base = base ?? state.base ?? "上年"
      // 收入较去年增加: the short name is of what the paragraph named in full, 收入预算.
      let isShort = own.count == 2 && state.main.hasPrefix(own)
      let name = own.isEmpty ? state.whole ?? state.item : isShort ? state.main : own
      state.changed = name
      append(number, name, .change, state.base, source, &state, sign: sign)
      return
    }
    if let base = comparison(words), !state.item.isEmpty {
      append(number, state.item, .lastYear, base, source, &state)
      return
    }
    if words.contains("用于"), !words.contains("主要用于") { state.isUsedFor = true }
    if state.isUsedFor, !state.main.isEmpty {
      append(number, state.main, .usedFor, subject.name(in: words), source, &state)
      return
    }
    var words = words
    for ending in ["为", "是", "共", "数"] where words.hasSuffix(ending) { words.removeLast() }
    for (ending, measure) in [
      ("年初预算数", Claim.Measure.approved), ("年初预算", .approved), ("全年预算数", .adjusted), ("全年预算", .adjusted),
      ("支出决算数", .executed), ("支出决算", .executed),
      ("决算数", .executed), ("费决算", .executed),
    ] where words.hasSuffix(ending) {
      let own = subject.name(in: String(words.dropLast(ending == "费决算" ? 2 : ending.count)))
      append(number, own.isEmpty ? state.item : own, measure, nil, source, &state)
      if state.main.isEmpty { state.main = state.item }
      return
    }
    let isOfLastYear = ["（去年", "(去年", "（上年", "(上年"].first { words.hasPrefix($0) && !words.contains("结转") }
    if let mark = isOfLastYear { words.removeFirst(mark.count) }
    // The name of an account may hold a 的: 土地出让收入安排的支出.
    var own = words.contains("的") && accounts.code(words) != nil ? words : subject.name(in: words)
    if own == "支出预算" || own == "支出" && state.item.contains("收入") {
      own = state.topic.isEmpty ? Self.expenditure(own, beside: state.item) : state.topic
    } else if Self.isGeneral(own), !state.item.isEmpty {
      own = ""
    }
    // 执行数, of nothing that the sentence has named.
    if ["执行", "决算", "预算"].contains(own) { own += "数" }
    let isLastYear = isOfLastYear != nil || words.hasPrefix("\(year - 1)年") || words.hasPrefix("上年度")
    append(number, own.isEmpty ? state.item : own, isLastYear ? .lastYear : .amount, nil, source, &state)
  }

  /// What a figure is compared with, where the words before it say no more: 比2025年年初预算30,385.62万元增加….
  private func comparison(_ words: String) -> String? {
    for mark in ["比", "较", "与"] where words.hasPrefix(mark) {
      let base = words.dropFirst()
      if base.hasPrefix("\(year - 1)年") || base.hasPrefix("上年") { return String(base) }
    }
    return nil
  }

  /// Whether words speak of more or of less.
  private static func direction(_ words: String) -> (sign: String, verb: String)? {
    for verb in ["增加", "增长", "上升", "提高"] where words.hasSuffix(verb) { return ("", verb) }
    for verb in ["减少", "下降", "降低"] where words.hasSuffix(verb) { return ("-", verb) }
    return nil
  }

  /// The sign of a rate that is named behind its change: 增加3.00万元，增幅5.00%; 减少1.65万元（4.08%）.
  private static func rate(_ words: String, of change: Claim) -> String? {
    var words = words
    if words.hasSuffix("为") { words.removeLast() }
    switch words {
    case "增幅", "涨幅": return ""
    case "减幅", "降幅": return "-"
    case "（", "(": return change.figure.number.digits < 0 ? "-" : ""
    default: return nil
    }
  }

  private static func beforeVerb(_ words: String) -> String { String(words.dropLast(2)) }

  /// Parts what changed from what it is compared with.
  private func compared(_ words: String) -> (name: String, base: String?) {
    for mark in ["较上年", "比上年", "与上年相比", "较去年", "比去年", "较\(year - 1)年", "比\(year - 1)年"] {
      guard let range = Text.range(of: mark, in: words) else { continue }
      var base = String(words[words.index(after: range.lowerBound)...])
      if base.hasPrefix("上年相比") { base = "上年" + base.dropFirst(4) }
      if base.hasPrefix("去年") { base = "上年" + base.dropFirst(2) }
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
    let code = name == state.account?.name ? state.account?.code : accounts.code(name)
    claims.append(
      Claim(subject: name, code: code, measure: measure, base: base, figure: figure, source: source))
    if measure == .change || measure == .changeRate || measure == .usedFor { return }
    state.item = name
    if state.main.isEmpty { state.main = name }
  }
}
