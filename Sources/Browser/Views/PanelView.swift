import Console

/// Draws a panel to the right of a list.
struct PanelView {
  let panel: Panel
  let left: Int
  let layout: Layout
  let symbols: Symbols

  func draw(into frame: inout Frame) {
    for row in layout.notesTop..<layout.ruleRow {
      frame.write(symbols.divider, at: Position(column: left - 2, row: row), style: Style(.secondary))
    }
    var row = layout.headerTop
    for line in panel.lines where row < layout.ruleRow { row += draw(line, at: row, &frame) }
  }

  /// Draws a line: its figure at the right edge of it, or below it where both do not fit.
  /// - Returns: how many rows it takes.
  private func draw(_ line: Panel.Line, at row: Int, _ frame: inout Frame) -> Int {
    let width = layout.size.width - left - 1
    let barWidth = line.fraction == nil ? 0 : 6
    let valueEnd = left + width - (barWidth == 0 ? 0 : barWidth + 1)
    let valueWidth = DisplayWidth.columns(of: line.value)
    let isBeside = DisplayWidth.columns(of: line.label) + 1 + valueWidth <= valueEnd - left
    let labels = line.label.wrapped(to: isBeside || line.value.isEmpty ? valueEnd - left : width)
    let values = isBeside ? [line.value] : line.value.wrapped(to: valueEnd - left - 2)
    func write(_ text: String, _ column: Int, _ offset: Int, _ role: Role) {
      guard row + offset < layout.ruleRow else { return }
      frame.write(text, at: Position(column: column, row: row + offset), style: Style(role))
    }
    for (offset, label) in labels.enumerated() { write(label, left, offset, line.value.isEmpty ? line.role : .text) }
    let first = isBeside ? 0 : labels.count
    for (offset, value) in values.enumerated() {
      write(value, valueEnd - DisplayWidth.columns(of: value), first + offset, line.role)
    }
    let height = max(1, labels.count, first + values.count)
    if let fraction = line.fraction {
      write(symbols.bar(fraction, columns: barWidth), valueEnd + 1, height - 1, .bar)
    }
    return height
  }
}
