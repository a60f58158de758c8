import BudgetModel
import Console

/// Draws the first two lines: where one is, the side and the unit; the screens with their digits.
struct HeaderView {
  let state: State
  let listing: Listing
  let selected: Int
  let symbols: Symbols

  func draw(into frame: inout Frame) {
    for (style, parts) in [(Style(.title), crumbs), (Style(.secondary), status)] {
      for part in parts { frame.write(part.text, at: Position(column: part.column, row: 0), style: style) }
    }
    drawScreens(&frame)
  }

  /// The screens and where each stands on the second line, for the mouse too.
  static func screens(_ state: State, _ symbols: Symbols) -> [(command: Command, text: String, column: Int)] {
    // Where the names do not fit, they stand closer; then words of letters are cut; then the digits stand alone, with the name
    // of the present screen.
    func short(_ name: String) -> String { name.utf8.allSatisfy { $0 < 0x80 } ? String(name.prefix(5)) : name }
    for (gap, cut) in [(1, { $0 }), (0, { $0 }), (1, short), (0, short)] as [(Int, (String) -> String)] {
      let named = screens(state, symbols, gap: gap) { name, isHere in isHere ? name : cut(name) }
      let end = named.last.map { $0.column + DisplayWidth.columns(of: $0.text) } ?? 0
      if end <= state.size.width { return named }
    }
    return screens(state, symbols, gap: state.size.width < 60 ? 0 : 1) { name, isHere in isHere ? name : "" }
  }

  private static func screens(
    _ state: State, _ symbols: Symbols, gap: Int, named: (String, Bool) -> String
  ) -> [(command: Command, text: String, column: Int)] {
    var column = 1
    return tabs(state).compactMap { command, title, isHere in
      guard let key = state.keymap.keys(of: command).first else { return nil }
      let text = (isHere ? symbols.current : " ") + key.name + named(title, isHere)
      defer { column += DisplayWidth.columns(of: text) + gap }
      return (command, text, column)
    }
  }

  /// The screens of a department, or of all of them: the command that leads there, the name, and whether one is there.
  private static func tabs(_ state: State) -> [(command: Command, title: String, isHere: Bool)] {
    let language = state.language
    guard state.place.key == nil else {
      let here = state.place.topic.tab
      return state.screens.main.filter { $0.topic.screen.isTab }.map { topic, command in
        (command, command.label(language), topic == here)
      }
    }
    let table = state.deskScreen?.table
    var tabs = [(OverviewScreen.command, language.pick("部门", "departments"), state.place == .library)]
    for (command, title, name) in Self.desks {
      tabs.append((command, language.pick(title.chinese, title.english), name == table))
    }
    tabs.append((MarksScreen.command, MarksScreen.command.label(language), state.place == .marks))
    return tabs
  }

  /// The lists over all departments: the command of the digit that leads there, the name, and the table. Found out once.
  private static let desks: [(command: Command, title: (chinese: String, english: String), table: String)] =
    Desk.all.compactMap { desk in
      type(of: desk.counterpart.screen).main.map { ($0.command, desk.title, desk.table.name) }
    }

  private func drawScreens(_ frame: inout Frame) {
    let here = Self.tabs(state).first { $0.isHere }?.command
    for screen in Self.screens(state, symbols) {
      frame.write(
        screen.text, at: Position(column: screen.column, row: 1),
        style: Style(screen.command == here ? .strong : .heading))
    }
  }
}
