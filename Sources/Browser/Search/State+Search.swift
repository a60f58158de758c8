import Catalogues
import BudgetModel
import Index
import Console
import Reconciliation
import Search

extension State {
  /// Begins a search, with what an input method committed or with nothing.
  ///
  /// What is open is looked through at once; the documents of other departments are asked for and come one by one.
  mutating func beginSearch(_ text: String = "") -> [Effect] {
    entry = Entry(.search(only: nil), text: text)
    overlay = nil
    awaitsIndex = knownLibrary.asksIndex
    return (awaitsIndex ? [.find(query(text, only: nil))] : gather()) + lookInTexts(text, only: nil)
  }

  /// What is asked of the library's own index for what is typed.
  private func query(_ text: String, only group: SearchGroup?) -> SearchQuery {
    SearchQuery(
      text: text, limit: group == nil ? SearchListing.groupLimit : SearchListing.onlyLimit, language: language)
  }

  /// Asks the library's own index for what is typed now, where it keeps one.
  func askIndex(_ text: String, only group: SearchGroup?) -> [Effect] {
    (knownLibrary.asksIndex ? [.find(query(text, only: group))] : []) + lookInTexts(text, only: group)
  }

  /// Asks for what is typed to be looked for in the text of all documents, where these are too many to be gathered.
  private func lookInTexts(_ text: String, only group: SearchGroup?) -> [Effect] {
    guard !knownLibrary.areFew, group == nil || group == .text,
      SearchHits.words(text).contains(where: { $0.unicodeScalars.count > 1 })
    else { return [] }
    return [.findTexts(query(text, only: group))]
  }

  /// Whether texts are still being looked through for what is typed.
  func isLookingInTexts(_ text: String, only group: SearchGroup?) -> Bool {
    !lookInTexts(text, only: group).isEmpty && !(texts?.query == query(text, only: group) && texts?.isAll == true)
  }

  /// An index with the sentences of others than those gathered that hold what is typed.
  private func withTexts(_ index: SearchIndex, _ query: SearchQuery) -> SearchIndex {
    guard let texts, texts.query == query else { return index }
    var index = index
    let gathered = Set(searched?.entries.filter(\.hasText).map(\.key) ?? [])
    for hit in texts.hits where !gathered.contains(hit.key) {
      index.add(hit.passage, isBudget: hit.isBudget, of: hit.key) { catalogue.entry(hit.key) }
    }
    return index
  }

  /// Takes what the library's own index answers; with the first answer to a search, what it does not know is asked for.
  mutating func take(_ found: IndexAnswer?) -> [Effect] {
    indexed = found
    knownLibrary.asksIndex = found != nil
    guard awaitsIndex else { return [] }
    awaitsIndex = false
    return gather()
  }

  /// Begins to gather what is searched beside the library's own index.
  private mutating func gather() -> [Effect] {
    // Where the library keeps an index it is asked for each text that is typed; what that does not know is read.
    var index = searched.flatMap { $0.language == language ? $0 : nil } ?? SearchIndex(language)
    searched = nil
    let unindexed = indexed.map { Set($0.unindexed) }
    if index.entries.isEmpty || unindexed != nil {
      let known = Set(index.entries.map(\.key))
      for entry in entriesRead where !known.contains(entry.key) {
        index.hold(entry, isIndexed: unindexed?.contains(entry.key) == false)
      }
    }
    for (key, open) in opened { index.gather(all: open, of: key) }
    for (key, marks) in found { index.gather(key, marks.report) }
    searched = index
    let missing = index.missing
    return missing.isEmpty ? [] : [.gather(missing)]
  }

  /// The departments and years whose documents are read to be looked through: those no index knows, and for what stands
  /// on their overview and what rules find, which no index keeps, those of a library of few and those that are open.
  private var entriesRead: [YearSummary] {
    guard let indexed, !knownLibrary.areFew else {
      return catalogue.entries(0..<min(catalogue.count, Int(UInt16.max)), by: CatalogueOrder())
    }
    let open = opened.keys.sorted { ($0.department, $0.year) < ($1.department, $1.year) }
    return (indexed.unindexed + open).compactMap { catalogue.entry($0) }
  }

  /// Adds what was read of a department to what is searched.
  mutating func gather(_ key: DepartmentYear, _ accounts: YearDisclosures) {
    // Taken out while it grows, so that it is not copied.
    guard var index = searched else { return }
    searched = nil
    index.gather(all: opened[key] ?? OpenYear(accounts), of: key)
    searched = index
  }

