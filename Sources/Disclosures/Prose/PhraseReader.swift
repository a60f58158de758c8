import BudgetModel

/// Keeps the words of the narrative that rules judge: what a template left standing, dates, names of accounts.
struct PhraseReader {
  private(set) var phrases: [StatedPhrase] = []
  private let bodies: NamedBodies
  private let years: SentenceYears
  private let reasons: ReasonPhrases
  private let projects: NearProjects
  private let kind: DisclosureKind
  private let accounts: StrangeAccounts

  init(
    _ narrative: Narrative, _ parts: [Part], department: String, year: Int, kind: DisclosureKind,
    projects: NearProjects,
    accounts: StrangeAccounts
  ) {
    bodies = NamedBodies(department)
    years = SentenceYears(own: year)
    self.kind = kind
    self.projects = projects
    self.accounts = accounts
    reasons = ReasonPhrases(year: year)
    readNotes(parts)
    phrases += ScorePhrases.read(parts)
    phrases += TitledForms.read(parts)
    phrases += CircularTerms.read(parts)
    phrases += SwappedTerms.read(parts)
    phrases += StandardPhrases.read(parts)
    readParts(narrative.others + narrative.organisation)
    for section in narrative.sections {
      for (text, sentence) in CountedOrdinals.phrases(section) {
        phrases.append(StatedPhrase(.ordinals, text, source: source(sentence, section)))
      }
    }
    for section in narrative.organisation {
      readForm(section)
      readHeading(section)
    }
    for section in narrative.explanations {
      let first = section.paragraphs.first?.first
      readHeading(section)
      if kind == .budget, let said = years.settled(section.heading) {
        let place = Source(.prose(section: section.heading, sentence: first?.number ?? 1), page: first?.page)
        phrases.append(StatedPhrase(.settled, said, source: place))
      }
      if Text.year(in: section.heading) != nil {
        let source = Source(.prose(section: section.heading, sentence: first?.number ?? 1), page: first?.page)
        phrases.append(StatedPhrase(.heading, section.heading, source: source))
      }
      readForm(section)
      for (text, sentence) in AccountUses.read(Array(section.paragraphs.joined())) {
        phrases.append(StatedPhrase(.swapped, text, source: source(sentence, section)))
      }
      for (text, sentence) in section.paragraphs.flatMap(reasons.read) {
        phrases.append(StatedPhrase(.reason, text, source: source(sentence, section)))
      }
      for sentence in section.paragraphs.joined() {
        readFigures(sentence, source(sentence, section))
        readNames(sentence, source(sentence, section))
        readProjects(sentence, source(sentence, section))
        if let said = years.denied(sentence.text) ?? years.deniedExpense(sentence.text) {
          phrases.append(StatedPhrase(.denied, said, source: source(sentence, section)))
        }
        if let said = years.misdated(sentence.text) {
          phrases.append(StatedPhrase(.misdated, said, source: source(sentence, section)))
        }
        if let said = MonthOrder.broken(in: sentence.text) {
          phrases.append(StatedPhrase(.misordered, said, source: source(sentence, section)))
        }
        if let said = years.dated(sentence.text) {
          phrases.append(StatedPhrase(.dated, said, source: source(sentence, section)))
        }
      }
    }
  }

  /// The projects a sentence names, and final accounts that it gives the year of a budget.
  private mutating func readProjects(_ sentence: Narrative.Sentence, _ source: Source) {
    for text in projects.phrases(in: sentence.text) { phrases.append(StatedPhrase(.misnamed, text, source: source)) }
    if let text = FundedProjects.phrase(in: sentence.text) {
      phrases.append(StatedPhrase(.funded, text, source: source))
    }
    if let text = accounts.phrase(in: sentence.text) {
      phrases.append(StatedPhrase(.strangeAccount, text, source: source))
    }
    if kind == .budget, let said = years.settled(sentence.text) {
      phrases.append(StatedPhrase(.settled, said, source: source))
    }
  }

