import BudgetModel

/// Numbers and their parts as sentences and cells list them: 建筑面积13459平方米，其中地上8013平方米，地下5356平方米; 甲1个、乙1个，共2个.
enum SumPhrases {
  /// The most numbers of a text that are looked at: what has more is no sentence.
  private static let most = 60

  /// Those of a document, each once: of its prose under any heading, and of the words in its tables and forms.
  static func read(_ narrative: Narrative, _ parts: [Part]) -> [StatedPhrase] {
    var seen: Set<String> = []
    var phrases: [StatedPhrase] = []
    // Money in sentences is read as claims, and so are vehicles.
    func add(_ text: String, withMoney: Bool, _ source: @autoclosure () -> Source) {
      for sum in sums(in: text) where withMoney || !"元辆台".contains(sum.suffix(1)) {
        guard seen.insert(sum).inserted else { continue }
        phrases.append(StatedPhrase(.sum, sum, source: source()))
      }
    }
    for section in narrative.organisation + narrative.explanations + narrative.others {
      for paragraph in section.paragraphs {
        guard let first = paragraph.first else { continue }
        add(
          paragraph.map { $0.text + $0.ending }.joined(), withMoney: false,
          Source(.prose(section: section.heading, sentence: first.number), page: first.page))
      }
    }
    for case .rows(let rows) in parts {
      for row in rows.rows {
        for cell in row.cells where cell.utf8.count > 20 {
          add(
            Text.squeezed(cell), withMoney: true,
            Source(.prose(section: "", sentence: row.line), page: row.page ?? rows.page))
        }
      }
    }
    return phrases
  }

  /// The sums of a text, as ``StatedPhrase/Kind/sum`` writes them.
  static func sums(in text: String) -> [String] {
    guard Text.contains(text, any: PhraseWords.partsBehind + PhraseWords.wholes + ["（", "(", "，含"]) else { return [] }
    let characters = Array(text)
    let numbers = WordNumber.all(in: characters)
    guard (2...most).contains(numbers.count) else { return [] }
    let found = numbers.indices.compactMap {
      behind($0, numbers, characters) ?? before($0, numbers, characters) ?? bracketed($0, numbers, characters)
        ?? including($0, numbers, characters)
    }
    return found.filter { $0.count <= StatedPhrase.limit }
  }

  /// The words between a number and the one before it.
  private static func gap(_ index: Int, _ numbers: [WordNumber], _ text: [Character]) -> String {
    String(text[(index > 0 ? numbers[index - 1].range.upperBound : 0)..<numbers[index].range.lowerBound])
  }

  /// The last words before a number, a date at the beginning of their sentence left out: 截至上年底，人员编制.
  private static func clause(_ words: String) -> String {
    let clauses = words.split(whereSeparator: { "，,。；".contains($0) })
    guard clauses.count > 1, let date = clauses.dropLast().last, date.hasPrefix("截至") || date.hasPrefix("截止"),
      let last = clauses.last
    else { return String(words.suffix(12)) }
    return String(last.suffix(12))
  }

  /// A whole with its parts behind it.
  private static func behind(_ whole: Int, _ numbers: [WordNumber], _ text: [Character]) -> String? {
    guard whole + 1 < numbers.count, numbers[whole].number.digits > 0,
      !Text.contains(clause(gap(whole, numbers, text)), any: PhraseWords.noParts)
    else { return nil }
    let opening = gap(whole + 1, numbers, text)
    guard Text.contains(opening, any: PhraseWords.partsBehind), !opening.contains("。") else { return nil }
    let (own, depth) = (numbers[whole], numbers[whole + 1].depth)
    var parts: [WordNumber] = []
    var said: [String] = []
    for index in numbers.indices.dropFirst(whole + 1) {
      let part = numbers[index]
      let words = gap(index, numbers, text)
      // What is parted further in brackets is no part of this whole.
      if part.depth > depth, !words.contains("。") { continue }
      if part.depth < depth || index > whole + 1 && Text.contains(words, any: PhraseWords.partsBehind + ["。"]) { break }
      if part.unit != own.unit, part.unit == "%" { continue }
      guard part.unit == own.unit, !Text.contains(words, any: PhraseWords.noParts + PhraseWords.wholes) else { break }
      parts.append(part)
      said.append(words)
      if parts.count > 1, isSum(own, parts) { break }
    }
    guard parts.count > 1 || parts.count == 1 && isLess(own, parts[0]) else { return nil }
    let sum = parts.map(\.text).joined(separator: "+")
    // Posts and people of all kinds are named: the list is complete.
    let isWhole = PhraseWords.kindsOfPosts.allSatisfy { kind in said.contains { $0.contains(kind) } }
    return isWhole ? sum + "=" + own.text + own.unit : own.text + "=" + sum + own.unit
  }

