import BudgetModel

/// A line or a cell with labels and what stands behind each: 填报单位（盖章）：某局　填报日期：2025年3月　金额单位：万元, with or without blanks.
struct LabelledLine {
  /// A label, its word, and what stands behind it up to the next.
  struct Pair {
    /// What the word names; nil for a word of no known meaning.
    var label: FormRow.Label?
    var word: String
    var value: String
  }

  /// The labels in order, but those of the unit of money.
  private(set) var pairs: [Pair] = []
  /// The unit of money that the line names.
  private(set) var unit: MoneyUnit?

  /// The fiscal year that the line names: behind a label of years or before all labels, and no day or month of it.
  private(set) var year: Int?

  /// The characters without blanks, and before which of them blanks stood.
  private let text: [Character]
  private let gaps: Set<Int>

  init(_ line: String) {
    var text: [Character] = []
    var gaps: Set<Int> = [0]
    for character in line {
      if character.unicodeScalars.allSatisfy(\.isBlank) { gaps.insert(text.count) } else { text.append(character) }
    }
    (self.text, self.gaps) = (text, gaps)
    read()
  }

  private mutating func read() {
    var starts: [(label: FormRow.Label?, word: String, from: Int, value: Int)] = []
    for (place, mark) in text.enumerated() where "：:".contains(mark) {
      guard let (label, from) = label(before: place, after: starts.last?.value ?? 0) else { continue }
      starts.append((label, String(text[from..<place]), from, place + 1))
    }
    let head = text[..<(starts.first?.from ?? text.count)]
    unit = unit(in: head)
    year = Self.year(head)
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].from : text.count
      let value = text[start.value..<end]
      if Self.namesUnits(start.word), let own = Self.unit(String(value)) {
        unit = unit ?? own
        continue
      }
      if let own = self.unit(in: value) { unit = unit ?? own }
      if start.label == .year { year = Text.year(in: String(value) + "年") ?? year }
      pairs.append(Pair(label: start.label, word: start.word, value: trimmed(value, label: start.label)))
    }
  }

  /// The label that ends before a colon: a known word, the longest one, or any that blanks or brackets part from what stands
  /// before it.
  private func label(before place: Int, after least: Int) -> (FormRow.Label?, Int)? {
    for length in (2...20).reversed() where place - length >= least {
      let word = String(text[(place - length)..<place])
      if "（(）)".contains(word.first ?? " ") { continue }
      if let label = FormRow.exactLabel(word) { return (label, place - length) }
      if LabelWords.corner.contains(Phrase.plain(word)) { return (nil, place - length) }
    }
    var start = place
    while start > least, text[start - 1].isLetter, !gaps.contains(start) { start -= 1 }
    let isParted = gaps.contains(start) || start > 0 && "（(）)".contains(text[start - 1])
    return isParted && (2...8).contains(place - start) ? (nil, start) : nil
  }

  /// The year in a text, but in dates: 2025年3月20日; 2024年1月至12月 is the year.
  private static func year(_ text: ArraySlice<Character>) -> Int? {
    let own = String(text)
    guard let year = Text.year(in: own), let (_, after) = Text.parts(aroundYearIn: own) else { return nil }
    let isDate = after.first.map { $0.isNumber } ?? false && !Text.contains(after, any: ["至", "—", "-", "－", "～", "~"])
    return isDate && !own.contains("年度") ? nil : year
  }

  /// Whether a word may stand before a unit of money: 单位, 金额单位, 金额.
  private static func namesUnits(_ word: String) -> Bool {
    let plain = Phrase.plain(word)
    return plain.hasSuffix("单位") || plain.hasSuffix("金额")
  }

  /// The unit that a value is, and nothing else: 万元, 人民币/万元.
  private static func unit(_ value: String) -> MoneyUnit? {
    MoneyUnit(rawValue: value.replacing("人民币", with: "").filter { !"（()）/／、。".contains($0) })
  }

  /// The unit in brackets, behind blanks or the name of a body: X（万元）, X　单位（万元）, X　　万元.
  private func unit(in value: ArraySlice<Character>) -> MoneyUnit? {
    if let open = value.lastIndex(where: { "（(".contains($0) }), let own = Self.unit(String(value[open...])) {
      return own
    }
    return MoneyUnit.byLength.first { unit in
      let rest = value.dropLast(unit.rawValue.count)
      guard value.suffix(unit.rawValue.count).elementsEqual(unit.rawValue) else { return false }
      return gaps.contains(rest.endIndex) && !(rest.last?.isNumber ?? false) || BodyName.isEnded(String(rest))
    }
  }

  /// A value without what begins behind it: an open bracket, a unit of money; behind the name of a body a date.
  private func trimmed(_ value: ArraySlice<Character>, label: FormRow.Label?) -> String {
    var end = value.endIndex
    let opened = value.count { "（(".contains($0) } - value.count { "）)".contains($0) }
    if opened > 0, let open = value.lastIndex(where: { "（(".contains($0) }) { end = open }
    if let open = value[..<end].lastIndex(where: { "（(".contains($0) }), Self.unit(String(value[open..<end])) != nil {
      end = open
    }
    let isBody = [.department, .unit, .reporter, .authority].contains(label)
    if isBody, let date = date(in: value[..<end]) { end = date }
    var own = value[..<end]
    // X万元, and what is left of X单位（万元）.
    if isBody, let rest = LabelWords.behindBodies.lazy.compactMap({ Self.name(own, without: $0) }).first { own = rest }
    while let last = own.last, "，,；;、".contains(last) { own.removeLast() }
    return String(own)
  }

  /// The name of a body without a word that stands behind it; nil where none does.
  private static func name(_ value: ArraySlice<Character>, without word: String) -> ArraySlice<Character>? {
    guard value.count > word.count, value.suffix(word.count).elementsEqual(word) else { return nil }
    let rest = value.dropLast(word.count)
    return BodyName.isEnded(String(rest)) ? rest : nil
  }

  /// Where a date begins: 2025年3月, 2025-03-20, or its words left open.
  private func date(in value: ArraySlice<Character>) -> Int? {
    value.indices.first { place in
      guard place > value.startIndex else { return false }
      let rest = String(value[place...].prefix(5))
      if rest.hasPrefix("年月日") { return true }
      return rest.hasPrefix("20") && rest.count == 5 && rest.prefix(4).allSatisfy { $0.isASCII && $0.isNumber }
        && "年-—./．".contains(rest.last ?? " ")
    }
  }

  /// The public body that the line names, whatever it calls it: 部门名称, 填报单位, 编制单位.
  var body: String? {
    let named = pairs.filter { !$0.value.isEmpty }
    func first(_ label: FormRow.Label) -> String? { named.first { $0.label == label }?.value }
    return first(.department) ?? first(.reporter) ?? first(.authority) ?? first(.unit)
      ?? named.first { pair in ["单位", "部门", "名称"].contains { Phrase.plain(pair.word).hasSuffix($0) } }?.value
  }
}