  /// The headings of parts that name a year: 第二部分某局2024年部门决算表.
  private mutating func readParts(_ sections: [Narrative.Section]) {
    for section in sections where section.heading.hasPrefix("第") && section.heading.contains("部分") {
      guard Text.year(in: section.heading) != nil else { continue }
      let first = section.paragraphs.first?.first
      let place = Source(.prose(section: section.heading, sentence: first?.number ?? 1), page: first?.page)
      phrases.append(StatedPhrase(.heading, section.heading, source: place))
    }
  }

  private func source(_ sentence: Narrative.Sentence, _ section: Narrative.Section) -> Source {
    Source(.prose(section: section.heading, sentence: sentence.number), page: sentence.page)
  }

  private mutating func readHeading(_ section: Narrative.Section) {
    guard let name = bodies.other(inHeading: section.heading) else { return }
    let first = section.paragraphs.first?.first
    let place = Source(.prose(section: section.heading, sentence: first?.number ?? 1), page: first?.page)
    phrases.append(StatedPhrase(.body, name, source: place))
  }

  /// What is said anywhere of tables left blank; each kind of words once.
  private mutating func readNotes(_ parts: [Part]) {
    var seen: Set<String> = []
    for part in parts {
      let (texts, line, page): ([String], Int, Int?) =
        switch part {
        case .line(let line): ([line.text], line.line, line.page)
        case .rows(let rows): (rows.rows.prefix(2).flatMap(\.cells), rows.line, rows.page)
        }
      for text in texts.map({ Text.squeezed($0) }) {
        for word in PhraseWords.noData where text.contains(word) && seen.insert(word).inserted {
          phrases.append(StatedPhrase(.noData, word, source: Source(.prose(section: "", sentence: line), page: page)))
        }
      }
    }
  }

  // MARK: Form

  private mutating func readForm(_ section: Narrative.Section) {
    for paragraph in section.paragraphs {
      for sentence in paragraph {
        let place = source(sentence, section)
        phrases += Self.leftovers(sentence).map { StatedPhrase(.leftover, $0, source: place) }
        phrases += Self.doubled(sentence).map { StatedPhrase(.punctuation, $0, source: place) }
      }
      if let (text, sentence) = Self.unbalanced(paragraph) {
        phrases.append(StatedPhrase(.bracket, text, source: source(sentence, section)))
      }
    }
    // A reason may be given in the paragraphs below, but behind the last one and before the next item there are none.
    for (index, paragraph) in section.paragraphs.enumerated() {
      let next = index + 1 < section.paragraphs.count ? section.paragraphs[index + 1].first : nil
      guard let last = paragraph.last, last.ending.isEmpty, let text = Self.announced(last.text),
        next.map({ Self.follows($0.text, paragraph[0].text) }) ?? true
      else { continue }
      phrases.append(StatedPhrase(.leftover, text, source: source(last, section)))
    }
  }

  /// Whether a paragraph is numbered as the next item behind another: 4、 behind 3、.
  private static func follows(_ next: String, _ before: String) -> Bool {
    let (digits, own) = (next.prefix { $0.isNumber }, before.prefix { $0.isNumber })
    guard let number = Int(digits), let last = Int(own), number == last + 1 else { return false }
    return next.dropFirst(digits.count).first == before.dropFirst(own.count).first
  }

  /// What a sentence ends with that is announced and not said: 主要原因是：.
  private static func announced(_ text: String) -> String? {
    var end = text[...]
    while let last = end.last, "：:，,".contains(last) { end.removeLast() }
    guard let open = PhraseWords.openEndings.first(where: end.hasSuffix), open.contains("原因") else { return nil }
    return open + text[end.endIndex...]
  }

  /// What a template left standing in a sentence.
  private static func leftovers(_ sentence: Narrative.Sentence) -> [String] {
    let text = sentence.text
    var found: [String] = []
    if Text.contains(text, any: ["(", "（", "/"]) {
      let wide = String(text.map { $0 == "(" ? "（" : $0 == ")" ? "）" : $0 })
      found = PhraseWords.choices.filter { wide.contains($0) }
    }
    let characters = Text.contains(text, any: PhraseWords.blanks.map(String.init)) ? Array(text) : []
    var index = 0
    while index < characters.count {
      let run = characters[index...].prefix { PhraseWords.blanks.contains($0) }
      let rest = String(characters[(index + run.count)...].prefix(2))
      if run.count > 1, let next = PhraseWords.afterBlanks.first(where: rest.hasPrefix) {
        found.append(String(run) + next)
      }
      index += max(1, run.count)
    }
    var end = text[...]
    while let last = end.last, "：:，,".contains(last) { end.removeLast() }
    if !sentence.ending.isEmpty, let open = PhraseWords.openEndings.first(where: end.hasSuffix) {
      found.append(open + text[end.endIndex...] + String(sentence.ending.prefix(1)))
    }
    return found
  }

