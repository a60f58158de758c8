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
    if state.place.key != nil { drawScreens(&frame) }
  }

  /// The screens and where each stands on the second line, for the mouse too.
  static func screens(_ state: State, _ symbols: Symbols) -> [(command: Command, text: String, column: Int)] {
    // Where the names do not fit, they stand closer; then the digits alone, and the name of the present screen.
    for gap in [1, 0] {
      let whole = screens(state, symbols, gap: gap, named: { _ in true })
      let end = whole.last.map { $0.column + DisplayWidth.columns(of: $0.text) } ?? 0
      if end <= state.size.width { return whole }
    }
    return screens(state, symbols, gap: state.size.width < 60 ? 0 : 1, named: { $0 })
  }

  private static func screens(
    _ state: State, _ symbols: Symbols, gap: Int, named isNamed: (Bool) -> Bool
  ) -> [(command: Command, text: String, column: Int)] {
    let here = state.place.topic.tab
    var column = 1
    return state.screens.main.filter { $0.command != .library }.compactMap { topic, command in
      guard let key = state.keymap.keys(of: command).first else { return nil }
      let isHere = topic == here
      let text = (isHere ? symbols.current : " ") + key.name + (isNamed(isHere) ? command.label(state.language) : "")
      defer { column += DisplayWidth.columns(of: text) + gap }
      return (command, text, column)
    }
  }

  private func drawScreens(_ frame: inout Frame) {
    let here = state.screens.command(of: state.place.topic.tab)
    for screen in Self.screens(state, symbols) {
      frame.write(
        screen.text, at: Position(column: screen.column, row: 1),
        style: Style(screen.command == here ? .strong : .heading))
    }
  }
}
