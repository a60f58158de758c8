import BudgetModel
import Console

/// The words of the field that stand where one is, explained: by the program, and by the document where its text is kept.
struct TermsView {
  let row: ListingRow?
  let listing: Listing
  /// What the documents explain themselves.
  let published: PublishedTerms?
  let language: Language
  let symbols: Symbols

  /// The lines for a width: signs of the row first, then its words, those of the headings, and what only the document explains.
  func lines(width: Int) -> [LowerText.Line] {
    var lines: [LowerText.Line] = []
    func add(_ text: String, _ role: Role, indent: Int = 0) {
      let blank = String(repeating: " ", count: indent)
      lines += text.wrapped(to: width - indent).map { LowerText.Line(text: blank + $0, role: role) }
    }
    func add(_ item: PublishedTerms.Item) {
      let page = item.page.map { language.pick("第\($0)页", " p. \($0)") } ?? ""
      let document = item.kind == .budget ? language.pick("预算", "budget") : language.pick("决算", "final accounts")
      add(
        language.pick("文件的名词解释（\(document)\(page)）", "As the document explains it (\(document)\(page))"), .secondary,
        indent: 2)
      add(item.text, .text, indent: 4)
    }
    for sign in signs {
      add(sign.sign, .strong)
      add(sign.meaning, .text, indent: 2)
    }
    let texts = texts
    var told: Set<PublishedTerms.Item> = []
    for entry in Glossary.entries(in: texts) + headed {
      add(entry.title, .strong)
      add(entry.meaning(language), .text, indent: 2)
      if let item = published?.item(named: entry.words), told.insert(item).inserted { add(item) }
    }
    for item in published?.items ?? [] where texts.contains(where: { $0.holds(item.title) }) {
      guard told.insert(item).inserted else { continue }
      add(item.title, .strong)
      add(item)
    }
    if lines.isEmpty {
      add(language.pick("这里没有要解释的术语；? 里有全部术语。", "No terms to explain here; ? lists all of them."), .absent)
    }
    return lines
  }

  /// The terms that headings in English are.
  private var headed: [GlossaryEntry] {
    guard language == .english else { return [] }
    let known = Set(Glossary.entries(in: texts))
    let headings = listing.columns.flatMap(\.header).map { $0.lowercased() }
    return headings.compactMap { heading in Glossary.all.first { $0.english == heading && !known.contains($0) } }
  }

  /// Where terms may stand: what the row says, then the headings.
  private var texts: [String] {
    let row = row.map { [$0.summary] + $0.cells.map(\.text) + (language == .english ? $0.details : []) } ?? []
    return row + listing.columns.flatMap(\.header) + listing.notes
  }

  /// The signs at the row, with what they mean.
  private var signs: [(sign: String, meaning: String)] {
    guard let row else { return [] }
    let marks = row.cells.map(\.text)
    return Sign.all(symbols).filter { sign in
      sign.isAtName
        ? row.cells.first?.text.unicodeScalars.contains { String($0) == sign.sign } ?? false
        : sign.isAtEnd ? row.mark?.sign == sign.sign : marks.contains(sign.sign)
    }.map { ($0.sign, language.pick($0.meaning.chinese, $0.meaning.english)) }
  }
}
