import Console

/// Forty rows, one of them selected: `j` and `k` move, `q` leaves.
func runList(on terminal: some Terminal, theme: Theme) {
  var selected = 0
  while true {
    var frame = Frame(size: terminal.size)
    for row in 0..<min(40, terminal.size.height) {
      let style = Style(.text, isSelected: row == selected)
      let text = "\(2_010_300 + row) 一般行政管理事务与政府办公厅（室）及相关机构事务支出 \(12_345 + row * 17).60 万元"
      frame.write(text.padded(to: terminal.size.width), at: Position(column: 0, row: row), style: style)
    }
    terminal.show(frame, theme: theme)
    switch terminal.nextEvent(timeout: nil) {
    case .key(.character("j")): selected = min(39, selected + 1)
    case .key(.character("k")): selected = max(0, selected - 1)
    case .key(.character("q")), .hangup: return
    default: break
    }
  }
}
