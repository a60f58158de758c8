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
    case .comparing(let filter, let index): return handleComparing(key, filter: filter, index: index)
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
    case .escape, .function(1), .function(10): overlay = nil
    case .down: overlay = .help(filter: filter, top: scrolled(1))
    case .up: overlay = .help(filter: filter, top: scrolled(-1))
    case .pageDown, .enter: overlay = .help(filter: filter, top: scrolled(page))
    case .pageUp: overlay = .help(filter: filter, top: scrolled(-page))
    case .home: overlay = .help(filter: filter, top: 0)
    case .end: overlay = .help(filter: filter, top: max(0, count - page))
    case .backspace: overlay = .help(filter: String(filter.dropLast()), top: 0)
    case .character(let scalar):
      if key.control {
        return scalar == "c" || scalar == "z" || scalar == "l" ? nil : []
      }
      if filter.isEmpty, key.folded == .character("?") || key.folded == .character("q") {
        overlay = nil
      } else if filter.unicodeScalars.count < 40 {
        overlay = .help(filter: filter + String(Character(scalar)), top: 0)
      }
    default: break
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
    default:
      overlay = nil
      return nil
    }
    return []
  }
}
