import BudgetModel
import Console

extension EntryView {
  /// Draws what is typed over a screen.
  static func draw(_ entry: Entry, _ state: State, answers: Listing, into frame: inout Frame) {
    let language = state.language
    let symbols = Symbols(isASCII: state.options.isASCII)
    let count = answers.rows.count { !$0.isHeading }
    switch entry.purpose {
    case .note(let mark): NoteView(line: entry.line, mark: mark, state: state, symbols: symbols).draw(into: &frame)
    case .palette:
      EntryView(
        entry: entry, answers: answers, chosen: state.chosenAnswer(answers), label: language.pick("命令", "Command"),
        status: "\(count)",
        hint: language.pick(
          "Enter 执行  ↑↓ 选择  Tab 补全路径  Esc 取消", "Enter runs  ↑↓ choose  Tab completes a path  Esc cancels"),
        symbols: symbols
      ).drawWithAnswers(into: &frame)
    }
  }
}
