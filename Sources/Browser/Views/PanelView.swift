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
    let width = layout.size.width - left - 1
    for (offset, line) in panel.lines.enumerated() {
      let row = layout.headerTop + offset
      guard row < layout.ruleRow else { return }
      let barWidth = line.fraction == nil ? 0 : 6
      let valueEnd = left + width - (barWidth == 0 ? 0 : barWidth + 1)
      let valueWidth = DisplayWidth.columns(of: line.value)
      let label = line.label.clipped(to: max(4, valueEnd - left - valueWidth - 1), ellipsis: symbols.ellipsis)
      frame.write(label, at: Position(column: left, row: row), style: Style(line.value.isEmpty ? line.role : .text))
      let value = line.value.clipped(
        to: valueEnd - left - DisplayWidth.columns(of: label) - 1, ellipsis: symbols.ellipsis)
      frame.write(
        value, at: Position(column: valueEnd - DisplayWidth.columns(of: value), row: row), style: Style(line.role))
      if let fraction = line.fraction {
        frame.write(
          symbols.bar(fraction, columns: barWidth), at: Position(column: valueEnd + 1, row: row), style: Style(.bar))
      }
    }
  }
}