  /// Punctuation that follows punctuation, within a sentence or at its end.
  private static func doubled(_ sentence: Narrative.Sentence) -> [String] {
    let characters = Array(sentence.text + sentence.ending)
    let isMark = characters.map { $0.unicodeScalars.first.map(PhraseWords.scalarsOfMarks.contains) ?? false }
    return characters.indices.dropLast().compactMap { index in
      guard isMark[index], isMark[index + 1], characters[index...(index + 1)].allSatisfy(PhraseWords.marks.contains)
      else { return nil }
      return String(characters[max(0, index - 6)...(index + 1)])
    }
  }

  /// The first bracket of a paragraph without its other half, with the words beside it.
  private static func unbalanced(_ paragraph: [Narrative.Sentence]) -> (String, Narrative.Sentence)? {
    var open: [(mark: Character, text: String, sentence: Narrative.Sentence)] = []
    for sentence in paragraph {
      let characters = Array(sentence.text)
      for (index, mark) in characters.enumerated() {
        guard let scalar = mark.unicodeScalars.first, PhraseWords.scalarsOfPairs.contains(scalar) else { continue }
        if PhraseWords.pairs[mark] != nil {
          open.append((wide(mark), String(characters[index...].prefix(8)), sentence))
        } else if let opening = PhraseWords.pairs.first(where: { $0.value == mark })?.key {
          if open.last?.mark == wide(opening) {
            open.removeLast()
          } else if !isNumber(characters[..<index]) {
            return (String(characters[max(0, index - 7)...index]), sentence)
          }
        }
      }
    }
    let last = paragraph.last
    let isWhole = last?.ending.isEmpty == false || last?.text.last.map { "：:".contains($0) } ?? false
    guard isWhole, let left = open.first else { return nil }
    return (left.text, left.sentence)
  }

  private static func wide(_ mark: Character) -> Character { mark == "(" ? "（" : mark }

  /// Whether a closing bracket follows the number of an item: 1）, 二).
  private static func isNumber(_ before: ArraySlice<Character>) -> Bool {
    let length = before.reversed().prefix { $0.isNumber || "一二三四五六七八九十".contains($0) }.count
    return (1...2).contains(length) && (before.dropLast(length).last?.isPunctuation ?? true)
  }

  // MARK: Figures

  private mutating func readFigures(_ sentence: Narrative.Sentence, _ source: Source) {
    let characters = Array(sentence.text)
    for word in PhraseWords.directions {
      guard let range = Text.range(of: word, in: sentence.text) else { continue }
      let rest = sentence.text[range.upperBound...].prefix(20)
      guard let sign = rest.first, "-－−—".contains(sign), rest.dropFirst().first?.isNumber == true else { continue }
      phrases.append(
        StatedPhrase(.signed, word + rest.prefix { $0.isNumber || "-－−—.,万元%％".contains($0) }, source: source))
    }
    let numbers = StatedNumber.all(in: sentence.text)
    let amounts = numbers.filter { if case .money = $0.quantity { true } else { false } }
    if amounts.count > 1, sentence.text.contains("持平") {
      phrases.append(StatedPhrase(.unchanged, "持平", source: source))
    }
    for (first, second) in zip(amounts, amounts.dropFirst()) {
      guard let word = PhraseWords.comparisons.first(where: second.before.hasSuffix) else { continue }
      let text = first.text + first.quantity.text + word + second.text + second.quantity.text
      phrases.append(StatedPhrase(.comparison, text, source: source))
    }
    // Nothing is compared where none of the words that compare stands.
    guard Text.contains(sentence.text, any: PhraseWords.comparisons + PhraseWords.same) else { return }
    for index in characters.indices where PhraseWords.firstOfCompared.contains(characters[index]) {
      let rest = String(characters[index...].prefix(12))
      guard let left = PhraseWords.compared.first(where: rest.hasPrefix) else { continue }
      let behind = rest.dropFirst(left.count)
      if let same = Self.unchanged(left, behind, in: characters[index...]) {
        phrases.append(StatedPhrase(.comparison, same, source: source))
        break
      }
      guard let word = PhraseWords.comparisons.first(where: behind.hasPrefix),
        let right = PhraseWords.compared.first(where: behind.dropFirst(word.count).hasPrefix)
      else { continue }
      phrases.append(StatedPhrase(.comparison, left + word + right, source: source))
      break
    }
  }

