import BudgetModel
import Search

extension State {
  /// What the command palette offers for the line so far: commands first, then places.
  ///
  /// A further source of offers is a further function added to the rows; what carries one out stands in
  /// ``acceptPalette(_:_:_:)``, which gets the whole line and so the words after a command's name too.
  func palette(_ listing: Listing) -> Listing {
    let text = entry?.line.text ?? ""
    let imports = ImportOffer.wish(in: text).map { [ImportOffer.row($0, language)] } ?? []
    let rows =
      imports + commandOffers(text, listing) + SortOffer.rows(SearchPattern(text), listing, language)
      + PathOffers(self).rows(text)
    return Listing(
      columns: [
        ListingColumn("", .text(maximum: 18)), ListingColumn("", .text(maximum: 20)), ListingColumn("", .name),
      ], rows: rows,
      notes: rows.isEmpty ? [language.pick("没有这样的命令或地方。", "No such command or place.")] : [])
  }

  /// Carries out the chosen offer; where there is none, takes the line as a path.
  mutating func acceptPalette(_ entry: Entry, _ listing: Listing, _ answers: Listing) -> [Effect] {
    self.entry = nil
    if DeskPath.leads(entry.line.text) { return go(toPath: entry.line.text) }
    if let index = chosenAnswer(answers, of: entry) {
      let id = answers.rows[index].id
      if let command = CommandOffer.command(id, screens) { return perform(command, listing) }
      if let column = SortOffer.column(id) {
        sort(by: column, listing)
        return []
      }
      if let path = PathOffers.path(id) { return go(toPath: path) }
      if let wish = ImportOffer.wish(ofRow: id) {
        if !wish.file.isEmpty { return [.bringIn(wish.file, replaces: wish.replaces)] }
        self.entry = Entry(.palette, text: ImportOffer.beginning(wish, language))
        return []
      }
    }
    return entry.line.isEmpty ? [] : go(toPath: entry.line.text)
  }

  /// Completes the line to the chosen place, so that the next part can be typed; false where none is chosen.
  mutating func completePath(_ answers: Listing) -> Bool {
    guard let index = chosenAnswer(answers), let path = PathOffers.path(answers.rows[index].id) else { return false }
    entry = Entry(.palette, text: path + "/")
    return true
  }

  /// Asks for the accounts a path begun names, so that what stands in them can be offered.
  func openForPath(_ text: String) -> [Effect] {
    // Typed or pasted at once, more than the slash may have come.
    guard let slash = text.lastIndex(where: PlacePath.isSlash) else { return [] }
    let path = String(text[...slash])
    guard let resolver = try? PathResolver(path, in: catalogue, screens), opened[resolver.key] == nil else {
      return []
    }
    return [.open(summaries(of: resolver.key).map(\.id)), .check(resolver.key)]
  }

  /// Goes to the place of a path, opening its accounts first where they are not in memory.
  mutating func go(toPath path: String) -> [Effect] {
    do throws(PathError) {
      if DeskPath.leads(path) { return go(to: try DeskPath.place(path), isJump: true) }
      let resolver = try PathResolver(path, in: catalogue, screens)
      guard let open = opened[resolver.key] else {
        awaitedPath = path
        return [.open(summaries(of: resolver.key).map(\.id)), .check(resolver.key)]
      }
      let destination = try resolver.destination(in: open)
      return go(
        to: destination.place, phase: destination.phase, selection: destination.selection,
        comparison: destination.comparison, isJump: true)
    } catch {
      message = Message(error.text(language), isError: true)
      return []
    }
  }

  /// Goes on to the path that waited for its accounts; nothing where none did.
  mutating func resumePath() -> [Effect] {
    guard let path = awaitedPath else { return [] }
    awaitedPath = nil
    let effects = go(toPath: path)
    guard awaitedPath == nil else {
      // What was opened were other accounts: asking again would go on for ever.
      awaitedPath = nil
      return []
    }
    return effects
  }

  /// The enabled commands that answer the text, the best first; all of them, in the order of the help, for no text.
  private func commandOffers(_ text: String, _ listing: Listing) -> [ListingRow] {
    let row = selectedRow(listing)
    let entries = screens.commands.filter {
      $0 != .palette && $0 != .cancel && $0.use(self, listing, row) == .works
    }
    let pattern = SearchPattern(text)
    // What moves the selection is known by heart: it comes last where nothing is typed.
    if pattern.isEmpty {
      return (entries.filter { $0.group != .moving } + entries.filter { $0.group == .moving })
        .map { CommandOffer.row($0, language, keymap) }
    }
    return entries.enumerated().compactMap { index, entry in
      CommandOffer.rank(entry, pattern).map { (rank: $0, index: index, entry: entry) }
    }.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map { CommandOffer.row($0.entry, language, keymap) }
  }
}
