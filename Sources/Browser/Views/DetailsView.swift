import BudgetModel
import Console

/// Details and source of the selected row, over the lower part of the screen.
struct DetailsView {
  let row: ListingRow
  let columns: [ListingColumn]
  let path: String
  let top: Int
  let language: Language
  let symbols: Symbols

  /// The lines for a width: every column with its whole value, then summary, source and path.
  func lines(width: Int) -> [(text: String, role: Role)] {
    var lines: [(String, Role)] = row.summary.wrapped(to: width).map { ($0, .strong) }
    for (column, cell) in zip(columns, row.cells) where !cell.text.isEmpty && !column.title.isEmpty {
      let label = "\(column.title)  "
      let indent = DisplayWidth.columns(of: label)
      let text = cell.text + (cell.amount.map { "  " + $0.capitals } ?? "")
      for (index, part) in text.wrapped(to: max(10, width - indent)).enumerated() {
        lines.append((index == 0 ? label + part : String(repeating: " ", count: indent) + part, .text))
      }
    }
    lines += row.details.flatMap { $0.wrapped(to: width) }.map { ($0, .text) }
    if !row.origin.isEmpty { lines += row.origin.wrapped(to: width).map { ($0, .secondary) } }
    lines += (language.pick("路径 ", "Path ") + path).wrapped(to: width).map { ($0, .secondary) }
    return lines
  }

  /// How far it can be scrolled in a window: until the last line is seen.
  func lastTop(in size: Size) -> Int {
    let count = lines(width: size.width - 4).count
    return count - min(count, size.height - 3)
  }

  func draw(into frame: inout Frame) {
    let width = frame.size.width
    let lines = lines(width: width - 4)
    let height = min(lines.count, frame.size.height - 3)
    let first = frame.size.height - 2 - height
    for line in 0..<(height + 2) { frame.fill(row: first - 1 + line) }
    frame.fill(row: first - 1, with: symbols.rule, style: Style(.secondary))
    let start = max(0, min(top, lines.count - height))
    for (offset, line) in lines.dropFirst(start).prefix(height).enumerated() {
      frame.write(line.text, at: Position(column: 2, row: first + offset), style: Style(line.role))
    }
    frame.fill(row: frame.size.height - 1)
    frame.write(
      language.pick("Esc 关闭  ↑↓ 翻看", "Esc closes  ↑↓ scroll"),
      at: Position(column: 1, row: frame.size.height - 1), style: Style(.hint))
  }
}
