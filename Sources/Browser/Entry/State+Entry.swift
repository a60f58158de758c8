import BudgetModel
import Console
import Index

extension State {
  /// Takes a key while something is typed that does not edit the line: Esc cancels, Enter accepts, others move among the answers.
  /// - Parameters:
  ///   - listing: the listing of the place.
  ///   - answers: what is offered for the line so far; empty where nothing is.
  /// - Returns: nil where the key means what it always means (`^C`, `^L`, `^Z`).
  mutating func handleEntry(_ key: Key, _ listing: Listing, answers: Listing) -> [Effect]? {
    guard let entry else { return nil }
    if key.control, !key.alt, case .character(let scalar) = key.code, "clz".unicodeScalars.contains(scalar) {
      return nil
    }
    switch key.code {
    case .escape:
      self.entry = nil
      if case .filter(let before) = entry.purpose { here = before }
      keepDraft(entry)
      return []
    case .enter: return acceptEntry(entry, listing, answers)
    default: break
    }
    let page = Layout(size: size, listing: answers, hasScreens: true).listHeight
    switch key.code {
    case .character("p") where key.control: return recalled(1)
    case .character("n") where key.control: return recalled(-1)
    case .up where !entry.hasAnswers: return recalled(1)
    case .down where !entry.hasAnswers: return recalled(-1)
    case .tab where entry.purpose == .palette:
      if completePath(answers) { return self.entry.map { entryChanged($0) } ?? [] }
      choose(1, of: answers)
    case .tab:
      if case .search(let group) = entry.purpose { return turnSearchGroup(group, entry.line) }
    case .down: choose(1, of: answers)
    case .up: choose(-1, of: answers)
    case .pageDown: choose(page, of: answers)
    case .pageUp: choose(-page, of: answers)
    default: break
    }
    return []
  }

  /// Takes what a mouse did while something is typed: the wheel moves among the answers, a click chooses one, a click on the
  /// one chosen accepts it.
  mutating func handleEntry(_ action: MouseAction, at position: Position, _ listing: Listing, answers: Listing)
    -> [Effect]
  {
    guard let entry, let chosen = chosenAnswer(answers) else { return [] }
    switch action {
    case .wheelDown: choose(3, of: answers)
    case .wheelUp: choose(-3, of: answers)
    case .click, .doubleClick:
      let layout = Layout(size: size, listing: answers, hasScreens: true)
      let index = EntryView.top(entry, chosen: chosen, layout) + position.row - layout.listTop
      guard position.row >= layout.listTop, position.row < layout.listTop + layout.listHeight,
        answers.rows.indices.contains(index), !answers.rows[index].isHeading
      else { return [] }
      let wasChosen = index == chosen
      self.entry?.choice = index
      if wasChosen || action == .doubleClick, let entry = self.entry { return acceptEntry(entry, listing, answers) }
    }
    return []
  }

  private mutating func recalled(_ step: Int) -> [Effect] {
    guard recall(step), let entry else { return [] }
    return entryChanged(entry)
  }

  /// Does what the typed line asks for, and ends typing.
  private mutating func acceptEntry(_ entry: Entry, _ listing: Listing, _ answers: Listing) -> [Effect] {
    remember(entry)
    switch entry.purpose {
    case .palette: return acceptPalette(entry, listing, answers)
    case .note(let mark): return keepNote(entry.line.text, mark)
    case .filter:
      acceptFilter(listing)
      return []
    case .search: return acceptSearch(entry, answers)
    }
  }

  /// Follows a change of the line.
  mutating func entryChanged(_ entry: Entry) -> [Effect] {
    switch entry.purpose {
    case .palette: return openForPath(entry.line.text)
    case .search(let group): return askIndex(entry.line.text, only: group)
    case .note: return []
    case .filter:
      followFilter(entry.line.text)
      return []
    }
  }

  /// What is offered for the line so far; empty where nothing is typed that has answers.
  func answers(_ listing: Listing) -> Listing {
    switch entry?.purpose {
    case .palette: return palette(listing)
    case .filter, .note: return Listing(columns: [], rows: [])
    case .search(let group): return searchAnswers(entry?.line.text ?? "", only: group)
    case nil: return Listing(columns: [], rows: [])
    }
  }

  /// The answer chosen: the first that is no heading where none was.
  func chosenAnswer(_ answers: Listing) -> Int? { entry.flatMap { chosenAnswer(answers, of: $0) } }

  /// The answer chosen in an entry.
  func chosenAnswer(_ answers: Listing, of entry: Entry) -> Int? {
    guard !answers.rows.isEmpty else { return nil }
    let wanted = min(entry.choice, answers.rows.count - 1)
    return answers.rows[wanted...].firstIndex { !$0.isHeading } ?? answers.rows.lastIndex { !$0.isHeading }
  }

  /// Moves among the answers, over headings.
  private mutating func choose(_ rows: Int, of answers: Listing) {
    guard let present = chosenAnswer(answers) else { return }
    let step = rows < 0 ? -1 : 1
    var target = max(0, min(present + rows, answers.rows.count - 1))
    while answers.rows.indices.contains(target), answers.rows[target].isHeading { target += step }
    guard answers.rows.indices.contains(target) else {
      entry?.top = 0
      return
    }
    let height = Layout(size: size, listing: answers, hasScreens: true).listHeight
    let top = entry?.top ?? 0
    entry?.choice = target
    entry?.top = max(target - height + 1, min(top, target))
  }
}
