import BudgetModel
import Console

/// The columns a list of the desk may have, over the lower part of the screen: those shown are marked, in their order.
struct ColumnsView {
  let desk: Desk
  let options: Options
  let index: Int
  let message: Message?
  let symbols: Symbols

  private var language: Language { options.language }

  /// Every column: those shown in their order, then the others.
  static func all(_ desk: Desk, _ options: Options) -> [(column: Desk.Shown, isShown: Bool)] {
    let shown = options.columns.columns(of: desk)
    let ids = Set(shown.map(\.id))
    return shown.map { ($0, true) } + ChosenColumns.all(desk).filter { !ids.contains($0.id) }.map { ($0, false) }
  }

  /// Where the columns stand.
  static func rows(_ desk: Desk, _ options: Options, _ index: Int, _ size: Size) -> OverlayRows {
    OverlayRows(count: all(desk, options).count, selected: index, size: size, most: size.height - 3)
  }

  func draw(into frame: inout Frame) {
    let width = frame.size.width
    let all = Self.all(desk, options)
    let rows = Self.rows(desk, options, index, frame.size)
    let hint = language.pick(
      "空格 显示或不显示  < > 左移右移  U 恢复原样  Esc 关闭", "Space shows or hides  < > move  U as it was  Esc closes")
    rows.drawFrame(
      title: language.pick("列 · ", "Columns · ") + desk.title(language), hint: hint, message: message,
      symbols: symbols, into: &frame)
    rows.drawPosition(of: index, of: all.count, into: &frame)
    for (offset, one) in all.dropFirst(rows.top).prefix(rows.room).enumerated() {
      let (row, isSelected) = (rows.first + offset, rows.top + offset == index)
      if isSelected { OverlayRows.drawSelection(at: row, symbols: symbols, into: &frame) }
      frame.write(
        (one.isShown ? symbols.marked : " ") + " " + desk.title(of: one.column, language),
        at: Position(column: 1, row: row), style: Style(one.isShown ? .text : .secondary, isSelected: isSelected))
      let meaning = desk.table.column(one.column.name).map { desk.table.columns[$0].title?.english ?? "" } ?? ""
      let other = language == .english ? desk.title(of: one.column, .chinese) : one.column.isTrend ? "Trend" : meaning
      frame.write(
        other.clipped(to: max(0, width - 25), ellipsis: symbols.ellipsis), at: Position(column: 24, row: row),
        style: Style(.secondary, isSelected: isSelected))
    }
  }
}