  /// A whole that brackets right behind it part, all of it: 6名（2名律师和4名实习律师）; nil where the parts come to it.
  private static func bracketed(_ whole: Int, _ numbers: [WordNumber], _ text: [Character]) -> String? {
    let own = numbers[whole]
    guard own.unit != "%", own.number.digits > 0, whole + 1 < numbers.count,
      ["（", "("].contains(gap(whole + 1, numbers, text))
    else { return nil }
    let inner = numbers[(whole + 1)...].prefix { $0.depth > own.depth }
    guard let last = inner.last, inner.count > 1,
      inner.allSatisfy({ $0.unit == own.unit && $0.depth == own.depth + 1 && $0.number.digits > 0 }),
      inner.indices.dropFirst().allSatisfy({ Self.joins(gap($0, numbers, text)) }),
      let end = text[last.range.upperBound...].firstIndex(where: { "）)".contains($0) }),
      !text[last.range.upperBound..<end].contains(where: { $0.isNumber || "等，,。；".contains($0) }),
      !isSum(own, Array(inner))
    else { return nil }
    return inner.map(\.text).joined(separator: "+") + "=" + own.text + own.unit
  }

  /// A whole with one part behind it that is more: 45名（含外聘50名）.
  private static func including(_ whole: Int, _ numbers: [WordNumber], _ text: [Character]) -> String? {
    guard whole + 1 < numbers.count else { return nil }
    let (own, part) = (numbers[whole], numbers[whole + 1])
    let words = gap(whole + 1, numbers, text)
    guard own.unit == part.unit, own.unit != "%", !own.unit.hasSuffix("元"),
      PhraseWords.including.contains(where: words.hasPrefix),
      !Text.contains(words, any: PhraseWords.noParts + ["。", "；", "）", ")"]),
      !Text.contains(clause(gap(whole, numbers, text)), any: PhraseWords.noParts), isLess(own, part)
    else { return nil }
    return own.text + "=" + part.text + own.unit
  }

  /// Whether words lead from one part in brackets to the next.
  private static func joins(_ words: String) -> Bool {
    Text.contains(words, any: ["和", "、", "，", ",", "及", "；"])
      && !Text.contains(words, any: PhraseWords.noParts + ["。", "（", "("])
  }

  /// Parts with their whole behind them.
  private static func before(_ whole: Int, _ numbers: [WordNumber], _ text: [Character]) -> String? {
    let own = numbers[whole]
    let words = gap(whole, numbers, text)
    let clause = words.split(whereSeparator: { "，,、；;：:".contains($0) }).last.map(String.init) ?? ""
    guard words != clause, PhraseWords.wholes.contains(clause), !words.contains("。"),
      own.number.digits > 0
    else { return nil }
    var parts: [WordNumber] = []
    for index in numbers.indices[..<whole].reversed() {
      let part = numbers[index]
      if index + 1 < whole, Text.contains(gap(index + 1, numbers, text), any: ["。", "；", ";"]) { break }
      guard part.unit == own.unit, part.depth == own.depth,
        !Text.contains(String(gap(index, numbers, text).suffix(12)), any: PhraseWords.noParts + PhraseWords.wholes)
      else { break }
      parts.insert(part, at: 0)
      if parts.count > 1, isSum(own, parts) { break }
    }
    return parts.count > 1 ? parts.map(\.text).joined(separator: "+") + "=" + own.text + own.unit : nil
  }

  private static func isSum(_ whole: WordNumber, _ parts: [WordNumber]) -> Bool {
    let places = ([whole] + parts).map(\.number.places).max() ?? 0
    return parts.map { $0.number.scaled(places: places) }.sum == whole.number.scaled(places: places)
  }

  private static func isLess(_ whole: WordNumber, _ part: WordNumber) -> Bool {
    let places = max(whole.number.places, part.number.places)
    return whole.number.scaled(places: places) < part.number.scaled(places: places)
  }
}