  /// 决算数与预算数持平, from its first name on; nil where that is not what stands there.
  private static func unchanged(_ left: String, _ behind: Substring, in words: ArraySlice<Character>) -> String? {
    guard let joint = behind.first, "与和同".contains(joint),
      let right = PhraseWords.compared.first(where: behind.dropFirst().hasPrefix)
    else { return nil }
    let start = words.dropFirst(left.count + 1 + right.count)
    guard let word = PhraseWords.same.first(where: { start.starts(with: $0) }) else { return nil }
    return left + String(joint) + right + word
  }

  // MARK: Names

  private mutating func readNames(_ sentence: Narrative.Sentence, _ source: Source) {
    for mark in ["截至", "截止"] {
      guard let range = Text.range(of: mark, in: sentence.text) else { continue }
      let date = sentence.text[range.upperBound...].prefix { $0.isNumber || "年月日底末".contains($0) }
      if Text.year(in: String(date)) != nil { phrases.append(StatedPhrase(.asOf, mark + date, source: source)) }
    }
    for name in bodies.others(in: sentence.text) { phrases.append(StatedPhrase(.body, name, source: source)) }
    for word in PhraseWords.publishers where sentence.text.contains(word) {
      phrases.append(StatedPhrase(.publisher, word, source: source))
    }
    for (code, name) in Self.coded(sentence.text) {
      phrases.append(StatedPhrase(.account, code + " " + name, source: source))
    }
    for (code, name) in Self.coded(before: sentence.text) {
      phrases.append(StatedPhrase(.account, code + " " + name, source: source))
    }
    guard let phrase = AccountPhrase(sentence.text) else { return }
    for (code, name) in phrase.coded { phrases.append(StatedPhrase(.account, code + " " + name, source: source)) }
  }

  /// The accounts whose seven digits stand before their name, with a stroke between: 2120815-农村社会事业支出.
  private static func coded(before sentence: String) -> [(code: String, name: String)] {
    var found: [(code: String, name: String)] = []
    var rest = sentence[...]
    while let start = rest.firstIndex(where: { $0.isASCII && $0.isNumber }) {
      let digits = rest[start...].prefix { $0.isASCII && $0.isNumber }
      rest = rest[digits.endIndex...]
      guard digits.utf8.count == 7, Text.isCode(digits), let stroke = rest.first, "-－—".contains(stroke) else {
        continue
      }
      let name = rest.dropFirst().prefix { !$0.isASCII && !"，。；：、“”（".contains($0) }
      if name.count >= 3 { found.append((String(digits), String(name))) }
    }
    return found
  }

  /// The accounts whose code stands in brackets behind their name: 2.高中教育（2050204）.
  private static func coded(_ sentence: String) -> [(code: String, name: String)] {
    var found: [(code: String, name: String)] = []
    var rest = sentence[...]
    while let open = rest.firstIndex(where: { "（(".contains($0) }) {
      let inner = rest[rest.index(after: open)...]
      let digits = inner.prefix { $0.isASCII && $0.isNumber }
      if Text.isCode(digits), digits.utf8.count < 9, let close = inner.dropFirst(digits.count).first,
        "）)".contains(close)
      {
        let before = sentence[..<open]
        let start = before.lastIndex { "，。；：、,;:“”".contains($0) }.map(before.index(after:)) ?? before.startIndex
        let name = Subject.withoutNumber(String(before[start...]))
        if name.count >= 2, !name.contains(where: \.isNumber) { found.append((String(digits), name)) }
      }
      rest = inner.dropFirst(digits.count)
    }
    return found
  }
}
