import BudgetModel
import Console

/// Draws a note or a reason being typed above the lines about its row: as many lines as it takes, as many as there is room for.
struct NoteView {
  let line: LineEditor
  let label: String
  let state: State
  let symbols: Symbols

  func draw(into frame: inout Frame) {
    let size = frame.size
    guard size.height >= Layout.smallest.height, size.width >= Layout.smallest.width else { return }
    let width = size.width - 4
    let (lines, cursor) = Self.wrapped(line, width: width)
    let room = max(1, min(size.height - 8, 8))
    let top = max(0, min(cursor.row, lines.count - 1) - room + 1)
    let shown = lines[top..<min(top + room, lines.count)]
    let ruleRow = size.height - 4
    let first = ruleRow - shown.count
    frame.fill(row: first - 1)
    frame.write(
      label.clipped(to: size.width - 2, ellipsis: symbols.ellipsis), at: Position(column: 1, row: first - 1),
      style: Style(.key))
    for (offset, text) in shown.enumerated() {
      frame.fill(row: first + offset)
      frame.write(text, at: Position(column: 2, row: first + offset), style: Style(.strong))
    }
    frame.cursor = Position(column: 2 + cursor.column, row: first + cursor.row - top)
    frame.fill(row: size.height - 1)
    EntryView.drawHint(
      state.language.pick(
        "Enter 记下  Esc 放下  ^U 全删  ^W 删词", "Enter keeps  Esc leaves off  ^U clears  ^W deletes a word"),
      state, row: size.height - 1, into: &frame)
  }

  /// A line broken at a width, and where its cursor stands then.
  static func wrapped(_ line: LineEditor, width: Int) -> (lines: [String], cursor: (row: Int, column: Int)) {
    var lines = [String.UnicodeScalarView()]
    var used = 0
    var glyph = 0
    let cursorGlyph = line.cursorGlyph
    var cursor: (row: Int, column: Int)?
    for scalar in line.text.unicodeScalars {
      let columns = max(0, DisplayWidth.columns(of: scalar))
      if columns > 0 {
        if used + columns > width {
          lines.append(String.UnicodeScalarView())
          used = 0
        }
        if glyph == cursorGlyph { cursor = cursor ?? (lines.count - 1, used) }
        glyph += 1
      }
      lines[lines.count - 1].append(scalar)
      used += columns
    }
    if cursor == nil, used + 1 > width {
      lines.append(String.UnicodeScalarView())
      used = 0
    }
    return (lines.map { String($0) }, cursor ?? (lines.count - 1, used))
  }
}
