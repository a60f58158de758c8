import BudgetModel
import Console

/// The choice of what to take home, over the lower part of the screen: a line for each thing with the forms it can have, and
/// below them what stands above minutes. A digit takes a line at once.
struct ExportView {
  let chosen: ExportLine
  let state: State
  let symbols: Symbols

  private static let (nameColumn, formatColumn) = (4, 18)

  func draw(into frame: inout Frame) {
    let size = frame.size
    let rows = Self.rows(chosen, size)
    let first = rows.first
    let language = state.language
    rows.drawFrame(
      title: language.pick("导出", "Export"),
      hint: language.pick(
        "Enter 或数字 导出  ↑↓ 内容  ←→ 格式  Esc 取消", "Enter or a digit exports  ↑↓ what  ←→ form  Esc cancels"),
      message: nil, symbols: symbols, into: &frame)
    rows.drawPosition(of: chosen.index, of: ExportLine.count, into: &frame)
    for offset in 0..<rows.room { draw(chosen.at(rows.top + offset), row: first + offset, &frame) }
  }

  /// Where the lines stand.
  static func rows(_ chosen: ExportLine, _ size: Size) -> OverlayRows {
    OverlayRows(count: ExportLine.count, selected: chosen.index, size: size, most: size.height - 3)
  }

  private func draw(_ line: ExportLine, row: Int, _ frame: inout Frame) {
    let isChosen = line.index == chosen.index
    if isChosen { OverlayRows.drawSelection(at: row, symbols: symbols, into: &frame) }
    frame.write("\(line.index + 1)", at: Position(column: 2, row: row), style: Style(.key, isSelected: isChosen))
    switch line {
    case .take(let choice): draw(choice, isChosen: isChosen, row: row, &frame)
    case .heading(let field, _): draw(field, isChosen: isChosen, row: row, &frame)
    }
  }

  private func draw(_ choice: ExportChoice, isChosen: Bool, row: Int, _ frame: inout Frame) {
    let language = state.language
    let role: Role = state.canExport(choice.subject) ? .text : .absent
    let count =
      choice.subject == .marks
      ? language.pick(" \(state.marks.list.count) 条", " (\(state.marks.list.count))") : ""
    frame.write(
      choice.subject.name(language) + count, at: Position(column: Self.nameColumn, row: row),
      style: Style(role, isSelected: isChosen))
    var column = Self.formatColumn
    for format in choice.subject.formats {
      let isThis = format == choice.format
      let name = isThis ? "[\(format.name(language))]" : " \(format.name(language)) "
      guard column + DisplayWidth.columns(of: name) < frame.size.width else { break }
      column = frame.write(
        name, at: Position(column: column, row: row),
        style: Style(isChosen && isThis ? .strong : role, isSelected: isChosen))
    }
  }

  private func draw(_ field: MinutesHeading.Field, isChosen: Bool, row: Int, _ frame: inout Frame) {
    let language = state.language
    let text = state.minutesHeading[field]
    frame.write(
      field.name(language), at: Position(column: Self.nameColumn, row: row), style: Style(.text, isSelected: isChosen))
    let shown = text.isEmpty ? Self.placeholder(field, language) : text
    frame.write(
      shown.clipped(to: max(0, frame.size.width - Self.formatColumn - 2), ellipsis: symbols.ellipsis),
      at: Position(column: Self.formatColumn + 1, row: row),
      style: Style(text.isEmpty ? .absent : .text, isSelected: isChosen))
  }

  /// What stands for a part that nobody gave.
  private static func placeholder(_ field: MinutesHeading.Field, _ language: Language) -> String {
    switch field {
    case .title: language.pick("会议纪要", "Minutes")
    case .meeting: language.pick("（不写）", "(none)")
    case .date: language.pick("（当天）", "(today)")
    }
  }
}
