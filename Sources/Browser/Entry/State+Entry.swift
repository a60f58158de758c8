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
    return KeyTable.entry.handle(key, EntryAnswers(entry: entry, answers: answers), &self, listing)
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
      let layout = Layout(size: size, listing: answers)
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

  fileprivate mutating func recalled(_ step: Int) -> [Effect] {
    guard recall(step), let entry else { return [] }
    return entryChanged(entry)
  }

  /// Does what the typed line asks for, and ends typing.
  fileprivate mutating func acceptEntry(_ entry: Entry, _ listing: Listing, _ answers: Listing) -> [Effect] {
    remember(entry)
    switch entry.purpose {
    case .palette: return acceptPalette(entry, listing, answers)
    case .note(let mark): return keepNote(entry.line.text, mark)
    case .reason(let id, _): return dismiss(id, entry.line.text)
    case .heading(let field): return keepHeading(field, entry.line.text)
    case .correction(let disclosure, let cells): return acceptCorrection(disclosure, cells, entry)
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
    case .note, .reason, .heading, .correction: return []
    case .filter:
      followFilter(entry.line.text)
      return []
    }
  }

  /// What is offered for the line so far; empty where nothing is typed that has answers.
  func answers(_ listing: Listing) -> Listing {
    switch entry?.purpose {
    case .palette: return palette(listing)
    case .filter, .note, .reason, .heading: return Listing(columns: [], rows: [])
    case .search(let group): return searchAnswers(entry?.line.text ?? "", only: group)
    case .correction(_, let cells): return correctionAnswers(cells)
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
  fileprivate mutating func choose(_ rows: Int, of answers: Listing) {
    guard let present = chosenAnswer(answers) else { return }
    let step = rows < 0 ? -1 : 1
    var target = max(0, min(present + rows, answers.rows.count - 1))
    while answers.rows.indices.contains(target), answers.rows[target].isHeading { target += step }
    guard answers.rows.indices.contains(target) else {
      entry?.top = 0
      return
    }
    let height = Layout(size: size, listing: answers).listHeight
    let top = entry?.top ?? 0
    entry?.choice = target
    entry?.top = max(target - height + 1, min(top, target))
    followCorrection(from: present)
  }
}

/// What is typed, and what is offered for it.
struct EntryAnswers {
  let entry: Entry
  let answers: Listing
}

extension KeyTable where Subject == EntryAnswers {
  /// The keys of a line that do not edit it.
  static var entry: KeyTable {
    /// Moves among answers, or where there are none among the lines typed before.
    func move(_ rows: Int, recalls: Int? = nil) -> Act {
      { state, typed, _, _ in
        if let recalls, !typed.entry.hasAnswers { return state.recalled(recalls) }
        state.choose(rows, of: typed.answers)
        return []
      }
    }
    func page(_ direction: Int) -> Act {
      { state, typed, _, _ in
        let page = Layout(size: state.size, listing: typed.answers).listHeight
        state.choose(direction * page, of: typed.answers)
        return []
      }
    }
    return KeyTable(
      rows: [
        Row(keys: [.control("c"), .control("l"), .control("z")], act: passes),
        Row(codes: [.escape]) { state, typed, _, _ in
          state.entry = nil
          if case .filter(let before) = typed.entry.purpose { state.here = before }
          state.keepDraft(typed.entry)
          return []
        },
        Row(codes: [.enter]) { state, typed, listing, _ in state.acceptEntry(typed.entry, listing, typed.answers) },
        Row(keys: [.control("g")]) { state, typed, _, _ in
          guard case .search = typed.entry.purpose else { return [] }
          return state.listSearch(typed.entry, typed.answers)
        },
        Row(keys: [.control("p")]) { state, _, _, _ in state.recalled(1) },
        Row(keys: [.control("n")]) { state, _, _, _ in state.recalled(-1) },
        Row(codes: [.up], act: move(-1, recalls: 1)), Row(codes: [.down], act: move(1, recalls: -1)),
        Row(codes: [.pageDown], act: page(1)), Row(codes: [.pageUp], act: page(-1)),
        Row(codes: [.tab]) { state, typed, _, _ in
          switch typed.entry.purpose {
          case .palette:
            if state.completePath(typed.answers) { return state.entry.map { state.entryChanged($0) } ?? [] }
            state.choose(1, of: typed.answers)
            return []
          case .search(let group): return state.turnSearchGroup(group, typed.entry.line)
          case .filter, .note, .reason, .heading, .correction: return []
          }
        },
      ], isTyped: true, others: ignores)
  }
}
