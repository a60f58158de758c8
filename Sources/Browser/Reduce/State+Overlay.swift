import Console

extension State {
  /// Takes a key while something is shown over the screen.
  /// - Returns: nil where the key is none of the overlay's: it then means what it means below.
  mutating func handleOverlay(_ key: Key, _ listing: Listing) -> [Effect]? {
    switch overlay {
    case .help(let filter, let top): return handleHelp(key, filter: filter, top: top)
    case .export(let choice): return handleExport(key, choice)
    case .details(let top): return handleDetails(key, top: top, listing)
    case .options(let index): return handleOptions(key, index: index)
    case .comparing(let of, let filter, let index): return handleComparing(key, of: of, filter: filter, index: index)
    case nil: return nil
    }
  }

  private mutating func handleHelp(_ key: Key, filter: String, top: Int) -> [Effect]? {
    let page = max(1, size.height - 3)
    let count = HelpView(
      filter: filter, top: 0, language: language, symbols: Symbols(isASCII: false), keymap: keymap
    ).lines.count
    func scrolled(_ rows: Int) -> Int { max(0, min(top + rows, max(0, count - page))) }
    switch key.code {
    case .down: overlay = .help(filter: filter, top: scrolled(1))
    case .up: overlay = .help(filter: filter, top: scrolled(-1))
    case .pageDown, .enter: overlay = .help(filter: filter, top: scrolled(page))
    case .pageUp: overlay = .help(filter: filter, top: scrolled(-page))
    case .home: overlay = .help(filter: filter, top: 0)
    case .end: overlay = .help(filter: filter, top: max(0, count - page))
    case .backspace: overlay = .help(filter: String(filter.dropLast()), top: 0)
    default:
      switch keymap.command(for: key) ?? keymap.command(for: key.folded) {
      // What opens and what closes it close it whatever was typed: no command is looked for by their letters alone.
      case .cancel, .dismiss, .help: overlay = nil
      case .leave where key.control, .suspend: return nil
      default:
        guard case .character(let scalar) = key.code, !key.control, !key.alt, filter.unicodeScalars.count < 40 else {
          return []
        }
        overlay = .help(filter: filter + String(Character(scalar)), top: 0)
      }
    }
    return []
  }

  private mutating func handleDetails(_ key: Key, top: Int, _ listing: Listing) -> [Effect]? {
    guard let command = keymap.command(for: key) ?? keymap.command(for: key.folded) else {
      overlay = nil
      return []
    }
    switch command {
    case .cancel, .dismiss, .details, .close: overlay = nil
    case .down:
      overlay = .details(top: min(top + 1, ScreenView.details(self, listing, top: top)?.lastTop(in: size) ?? 0))
    case .up: overlay = .details(top: max(0, top - 1))
    case .suspend: return nil
    case .pageDown, .pageUp, .halfPageDown, .halfPageUp, .tenDown, .tenUp, .first, .last:
      let last = ScreenView.details(self, listing, top: top)?.lastTop(in: size) ?? 0
      let page = max(1, size.height - 4)
      let step: [Command: Int] = [
        .pageDown: page, .pageUp: -page, .halfPageDown: page / 2, .halfPageUp: -page / 2, .tenDown: 10, .tenUp: -10,
        .first: -last, .last: last,
      ]
      overlay = .details(top: max(0, min(top + (step[command] ?? 0), last)))
    default:
      overlay = nil
      return nil
    }
    return []
  }
}
