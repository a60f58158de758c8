import BudgetModel
import Console

extension State {
  /// Carries out a command on the listing shown, or says why it cannot.
  mutating func perform(_ command: Command, _ listing: Listing) -> [Effect] {
    if case .refuses(let reason) = command.use(self, listing, selectedRow(listing)) {
      message = Message(reason)
      return []
    }
    return command.act(&self, listing)
  }

  /// Says something in the line of messages.
  mutating func say(_ chinese: String, _ english: String) { message = Message(language.pick(chinese, english)) }

  /// How many rows the window shows.
  func page(_ listing: Listing) -> Int { RowWindow(self, listing).count(from: here.top) }

  /// Closes what is shown over the screen.
  mutating func closeOverlay() -> [Effect] {
    overlay = nil
    return []
  }

  /// The selected row; nil where there is none.
  func selectedRow(_ listing: Listing) -> ListingRow? {
    let index = selectedIndex(listing)
    return index < listing.rows.count ? listing.rows[index] : nil
  }

  /// Opens the selected row: unfolds it, or goes where it leads.
  mutating func open(_ listing: Listing) -> [Effect] {
    guard let row = selectedRow(listing) else { return [] }
    switch row.disclosing {
    case .collapsed:
      expand(row.id)
      let wider = makeListing()
      if let index = wider.index(of: row.id) { select(index + 1, in: wider) }
      return []
    case .expanded:
      if let index = listing.index(of: row.id) { select(index + 1, in: listing) }
      return []
    case .leaf:
      guard let target = row.target else { return [] }
      if let cell = pivotCell(listing, target) { return go(to: cell) }
      if place == .marks, let mark = markID(of: row).flatMap({ marks[$0] }) {
        if let key = mark.key, catalogue.entry(key) == nil {
          message = Message(notAtHand(key), isError: true)
          return []
        }
        return go(to: mark.id.place, phase: mark.phase, selection: mark.id.row, isJump: true)
      }
      if let goal = row.goal { return go(to: goal.place, selection: goal.selection, isJump: true) }
      if target == place {
        message = Message(language.pick("这一处只在正文里；i 看全文与出处。", "This stands in the narrative alone; i shows all of it."))
        return []
      }
      // To the row itself where the table is known to hold it.
      if target.topic.screen.kind != nil, row.official != nil { return showOfficialTable(listing) }
      return go(to: target, isJump: target.above != place)
    }
  }

  /// Where the key of a department's screen leads from what is not a department's: the list of the same of all departments;
  /// nil within a department, and where there is none.
  func counterpart(of topic: Topic) -> Place? {
    if place.key != nil || knownLibrary.count == 0 { return nil }
    if topic == .overview { return .library }
    return Desk.all.first { $0.counterpart == topic }.map { .everywhere(Topic(DeskScreen($0, terms: $0.first))) }
  }

  /// Shows a topic: one of all that is held, or of the present department; elsewhere the same of all departments, else of
  /// the selected one.
  mutating func show(_ topic: Topic, _ listing: Listing) -> [Effect] {
    guard topic.screen.ofAccounts != nil else {
      let place = Place.everywhere(topic)
      return place == .library
        ? self.place == .library ? [] : go(to: .library, selection: self.place.key.map { LibraryListing.id($0) })
        : go(to: place)
    }
    if let there = counterpart(of: topic) { return there == place ? [] : go(to: there) }
    return (place.key ?? selectedRow(listing)?.target?.key).map { go(to: .accounts($0, topic)) } ?? []
  }

  /// Shifts a wide table.
  mutating func shift(by columns: Int, _ listing: Listing) {
    here.shift = max(0, min(here.shift + columns, max(0, listing.columns.count - 1)))
  }

  /// Turns the order round.
  mutating func invertOrder(_ listing: Listing) {
    here.isInverted.toggle()
    if here.sortColumn == nil { here.sortColumn = listing.defaultSort ?? 0 }
  }

  /// Sorts by the column after the present one; where one stands at a column, by that, then the other way, then as published.
  mutating func sortByNext(_ listing: Listing) {
    if deskScreen != nil {
      let column = column(listing)
      if here.sortColumn != column { return sort(by: column, listing) }
      return here.isInverted ? sort(by: -1, listing) : invertOrder(listing)
    }
    let columns = listing.columns.indices.filter { !listing.columns[$0].title.isEmpty }
    let present = here.sortColumn ?? listing.defaultSort ?? -1
    sort(by: columns.first { $0 > present } ?? -1, listing)
  }

  /// Sorts by a column; -1 is the published order.
  mutating func sort(by column: Int, _ listing: Listing) {
    here.sortColumn = column
    here.isInverted = false
    message = Message(
      column < 0
        ? language.pick("按公布的顺序。", "In published order.")
        : language.pick("按“\(listing.columns[column].title)”排序。", "Sorted by \(listing.columns[column].title)."))
  }

  /// The row in the official table it comes from.
  mutating func showOfficialTable(_ listing: Listing) -> [Effect] {
    guard let key = place.key, let row = selectedRow(listing) else { return [] }
    guard let official = row.official else {
      return sentence(of: row).map { go(to: .accounts(key, $0.topic), selection: $0.row, isJump: true) } ?? []
    }
    return go(to: .accounts(key, official.topic), selection: official.row, isJump: place.topic != official.topic.parent)
  }

  /// The row of a document's text in which a row's figure stands; nil where it stands in none that is kept.
  func sentence(of row: ListingRow) -> (topic: Topic, row: String)? {
    accounts.flatMap { Quotations(accounts: $0.accounts).place(of: row) }
  }

  /// The text of the document looked at, at the sentence of the selected row where it stands in one.
  mutating func showText(_ listing: Listing) -> [Effect] {
    let row = selectedRow(listing)
    guard let key = place.key ?? row?.target?.key else { return [] }
    if let there = row.flatMap({ sentence(of: $0) }) {
      return go(to: .accounts(key, there.topic), selection: there.row, isJump: true)
    }
    let held = summaries(of: key).map(\.kind)
    let kind = screen.kind ?? phase.kind ?? .finalAccounts
    return go(to: .accounts(key, .text(held.contains(kind) ? kind : held.first ?? kind)), isJump: true)
  }
}
