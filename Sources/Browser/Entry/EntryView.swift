import BudgetModel
import Console
import Index

/// Draws what is being typed: one line over the hint bar's place, or the line on top with its answers below.
struct EntryView {
  let entry: Entry
  let answers: Listing
  /// The answer chosen; nil where there is none.
  let chosen: Int?
  /// What stands before the line.
  let label: String
  /// What stands at its right end.
  let status: String
  let hint: String
  let symbols: Symbols

  /// Draws a line with its label, and puts the terminal's cursor in it.
  static func drawLine(_ line: LineEditor, label: String, status: String, row: Int, into frame: inout Frame) {
    let width = frame.size.width
    frame.fill(row: row)
    let start = frame.write(label, at: Position(column: 1, row: row), style: Style(.key)) + 2
    var end = width - 1
    let statusWidth = DisplayWidth.columns(of: status)
    if statusWidth > 0, width - start - statusWidth >= 16 {
      end = width - 1 - statusWidth
      frame.write(status, at: Position(column: end, row: row), style: Style(.secondary))
      end -= 1
    }
    let view = line.view(width: max(1, end - start))
    frame.write(view.text, at: Position(column: start, row: row), style: Style(.strong), limit: end)
    frame.cursor = Position(column: min(start + view.cursor, width - 1), row: row)
  }

  /// Draws what keys do, or what answers the last one.
  static func drawHint(_ hint: String, _ state: State, row: Int, into frame: inout Frame) {
    let ellipsis = Symbols(isASCII: state.options.isASCII).ellipsis
    let role = state.message.map { $0.isError ? Role.error : .message } ?? .hint
    frame.write(
      (state.message?.text ?? hint).clipped(to: frame.size.width - 2, ellipsis: ellipsis),
      at: Position(column: 1, row: row), style: Style(role))
  }

  /// The answer at the top of the window: the one scrolled to, as long as the chosen one is seen.
  static func top(_ entry: Entry, chosen: Int, _ layout: Layout) -> Int {
    max(chosen - layout.listHeight + 1, min(entry.top, chosen), 0)
  }

  /// Draws the line on the second row and the answers below, in place of the list.
  func drawWithAnswers(_ state: State, into frame: inout Frame) {
    let size = frame.size
    for row in 1..<size.height {
      frame.fill(row: row)
    }
    let layout = Layout(size: size, listing: answers)
    var choices = Choices()
    choices.top = Self.top(entry, chosen: chosen ?? 0, layout)
    for (offset, note) in answers.notes.prefix(layout.headerTop - layout.notesTop).enumerated() {
      frame.write(
        note.clipped(to: size.width - 2, ellipsis: symbols.ellipsis),
        at: Position(column: 1, row: layout.notesTop + offset), style: Style(.secondary))
    }
    ListView(
      answers, layout: layout, choices: choices, symbols: symbols, selected: chosen ?? -1,
      sought: SearchHits.words(entry.line.text)
    ).draw(into: &frame)
    ScreenView.drawBottom(chosen.map { answers.rows[$0] }, nil, layout, symbols, &frame)
    Self.drawHint(hint, state, row: layout.hintRow, into: &frame)
    Self.drawLine(entry.line, label: label, status: status, row: 1, into: &frame)
  }
}
