import BudgetModel
import Reconciliation

extension State {
  /// The page of the document that the selected row stands on; nil where that is not known.
  func pageRequest(_ listing: Listing) -> PageRequest? {
    guard let row = selectedRow(listing), let key = place.key, let open = opened[key] else { return nil }
    if place.topic == .findings, let finding = found[key]?.whole.findings.first(where: { $0.identity == row.id }),
      let place = finding.places.first(where: { $0.source.page != nil }), let page = place.source.page
    {
      let figures = finding.places.flatMap { Self.figures(in: $0.text) }
      return PageRequest(disclosure: place.disclosure, page: page, figures: figures)
    }
    // A row of a table as published is its own.
    let table = row.official?.topic.screen as? TableScreen ?? screen as? TableScreen
    let line = row.official?.row ?? row.id
    let kinds = [table?.document, (row.official?.topic.screen as? FormScreen)?.document, screen.kind, phase.kind]
    let all = (kinds.compactMap { $0 } + [.finalAccounts, .budget]).compactMap { open.accounts.disclosure($0) }
    guard let disclosure = all.first else { return nil }
    if let table, let published = disclosure.tables.first(where: { $0.number == table.number }),
      let found = published.rows.first(where: { OfficialTableListing.id($0.number) == line }),
      let page = published.source(of: found).page
    {
      return PageRequest(
        disclosure: disclosure.id, page: page, figures: found.cells.flatMap { Self.figures(in: $0.text ?? "") })
    }
    guard let page = row.sources.lazy.compactMap(\.page).first else { return nil }
    return PageRequest(
      disclosure: disclosure.id, page: page, figures: row.cells.flatMap { Self.figures(in: $0.text) })
  }

  /// Shows the page the selected row stands on.
  mutating func showPage(_ listing: Listing) -> [Effect] {
    guard let request = pageRequest(listing) else {
      let effects = showOfficialTable(listing)
      say("这一行没有页码；这里是公开的表。", "No page is known of this row; this is the table as published.")
      return effects
    }
    overlay = .page(request, top: nil, left: 0)
    return []
  }

  /// Opens the document at the page the selected row stands on, in a program of its own.
  mutating func openDocument(_ listing: Listing) -> [Effect] {
    guard let request = pageRequest(listing) else {
      say("这一行没有页码。", "No page is known of this row.")
      return []
    }
    return [.openDocument(request)]
  }

  /// Takes a page that was read. One that cannot be drawn is shown as text, and why it cannot be is said.
  mutating func take(_ text: PageText, of request: PageRequest) {
    pages.keep(text, of: request)
    guard case .failed(let reason) = text, request.window != nil else { return }
    pages.prefersText = true
    message = Message(reason, isError: true)
  }

  /// Shows the table as published in place of a page whose document is not kept, and says so.
  mutating func takeUnkept(_ request: PageRequest, _ listing: Listing) -> [Effect] {
    if pages.asked == request { pages.asked = nil }
    guard case .page(let shown, _, _) = overlay, shown == request.text else { return [] }
    overlay = nil
    let effects = selectedRow(listing)?.official == nil ? [] : showOfficialTable(listing)
    let isTable = !effects.isEmpty || screen is TableScreen || screen is FormScreen
    message = Message(
      isTable
        ? language.pick(
          "部门库没有保存原文件；这里是公开的表。", "The library does not keep the document; this is the table as published.")
        : language.pick(
          "部门库没有保存原文件（自带部门库，或以 --figures-only 导入）。",
          "The library does not keep the document (the built-in one, or imported with --figures-only)."))
    return effects
  }

  /// What the page shown needs and has not: the answer whether there are pictures, or reading it.
  mutating func pagesWanted() -> [Effect] {
    guard case .page(let request, let top, let left) = overlay else { return [] }
    if pages.support == .unasked {
      pages.support = .asked
      return [.askForPictures] + pagesWanted()
    }
    let wanted = pageView(PagePlace(request: request, top: top, left: left)).request
    guard pages[wanted] == nil, pages.asked != wanted else { return [] }
    pages.asked = wanted
    return [.readPage(wanted)]
  }

  /// Shows pages as text, or as pictures where the terminal can.
  fileprivate mutating func turnPage(_ place: PagePlace) -> [Effect] {
    guard pages.hasPictures else {
      say("终端没有说它能显示图片。", "The terminal does not say that it shows pictures.")
      return []
    }
    pages.prefersText.toggle()
    overlay = .page(place.request, top: nil, left: 0)
    return []
  }

  /// The numbers in a text of at least three characters: what can be found on a page again.
  private static func figures(in text: String) -> [String] {
    text.split { !($0.isASCII && $0.isNumber) && !".,-".contains($0) }.map(String.init)
      .filter { $0.count > 2 && $0.contains(where: \.isNumber) }
  }
}

extension KeyTable where Subject == PagePlace {
  /// The keys of a page: it is scrolled; whatever is none of them closes it and does what it does below.
  static var page: KeyTable {
    func move(_ rows: @escaping @Sendable (Int) -> Int, columns: Int = 0) -> Act {
      { state, place, _, _ in
        let view = state.pageView(place)
        let top = max(0, min(view.top + rows(view.room), view.lastTop))
        state.overlay = .page(place.request, top: top, left: max(0, min(place.left + columns, view.lastLeft)))
        return []
      }
    }
    return KeyTable(
      rows: [
        Row(commands: [.decide]) { state, place, _, _ in state.turnPage(place) },
        Row(commands: [.cancel, .dismiss, .page], act: closes), Row(commands: [.suspend], act: passes),
        Row(commands: [.down], act: move { _ in 1 }), Row(commands: [.up], act: move { _ in -1 }),
        Row(commands: [.pageDown], act: move { $0 }), Row(commands: [.pageUp], act: move { -$0 }),
        Row(commands: [.tenDown, .halfPageDown], act: move { _ in 10 }),
        Row(commands: [.tenUp, .halfPageUp], act: move { _ in -10 }),
        Row(commands: [.first], act: move { _ in -10_000 }), Row(commands: [.last], act: move { _ in 10_000 }),
        Row(codes: [.right], commands: [.nextPane], act: move({ _ in 0 }, columns: 8)),
        Row(codes: [.left], commands: [.previousPane], act: move({ _ in 0 }, columns: -8)),
      ],
      others: { state, _, _, key in
        state.overlay = nil
        return state.command(of: key) == nil ? [] : nil
      })
  }
}

extension State {
  /// The view of the page shown.
  func pageView(_ place: PagePlace) -> PageView {
    PageView(
      place: place, pages: pages, size: size, message: message, language: language,
      symbols: Symbols(isASCII: options.isASCII))
  }
}
