import BudgetModel

/// What changes are explained with, where the explanation speaks of one direction alone: 减少3.00万元：住房公积金缴费增加.
struct ReasonPhrases {
  /// The most characters kept of a reason.
  private static let limit = 24

  /// The document's year.
  private let year: Int
  /// What a reason speaks of that is another year's.
  private let formerly: [String]

  /// - Parameter year: the document's.
  init(year: Int) {
    self.year = year
    formerly = PhraseWords.formerly + ["\(year - 1)年"]
  }

  /// Those of a paragraph, each with its sentence.
  func read(_ paragraph: [Narrative.Sentence]) -> [(text: String, sentence: Narrative.Sentence)] {
    paragraph.indices.flatMap { index -> [(text: String, sentence: Narrative.Sentence)] in
      var found: [(text: String, sentence: Narrative.Sentence)] = []
      var rest = paragraph[index].text[...]
      if let told = factors(index, of: paragraph) { found.append((told, paragraph[index])) }
      while let mark = Self.mark(in: rest) {
        let head = rest[..<mark.lowerBound]
        rest = rest[mark.upperBound...]
        // 减少36.43%。主要原因是…: the reason may have a sentence of its own.
        let isOwn = head.isEmpty && index > 0
        guard
          let change = Self.change(isOwn ? paragraph[index - 1].text[...] : head) ?? Self.verb(endOf: head)
            ?? Self.difference(head, behind: paragraph[..<index])
        else { continue }
        // 增长100%。减少的主要原因是…: the change is said once more.
        if !isOwn, Self.change(head) == nil,
          let before = Self.change(head.dropLast(change.count + 1))
            ?? Self.change(endOf: paragraph[..<index], beside: head)
        {
          found.append((before + "：其后称" + change, paragraph[index]))
        }
        // Behind the reason may stand another change, with a reason of its own.
        let isLast = Self.mark(in: rest) == nil
        let reason = isLast ? rest + Self.further(paragraph[(index + 1)...]) : rest.prefix { !"，,".contains($0) }
        if let told = told(String(reason.drop { "：:".contains($0) })) {
          found.append((change + "：" + told, paragraph[index]))
        }
      }
      return found
    }
  }

  /// A change, and the factors behind it where they are only those of the other direction: 增加3.00万元, 主要减少因素.
  private func factors(_ index: Int, of paragraph: [Narrative.Sentence]) -> String? {
    let text = paragraph[index].text
    guard let range = PhraseWords.factors.lazy.compactMap({ Text.range(of: $0, in: text) }).first else { return nil }
    let all = PhraseWords.factors.filter { word in paragraph.contains { $0.text.contains(word) } }
    let head = text[..<range.lowerBound].reversed().drop { !"，,：:；".contains($0) }.reversed()
    let isOwn = head.isEmpty && index > 0
    guard Set(all.compactMap(\.first)).count == 1, let word = all.first,
      let change = Self.change(isOwn ? paragraph[index - 1].text[...] : Substring(String(head)))
    else { return nil }
    return change + "：其后称" + word.prefix(2)
  }

  /// The first of the words that lead to a reason, the longest of those that begin there.
  private static func mark(in text: Substring) -> Range<String.Index>? {
    let found = PhraseWords.reasons.compactMap { Text.range(of: $0, in: text) }
    return found.min {
      ($0.lowerBound, text.utf8.distance(from: $0.upperBound, to: text.endIndex))
        < ($1.lowerBound, text.utf8.distance(from: $1.upperBound, to: text.endIndex))
    }
  }

  /// Sentences that go on with the reason: 二是….
  private static func further(_ sentences: ArraySlice<Narrative.Sentence>) -> String {
    sentences.prefix { sentence in "二三四五六".contains(sentence.text.prefix(1)) && sentence.text.dropFirst().hasPrefix("是")
    }
    .map { "；" + $0.text }.joined()
  }