  /// Adds what rules found to what is searched; nothing where nothing was searched yet.
  mutating func gather(_ key: DepartmentYear, _ report: Report) {
    guard var index = searched else { return }
    searched = nil
    index.gather(key, report)
    searched = index
  }

  /// Whether a search looks for rows of the overviews of all departments: an index of an older library file has none, and
  /// where the library is long they are not read.
  var hasOverviews: Bool { knownLibrary.areFew || indexed?.hasKeyFigures ?? true }

  /// What answers to a text are looked for in: what was gathered, what the library's own index has of it, or both.
  private func index(answering text: String, only group: SearchGroup?) -> SearchIndex? {
    let query = query(text, only: group)
    guard let indexed, indexed.query == query else { return searched.map { withTexts($0, query) } }
    var index = indexed.index
    if let searched {
      index.dropKeyFigures(of: Set(searched.entries.filter(\.hasKeyFigures).map(\.key)))
      index.add(searched.best(text, first: place.key, limit: query.limit))
      index = withTexts(index, query)
      index.order { catalogue.position(of: $0, by: CatalogueOrder()) }
    }
    return index
  }

  /// The answers to what is typed.
  func searchAnswers(_ text: String, only group: SearchGroup?) -> Listing {
    guard let index = index(answering: text, only: group) else { return Listing(columns: [], rows: []) }
    return SearchListing(
      index: index, found: found, key: place.key, options: options, screens: screens, width: size.width
    )
    .make(text, only: group)
  }

  /// Goes to the chosen answer.
  mutating func acceptSearch(_ entry: Entry, _ answers: Listing) -> [Effect] {
    self.entry = nil
    if !entry.line.isEmpty { lastSearch = entry.line.text }
    guard let chosen = chosenAnswer(answers, of: entry), let goal = answers.rows[chosen].goal else {
      if !entry.line.isEmpty {
        message = Message(language.pick("没有找到“\(entry.line.text)”。", "“\(entry.line.text)” was not found."))
      }
      return []
    }
    // Where both sides are looked at, they stay.
    return go(
      to: goal.place, phase: phase == .both && goal.place.key == place.key ? nil : goal.phase,
      selection: goal.selection, isJump: true)
  }

  /// Makes a list over all departments of what was typed, of the kind of the chosen answer: to be sorted, grouped, added up.
  mutating func listSearch(_ entry: Entry, _ answers: Listing) -> [Effect] {
    guard let chosen = chosenAnswer(answers, of: entry), let goal = answers.rows[chosen].goal, !entry.line.isEmpty,
      let desk = Desk.holding(goal)
    else {
      say("这一类没有全库列表。", "There is no list of all departments of this kind.")
      return []
    }
    self.entry = nil
    lastSearch = entry.line.text
    return go(to: .everywhere(Topic(DeskScreen(desk, terms: [entry.line.text]))), isJump: true)
  }

  /// Shows only the next group that has answers; all of them after the last.
  mutating func turnSearchGroup(_ present: SearchGroup?, _ line: LineEditor) -> [Effect] {
    guard let index = index(answering: line.text, only: present) else { return [] }
    let held = SearchHits(line.text, in: index, first: nil, only: nil, limit: 1).groups.map(\.group)
    let later = SearchGroup.allCases.drop { $0 != present }.dropFirst()
    let next = present == nil ? SearchGroup.allCases.first(where: held.contains) : later.first(where: held.contains)
    entry = Entry(.search(only: next), line: line)
    return askIndex(line.text, only: next)
  }

  /// Goes to the next (1) or previous (-1) row of this list that the last search finds.
  mutating func step(_ direction: Int, in listing: Listing) {
    guard let text = lastSearch else { return }
    let pattern = SearchPattern(text)
    let hits =
      listing.rows.pages?.answering(pattern)
      ?? listing.rows.indices.filter { !listing.rows[$0].isHeading && listing.answers(pattern, listing.rows[$0]) }
    guard !hits.isEmpty else {
      message = Message(language.pick("这个列表中没有“\(text)”。", "“\(text)” is not in this list."))
      return
    }
    let present = selectedIndex(listing)
    let next =
      direction > 0 ? hits.firstIndex { $0 > present } ?? 0 : hits.lastIndex { $0 < present } ?? hits.count - 1
    select(hits[next], in: listing)
    message = Message(
      language.pick("“\(text)” 第 \(next + 1)/\(hits.count) 处", "“\(text)”: \(next + 1) of \(hits.count)"))
  }
}
