import BudgetModel
import Console

/// The list of what may be compared with, over the lower part of the screen.
struct ComparisonChooser {
  let choices: [ComparisonChoice]
  let filter: String
  let index: Int
  let language: Language
  let symbols: Symbols

  func draw(into frame: inout Frame) {
    let width = frame.size.width
    let rows = Self.rows(choices.count, index, frame.size)
    let first = rows.first
    for row in (first - 2)..<frame.size.height { frame.fill(row: row) }
    frame.fill(row: first - 2, with: symbols.rule, style: Style(.secondary))
    let title = language.pick("与谁对比", "Compare with") + (filter.isEmpty ? "" : " \(symbols.crumb) \(filter)")
    frame.write(title, at: Position(column: 1, row: first - 1), style: Style(.title))
    for (offset, choice) in choices.dropFirst(rows.top).prefix(rows.room).enumerated() {
      draw(choice, isSelected: rows.top + offset == index, row: first + offset, &frame)
    }
    rows.drawPosition(of: index, of: choices.count, into: &frame)
    let none = choices.isEmpty ? language.pick("没有这样的部门  ", "No such department  ") : ""
    let hint = language.pick("Enter 选定  ↑↓ 选择  键入筛选  Esc 取消", "Enter chooses  ↑↓ select  type to filter  Esc cancels")
    frame.write(
      (none + hint).clipped(to: width - 2, ellipsis: symbols.ellipsis),
      at: Position(column: 1, row: frame.size.height - 1), style: Style(.hint))
  }

  /// Where the choices stand.
  static func rows(_ count: Int, _ index: Int, _ size: Size) -> OverlayRows {
    OverlayRows(count: count, selected: index, size: size, most: size.height - 6)
  }

  private func draw(_ choice: ComparisonChoice, isSelected: Bool, row: Int, _ frame: inout Frame) {
    let width = frame.size.width
    let style = Style(.text, isSelected: isSelected)
    if isSelected {
      frame.fill(row: row, style: style)
      frame.write(symbols.selected, at: Position(column: 0, row: row), style: Style(.key, isSelected: true))
    }
    let document = DisplayWidth.columns(of: choice.document)
    let documentLeft = width - 1 - document
    let regionLeft = documentLeft - 12
    frame.write(
      choice.title.clipped(to: max(1, regionLeft - 2), ellipsis: symbols.ellipsis), at: Position(column: 1, row: row),
      style: style)
    frame.write(
      choice.region.clipped(to: 10, ellipsis: symbols.ellipsis), at: Position(column: regionLeft, row: row),
      style: Style(.secondary, isSelected: isSelected))
    frame.write(choice.document, at: Position(column: documentLeft, row: row), style: style)
  }
}