  /// The change that words end with, a rate behind it left out; nil where they end with none, or with nothing changed.
  private static func change(_ words: Substring) -> String? {
    var words = words
    while let last = words.last, "，,、：:）)的".contains(last) { words.removeLast() }
    let numbers = StatedNumber.all(in: String(words))
    guard let last = numbers.last, words.hasSuffix(last.text + last.quantity.text) else { return nil }
    var change = last
    let own = direction(last)
    if case .percent = last.quantity, let amount = numbers.dropLast().last, let other = direction(amount) {
      guard
        own.map({ $0.hasPrefix("增") == other.hasPrefix("增") || Direction(beginning: $0) == Direction(beginning: other) }
        ) ?? true
      else { return nil }
      change = amount
    }
    if case .count = change.quantity { return nil }
    guard let verb = direction(change), PublishedNumber(change.text)?.digits ?? 0 != 0 else { return nil }
    return verb + change.text + change.quantity.text
  }

  /// The change that the sentence before gives what a difference is spoken of: 其他收入减少3.00万元。其他收入差异较大的原因是.
  private static func difference(_ head: Substring, behind before: ArraySlice<Narrative.Sentence>) -> String? {
    guard Text.contains(head, any: PhraseWords.differences), let last = before.last else { return nil }
    let found = StatedNumber.all(in: last.text).compactMap { number -> String? in
      guard case .money = number.quantity, let verb = direction(number) else { return nil }
      let subject = number.before.dropLast(verb.count)
      guard subject.count > 2, head.contains(subject) else { return nil }
      return verb + number.text + number.quantity.text
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The verb that words end with, before 的: 减少的主要原因.
  private static func verb(endOf words: Substring) -> String? {
    guard words.hasSuffix("的") else { return nil }
    return verbs.first(where: words.dropLast().hasSuffix)
  }

  /// The change that the sentence before ends with, where nothing but its verb goes before the reason in this one.
  private static func change(endOf before: ArraySlice<Narrative.Sentence>, beside head: Substring) -> String? {
    guard head.count <= 6, let last = before.last else { return nil }
    return change(last.text[...])
  }

  private static let verbs = ["增加", "增长", "上升", "减少", "下降", "降低"]

  /// The verb before a number that says how it changed.
  private static func direction(_ number: StatedNumber) -> String? {
    var words = number.before
    if words.hasSuffix("了") { words.removeLast() }
    return verbs.first(where: words.hasSuffix)
  }

  /// The clause of a reason that tells its direction, up to the word that does; nil where it tells none, or both.
  private func told(_ reason: String) -> String? {
    if Text.contains(reason, any: PhraseWords.reversals) { return nil }
    var found: (clause: String, meaning: Direction)?
    for clause in reason.split(whereSeparator: { "，,、；;。".contains($0) }) {
      if let absence = absence(clause) {
        if let found, found.meaning != absence.meaning { return nil }
        if found == nil { found = absence }
      }
      if Text.contains(clause, any: formerly) { continue }
      for (word, meaning) in Direction.words {
        guard let range = Text.range(of: word, in: clause) else { continue }
        if clause[..<range.lowerBound].suffix(3).contains(where: PhraseWords.negations.contains) { return nil }
        if let found, found.meaning != meaning { return nil }
        if found == nil { found = (String(clause[..<range.upperBound].suffix(Self.limit)), meaning) }
      }
    }
    return found?.clause
  }

  /// What was not given in this year or the one before, and the direction that means: 本年度未安排; nil where a clause says no such thing.
  private func absence(_ clause: Substring) -> (clause: String, meaning: Direction)? {
    for word in Direction.absences {
      guard let range = Text.range(of: word, in: clause) else { continue }
      let said = String(clause[..<range.upperBound].suffix(Self.limit))
      if let meaning = Direction(absenceIn: said, of: year) { return (said, meaning) }
    }
    return nil
  }
}
