import BudgetModel

extension State {
  /// Goes to a place, remembers where one was, and asks for what must be read first.
  /// - Parameters:
  ///   - selection: the row to select there; nil leaves what was chosen there before.
  ///   - isJump: whether the place is not the one below, above or beside the present one, so that ``goUp(_:)`` comes back.
  mutating func go(
    to place: Place, phase: PhaseView? = nil, selection: String? = nil, comparison: Comparison? = nil,
    isJump: Bool = false
  ) -> [Effect] {
    let wanted = phase ?? (place.key == self.place.key ? self.phase : firstPhase(of: place))
    let beside = comparison ?? (place.key == self.place.key ? self.comparison : nil)
    let isElsewhere = place != self.place
    if isElsewhere || wanted != self.phase || beside != self.comparison {
      history.removeSubrange((position + 1)...)
      history.append(Visit(place: place, phase: wanted, comparison: beside))
      if history.count > 200 { history.removeFirst(history.count - 200) }
      position = history.count - 1
    }
    if let selection { here.selection = selection }
    if isJump, isElsewhere { history[position].arrival = Visit.Arrival(row: here.selection) }
    if screen.folding == .accounts, let selection, let code = FunctionCode(selection) { reveal(code) }
    overlay = nil
    return openPresent()
  }

  /// Asks for the documents of the present place, unless they are in memory.
  func openPresent() -> [Effect] {
    if place == .marks { return openMarked() }
    guard let key = place.key else { return [] }
    let wanted = ([key] + comparedSides.map(\.key)).filter { opened[$0] == nil }
    let ids = wanted.enumerated().filter { wanted.firstIndex(of: $1) == $0 }.flatMap { summaries(of: $1).map(\.id) }
    if ids.isEmpty { return [] }
    return opened[key] == nil ? [.open(ids), .check(key)] : [.open(ids)]
  }

  /// Asks for the documents of every marked row.
  func openMarked() -> [Effect] {
    let keys = Set(marks.list.compactMap(\.id.place.key)).filter { opened[$0] == nil }
    let ids = keys.flatMap { summaries(of: $0).map(\.id) }.sorted()
    return ids.isEmpty
      ? [] : [.open(ids)] + keys.sorted { ($0.department, $0.year) < ($1.department, $1.year) }.map { .check($0) }
  }

  /// Goes back (-1) or forward (1) in the history.
  mutating func step(_ direction: Int) -> [Effect] {
    let target = position + direction
    guard history.indices.contains(target) else { return [] }
    position = target
    return openPresent()
  }

  /// One level up: to the account above, the screen above, the library; where a jump led, back where it came from.
  mutating func goUp(_ listing: Listing) -> [Effect] {
    if place == .marks { return position > 0 ? step(-1) : go(to: .library) }
    // In a tree that was walked on in since, the way back begins with the way up.
    if leadsBack { return step(-1) }
    if let screen = deskScreen { return go(to: screen.wider.map { .everywhere(Topic($0)) } ?? .library) }
    guard let key = place.key else { return [] }
    if screen.folding == .accounts, climb(listing) { return [] }
    if position > 0, history[position].arrival != nil { return step(-1) }
    if let (topic, row) = screen.above { return goUp(to: .accounts(key, topic), selection: row) }
    return go(to: .library, selection: LibraryListing.id(key))
  }

  /// Whether a jump led to the row selected, so that the way up is the way back.
  var leadsBack: Bool { position > 0 && history[position].arrival.map { $0.row == here.selection } ?? false }

  /// To a place above; where one came from it, and came there by a jump, by going back, so that the next step up does, too.
  private mutating func goUp(to place: Place, selection: String) -> [Effect] {
    guard position > 0, history[position - 1].place == place, history[position - 1].arrival != nil else {
      return go(to: place, selection: selection)
    }
    return step(-1)
  }

  /// On the spending tree: closes the selected account, or goes to the one above. False at the root.
  private mutating func climb(_ listing: Listing) -> Bool {
    let index = selectedIndex(listing)
    guard index < listing.rows.count else { return false }
    let row = listing.rows[index]
    if row.disclosing == .expanded, row.depth > 0 {
      collapse(row.id)
      return true
    }
    guard row.depth > 0, let parent = listing.rows[..<index].lastIndex(where: { $0.depth < row.depth }) else {
      return false
    }
    select(parent, in: listing)
    return true
  }

  private func firstPhase(of place: Place) -> PhaseView {
    guard let key = place.key else { return phase }
    let kinds = summaries(of: key).map(\.kind)
    return kinds.contains(.finalAccounts) || kinds.isEmpty ? .finalAccounts : .budget
  }
}
