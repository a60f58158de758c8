import BudgetModel
import Console

/// The last line: five to eight keys that work now, the most useful first.
enum HintBar {
  /// The commands hinted at, in order, as many as fit.
  static func draw(_ commands: [Command], into frame: inout Frame, row: Int, language: Language, keymap: Keymap) {
    let hints = commands.compactMap { command -> (command: Command, key: String, label: String)? in
      keymap.keys(of: command).first.map { (command, $0.name, command.label(language)) }
    }
    func width(_ hint: (command: Command, key: String, label: String)) -> Int {
      DisplayWidth.columns(of: hint.key) + 1 + DisplayWidth.columns(of: hint.label)
    }
    // The way to all other keys is always among those shown.
    let help = hints.first { $0.command == .help }
    var room = frame.size.width - 2 - (help.map { width($0) + 2 } ?? 0)
    var shown: [(command: Command, key: String, label: String)] = []
    for hint in hints where hint.command != .help {
      if width(hint) > room { break }
      shown.append(hint)
      room -= width(hint) + 2
    }
    if let help { shown.append(help) }
    var column = 1
    for hint in shown {
      column = frame.write(hint.key, at: Position(column: column, row: row), style: Style(.key)) + 1
      column = frame.write(hint.label, at: Position(column: column, row: row), style: Style(.hint)) + 2
    }
  }

  /// The most useful commands of a place, the disabled ones left out.
  static func commands(_ state: State, _ listing: Listing, _ row: ListingRow?) -> [Command] {
    let wanted: [Command] =
      if state.isComparing {
        [.nextFinding, .compare, .open, .phase, .expandAll, .unit, .sort, .close, .help]
      } else if state.treemap(listing) != nil {
        [.open, .treemap, .phase, .unit, .details, .symbols, .back, .help]
      } else {
        (state.here.filter == nil ? [] : [.cancel]) + state.screen.hints
      }
    return wanted.filter { $0.use(state, listing, row) == .works }
  }
}
