import Console

extension State {
  /// Takes a key while something is shown over the screen.
  /// - Returns: nil where the key is none of the overlay's: it then means what it means below.
  mutating func handleOverlay(_ key: Key, _ listing: Listing) -> [Effect]? {
    switch overlay {
    case .help(let filter, let top): KeyTable.help.handle(key, (filter, top), &self, listing)
    case .export(let line): KeyTable.export.handle(key, line, &self, listing)
    case .details(let top): KeyTable.lower(.details).handle(key, top, &self, listing)
    case .terms(let top): KeyTable.lower(.terms).handle(key, top, &self, listing)
    case .page(let request, let top, let left):
      KeyTable.page.handle(key, PagePlace(request: request, top: top, left: left), &self, listing)
    case .columns(let index): KeyTable.columns.handle(key, index, &self, listing)
    case .options(let index): KeyTable.options.handle(key, Setting.allCases[index], &self, listing)
    case .comparing(let of, let filter, let index):
      KeyTable.comparing.handle(key, ChooserState(key: of, filter: filter, index: index), &self, listing)
    case nil: nil
    }
  }

  /// Shows the help from another line on.
  fileprivate mutating func scrollHelp(_ help: (filter: String, top: Int), by rows: Int) -> [Effect] {
    let count = HelpView(
      filter: help.filter, top: 0, language: language, symbols: Symbols(isASCII: false), keymap: keymap
    ).lines(width: size.width).count
    overlay = .help(filter: help.filter, top: max(0, min(help.top + rows, count - helpPage)))
    return []
  }

  /// How many lines of help the window shows.
  fileprivate var helpPage: Int { max(1, size.height - 3) }

  /// Shows the details, or the terms, from another line on.
  fileprivate mutating func scrollLower(_ top: Int, by rows: Int, _ listing: Listing) -> [Effect] {
    if case .terms = overlay {
      let count = ScreenView.terms(self, listing).lines(width: LowerText.width(in: size)).count
      overlay = .terms(top: max(0, min(top + rows, LowerText.lastTop(of: count, in: size))))
      return []
    }
    let last = ScreenView.details(self, listing, top: top)?.lastTop(in: size) ?? 0
    overlay = .details(top: max(0, min(top + rows, last)))
    return []
  }

  /// How many lines of details the window shows.
  fileprivate var detailsPage: Int { max(1, size.height - 4) }
}

extension KeyTable where Subject == (filter: String, top: Int) {
  /// The keys of the help: letters filter it.
  static var help: KeyTable {
    KeyTable(
      rows: [
        Row(codes: [.down]) { state, help, _, _ in state.scrollHelp(help, by: 1) },
        Row(codes: [.up]) { state, help, _, _ in state.scrollHelp(help, by: -1) },
        Row(codes: [.pageDown, .enter]) { state, help, _, _ in state.scrollHelp(help, by: state.helpPage) },
        Row(codes: [.pageUp]) { state, help, _, _ in state.scrollHelp(help, by: -state.helpPage) },
        Row(codes: [.home]) { state, help, _, _ in state.scrollHelp(help, by: -help.top) },
        Row(codes: [.end]) { state, help, _, _ in state.scrollHelp(help, by: 1_000) },
        Row(codes: [.backspace]) { state, help, _, _ in
          state.overlay = .help(filter: String(help.filter.dropLast()), top: 0)
          return []
        },
        // What opens and what closes it close it whatever was typed: no command is looked for by their letters alone.
        Row(commands: [.cancel, .dismiss, .help], act: closes), Row(commands: [.suspend], act: passes),
        Row(commands: [.leave]) { state, help, _, key in
          if key.control { return nil }
          state.overlay = .help(filter: help.filter.typing(key), top: 0)
          return []
        },
      ],
      others: { state, help, _, key in
        let filter = help.filter.typing(key)
        if filter != help.filter { state.overlay = .help(filter: filter, top: 0) }
        return []
      })
  }
}

extension KeyTable where Subject == Int {
  /// The keys of the details, or of the terms, by the line on top: whatever is none of them closes and does what it does below.
  /// - Parameter command: what shows them, and again closes them.
  static func lower(_ command: Command) -> KeyTable {
    func scroll(_ rows: @escaping @Sendable (_ page: Int, _ top: Int) -> Int) -> Act {
      { state, top, listing, _ in state.scrollLower(top, by: rows(state.detailsPage, top), listing) }
    }
    return KeyTable(
      rows: [
        Row(commands: [.cancel, .dismiss, command, .close], act: closes), Row(commands: [.suspend], act: passes),
        Row(commands: [.down], act: scroll { _, _ in 1 }), Row(commands: [.up], act: scroll { _, _ in -1 }),
        Row(commands: [.pageDown], act: scroll { page, _ in page }),
        Row(commands: [.pageUp], act: scroll { page, _ in -page }),
        Row(commands: [.halfPageDown], act: scroll { page, _ in page / 2 }),
        Row(commands: [.halfPageUp], act: scroll { page, _ in -page / 2 }),
        Row(commands: [.tenDown], act: scroll { _, _ in 10 }), Row(commands: [.tenUp], act: scroll { _, _ in -10 }),
        Row(commands: [.first], act: scroll { _, top in -top }), Row(commands: [.last], act: scroll { _, _ in 10_000 }),
      ],
      others: { state, _, _, key in
        state.overlay = nil
        return state.command(of: key) == nil ? [] : nil
      })
  }
}

extension String {
  /// A filter with a key typed behind it, as long as it takes any.
  func typing(_ key: Key) -> String {
    guard case .character(let scalar) = key.code, !key.control, !key.alt, unicodeScalars.count < 40 else { return self }
    return self + String(Character(scalar))
  }
}
