import BudgetModel
import Console

extension State {
  /// Carries out a command on the listing shown.
  mutating func perform(_ command: Command, _ listing: Listing) -> [Effect] {
    let page = RowWindow(self, listing).count(from: here.top)
    switch command {
    case .down: move(by: 1, in: listing)
    case .up: move(by: -1, in: listing)
    case .tenDown: move(by: 10, in: listing)
    case .tenUp: move(by: -10, in: listing)
    case .pageDown: move(by: max(1, page - 1), in: listing)
    case .pageUp: move(by: -max(1, page - 1), in: listing)
    case .halfPageDown: move(by: max(1, page / 2), in: listing)
    case .halfPageUp: move(by: -max(1, page / 2), in: listing)
    case .first: select(listing.rows.firstIndex { !$0.isHeading } ?? 0, in: listing)
    case .last: select(listing.rows.count - 1, in: listing)
    case .open: return open(listing)
    case .close: return goUp(listing)
    case .back: return step(-1)
    case .forward: return step(1)
    case .nextPane: shift(by: 1, listing)
    case .previousPane: shift(by: -1, listing)
    case .overview: return show(.overview, listing)
    case .spending: return show(.spending, listing)
    case .economic: return show(.economic, listing)
    case .revenue: return show(.revenue, listing)
    case .projects: return show(.projects, listing)
    case .findings: return show(.findings, listing)
    case .search: return beginSearch()
    case .nextHit: step(1, in: listing)
    case .previousHit: step(-1, in: listing)
    case .nextFinding:
      if isComparing { goToDifference(1, listing) } else { return goToFinding(1) }
    case .previousFinding:
      if isComparing { goToDifference(-1, listing) } else { return goToFinding(-1) }
    case .compare: return turnComparison(listing)
    case .filter: beginFilter()
    case .tables: return show(.tables, listing)
    case .library:
      return place == .library ? [] : go(to: .library, selection: place.key.map { LibraryListing.id($0) })
    case .phase: return turnPhase()
    case .sort, .invert: sort(command, listing)
    case .treemap: turnTreemap(listing)
    case .flat, .expand, .collapse, .expandAll: changeTree(command, listing)
    case .share, .unit, .symbols, .theme, .language, .meeting: change(command)
    case .options: overlay = .options(index: 0)
    case .details:
      if listing.rows.isEmpty { return [] }
      overlay = .details(top: 0)
    case .officialTable: return showOfficialTable(listing)
    case .mark: return toggleMark(selectedRow(listing))
    case .clearMarks: return clearMarks()
    case .marks: return go(to: .marks)
    case .moveMarkUp: return moveMark(selectedRow(listing), by: -1)
    case .moveMarkDown: return moveMark(selectedRow(listing), by: 1)
    case .note: beginNote(selectedRow(listing))
    case .copyRow: return copyRow(selectedRow(listing))
    case .copyTable: return copyTable(listing)
    case .export:
      overlay = .export(choice: ExportChoice.first(at: place))
    case .reload: return [.reload]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .palette: entry = Entry(.palette)
    case .help: overlay = .help(filter: "", top: 0)
    case .dismiss:
      if overlay != nil { return close() }
      return place == .library ? leaveOrAsk() : perform(.library, listing)
    case .leave: return leaveOrAsk()
    case .cancel:
      if overlay == nil, dropFilter() { return [] }
      return close()
    }
    return []
  }

  private mutating func close() -> [Effect] {
    overlay = nil
    return []
  }

  private func selectedRow(_ listing: Listing) -> ListingRow? {
    let index = selectedIndex(listing)
    return index < listing.rows.count ? listing.rows[index] : nil
  }

  private mutating func open(_ listing: Listing) -> [Effect] {
    guard let row = selectedRow(listing) else { return [] }
    switch row.disclosing {
    case .collapsed:
      expand(row.id)
      let wider = makeListing()
      if let index = wider.index(of: row.id) { move(to: index + 1, in: wider) }
      return []
    case .expanded:
      if let index = listing.index(of: row.id) { move(to: index + 1, in: listing) }
      return []
    case .leaf:
      guard let target = row.target else {
        message = Message(language.pick("这一行没有下一级。i 看详情。", "Nothing below this row; i shows its details."))
        return []
      }
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

  private mutating func move(to index: Int, in listing: Listing) { select(index, in: listing) }

  /// Shows a screen of the present department; in the library, of the selected one.
  private mutating func show(_ topic: Topic, _ listing: Listing) -> [Effect] {
    if let key = place.key { return go(to: .accounts(key, topic)) }
    guard let key = selectedRow(listing)?.target?.key else {
      message = Message(language.pick("先选一个部门。", "Select a department first."))
      return []
    }
    return go(to: .accounts(key, topic))
  }

  private mutating func shift(by columns: Int, _ listing: Listing) {
    guard listing.isWide else {
      message = Message(language.pick("这里只有一栏。", "There is only one pane here."))
      return
    }
    here.shift = max(0, min(here.shift + columns, max(0, listing.columns.count - 1)))
  }

  private mutating func sort(_ command: Command, _ listing: Listing) {
    guard listing.isSortable, listing.rows.count > 1 else {
      message = Message(language.pick("这个列表按公布的顺序。", "This list keeps its published order."))
      return
    }
    if command == .invert {
      here.isInverted.toggle()
      if here.sortColumn == nil { here.sortColumn = listing.defaultSort ?? 0 }
      return
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

  private mutating func changeTree(_ command: Command, _ listing: Listing) {
    if screen.folding == .rounding {
      var open = here.expanded ?? []
      if command == .collapse {
        open.remove(FindingsListing.showsRounding)
      } else {
        open.insert(FindingsListing.showsRounding)
      }
      here.expanded = open
      return
    }
    guard screen.folding == .accounts, let row = selectedRow(listing) else {
      message = Message(language.pick("这里不是科目树。", "There is no tree here."))
      return
    }
    switch command {
    case .flat: here.isFlat.toggle()
    case .expand: expand(row.id)
    case .collapse: collapse(row.id)
    default: expandAll()
    }
  }

  private mutating func change(_ command: Command) {
    switch command {
    case .unit:
      options.unit = options.unit.next
      message = Message(language.pick("单位: ", "Unit: ") + options.unit.name(language))
    case .share: options.share = options.share.next
    case .symbols: options.isASCII.toggle()
    case .meeting: options.isMeeting.toggle()
    case .theme:
      let themes = Theme.allCases
      let index = themes.firstIndex(of: options.theme) ?? 0
      options.theme = themes[(index + 1) % themes.count]
      message = Message(language.pick("配色: ", "Colours: ") + options.theme.rawValue)
    default: options.language = options.language == .chinese ? .english : .chinese
    }
  }

  private mutating func showOfficialTable(_ listing: Listing) -> [Effect] {
    guard let key = place.key, let official = selectedRow(listing)?.official else {
      message = Message(language.pick("这一行不在报表中；来源见下方。", "This row stands in no table; its source is below."))
      return []
    }
    return go(to: .accounts(key, official.topic), selection: official.row, isJump: place.topic != .tables)
  }
}
