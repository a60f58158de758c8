import BudgetModel

/// Finds what documents say in words of a row: the sentences its figures stand in, and those that give the reason behind.
struct Quotations {
  /// The documents.
  let accounts: YearDisclosures

  /// The most sentences told of one row, and the most that a quotation goes on for.
  private static let limit = (quotations: 6, sentences: 10)

  /// What is said of a row: where it says itself that it stands, then wherever the text speaks of what it is about.
  func all(of row: ListingRow) -> [Quotation] {
    var told: [(kind: DisclosureKind, run: Range<Int>, citations: [Citation])] = []
    for citation in row.cited + claims(about: row) {
      guard told.count < Self.limit.quotations, let passages = accounts.disclosure(citation.kind)?.passages,
        let place = Self.place(of: citation.source, in: passages)
      else { continue }
      if let known = told.firstIndex(where: { $0.kind == citation.kind && $0.run.contains(place) }) {
        told[known].citations.append(citation)
      } else {
        told.append((citation.kind, Self.run(from: place, in: passages), [citation]))
      }
    }
    return told.compactMap { kind, run, citations in
      accounts.disclosure(kind).map { quotation(run, citations, $0) }
    }
  }

  /// Whether a row stands in a text of which no sentences are kept.
  func isUnkept(_ row: ListingRow) -> Bool {
    row.cited.contains { accounts.disclosure($0.kind)?.passages.isEmpty ?? false }
  }

  /// The row of the text in which a row's figure stands; nil where it stands in none, or none is kept.
  func place(of row: ListingRow) -> (topic: Topic, row: String)? {
    for citation in row.cited {
      guard let passages = accounts.disclosure(citation.kind)?.passages,
        let place = Self.place(of: citation.source, in: passages)
      else { continue }
      return (.text(citation.kind), TextListing.id(passages[place].source))
    }
    return nil
  }

  /// Where a sentence stands among the passages; nil where it is not there.
  static func place(of source: Source, in passages: [Passage]) -> Int? {
    // What has no heading is no sentence of the narrative, but a line of the document.
    guard case .prose(let section, let sentence) = source.place, !section.isEmpty, sentence > 0 else { return nil }
    return passages.firstIndex { $0.source == source }
      ?? passages.firstIndex { $0.source.place == source.place && $0.source.page == source.page }
      ?? passages.firstIndex { $0.source.place == source.place }
  }

  /// A sentence, and those behind it that go on with it or give the reason for it.
  private static func run(from place: Int, in passages: [Passage]) -> Range<Int> {
    var end = place + 1
    while end < passages.count, end - place < limit.sentences, passages[end].section == passages[place].section {
      let next = passages[end].text
      let goesOn = passages[end - 1].text.last.map { "；;：:，,、".contains($0) } ?? false
      guard goesOn || reasons.contains(where: { String(next.prefix(16)).holds($0) }) else { break }
      end += 1
    }
    return place..<end
  }

  /// What sentences say, near their beginning, that give the reason for what the one before says.
  private static let reasons = ["原因", "主要是", "主要系", "由于", "主要为"]

  /// What the text says elsewhere of what a row is about: by its code, or by its name.
  private func claims(about row: ListingRow) -> [Citation] {
    guard let figure = row.figure else { return [] }
    // On the overview a class is class/201.
    let code = (figure.code?.split(separator: "/").last).flatMap { FunctionCode(String($0)) }
    let name = figure.name.withoutBlanks
    let part = figure.code.flatMap { text in
      ThreePublicExpenses.Part.allCases.first { KeyFigure.Name.expense($0).text == text }
    }
    return accounts.disclosures.flatMap { disclosure in
      disclosure.claims.compactMap { claim in
        let isMeant =
          if let part { ThreePublicExpenses.Part(claim.subject) == part } else {
            code.map { claim.code == $0 } ?? false || Self.names(claim.subject, name)
          }
        return isMeant ? Citation(claim.source, in: disclosure.kind, words: [claim.figure.text]) : nil
      }
    }
  }

  /// Whether a subject is a name, but for 支出 at the end of either.
  private static func names(_ subject: String, _ name: String) -> Bool {
    guard name.unicodeScalars.count > 1 else { return false }
    let subject = subject.withoutBlanks
    return subject == name || subject == name + "支出" || subject + "支出" == name
  }

  private func quotation(_ run: Range<Int>, _ citations: [Citation], _ disclosure: Disclosure) -> Quotation {
    let passages = disclosure.passages[run]
    let text = passages.map(\.text).joined()
    var marked: [Range<Int>] = []
    for citation in citations {
      for words in Self.words(citation, disclosure) { marked += QuotedWords.places(of: words, in: text) }
    }
    let first = passages.first
    return Quotation(
      kind: disclosure.kind, section: first?.section ?? "", page: first?.source.page, text: text,
      marked: QuotedWords.joined(marked))
  }

  /// What is marked in a sentence: what it is cited for, else the figures stated there.
  private static func words(_ citation: Citation, _ disclosure: Disclosure) -> [String] {
    if !citation.words.isEmpty { return citation.words }
    if let message = citation.message {
      let phrases = disclosure.phrases.filter { $0.source == citation.source && message.holds($0.text) }.map(\.text)
      if !phrases.isEmpty { return phrases }
    }
    let figures =
      disclosure.claims.filter { $0.source == citation.source }.map(\.figure)
      + disclosure.facts.filter { $0.source == citation.source }.map(\.figure)
    let wanted = figures.filter { figure in
      citation.amount.map { wanted in figure.amount.map { $0.fen.magnitude == wanted.fen.magnitude } ?? false } ?? true
    }
    return (wanted.isEmpty ? figures : wanted).map(\.text)
  }
}
