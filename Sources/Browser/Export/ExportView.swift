import BudgetModel
import Console

/// The choice of what to take home, over the lower part of the screen: a digit takes a line at once.
struct ExportView {
  let chosen: ExportChoice
  let state: State
  let symbols: Symbols

  func draw(into frame: inout Frame) {
    let size = frame.size
    let choices = ExportChoice.all
    let rows = Self.rows(chosen, size)
    let first = rows.first
    for row in (first - 2)..<size.height { frame.fill(row: row) }
    frame.fill(row: max(0, first - 2), with: symbols.rule, style: Style(.secondary))
    frame.write(
      state.language.pick("导出", "Export"), at: Position(column: 1, row: max(0, first - 1)), style: Style(.title))
    rows.drawPosition(of: choices.firstIndex(of: chosen) ?? 0, of: choices.count, into: &frame)
    for (offset, choice) in choices.dropFirst(rows.top).prefix(rows.room).enumerated() {
      draw(choice, number: rows.top + offset + 1, row: first + offset, &frame)
    }
    frame.write(
      state.language.pick("Enter 或数字 导出  ↑↓ 选择  Esc 取消", "Enter or a digit exports  ↑↓ choose  Esc cancels"),
      at: Position(column: 1, row: size.height - 1), style: Style(.hint))
  }

  /// Where the choices stand.
  static func rows(_ chosen: ExportChoice, _ size: Size) -> OverlayRows {
    let choices = ExportChoice.all
    return OverlayRows(
      count: choices.count, selected: choices.firstIndex(of: chosen) ?? 0, size: size, most: size.height - 3)
  }

  private func draw(_ choice: ExportChoice, number: Int, row: Int, _ frame: inout Frame) {
    let isChosen = choice == chosen
    let language = state.language
    if isChosen {
      frame.write(
        String(repeating: " ", count: frame.size.width), at: Position(column: 0, row: row),
        style: Style(.text, isSelected: true))
      frame.write(symbols.selected, at: Position(column: 0, row: row), style: Style(.key, isSelected: true))
    }
    let role: Role = state.canExport(choice.subject) ? .text : .absent
    frame.write("\(number)", at: Position(column: 2, row: row), style: Style(.key, isSelected: isChosen))
    let count =
      choice.subject == .marks
      ? language.pick(" \(state.marks.list.count) 条", " (\(state.marks.list.count))") : ""
    frame.write(
      choice.subject.name(language) + count, at: Position(column: 5, row: row),
      style: Style(role, isSelected: isChosen))
    frame.write(
      choice.format.name(language), at: Position(column: 20, row: row), style: Style(role, isSelected: isChosen))
  }
}
