import BudgetModel
import Console

/// The options, over the lower part of the screen: each setting with its values, the present one marked.
struct OptionsView {
  let options: Options
  let index: Int
  /// Where they are kept; nil where there is no place.
  let file: String?
  let problems: [String]
  /// What answers the last key: that a change could not be kept.
  let message: Message?
  let symbols: Symbols

  private var language: Language { options.language }

  func draw(into frame: inout Frame) {
    let width = frame.size.width
    let remarks = remarks(frame.size.height - Setting.allCases.count - 5)
    let rows = rows(frame.size)
    let first = rows.first
    rows.drawFrame(
      title: language.pick("选项", "Options"),
      hint: language.pick("↑↓ 选择  ←→ 改变  Esc 关闭", "↑↓ select  ←→ change  Esc closes"), message: message,
      symbols: symbols, into: &frame)
    rows.drawPosition(of: index, of: Setting.allCases.count, into: &frame)
    for (offset, setting) in Setting.allCases.dropFirst(rows.top).prefix(rows.room).enumerated() {
      draw(setting, isSelected: rows.top + offset == index, row: first + offset, &frame)
    }
    for (offset, remark) in remarks.enumerated() {
      frame.write(
        remark.clipped(to: width - 2, ellipsis: symbols.ellipsis),
        at: Position(column: 1, row: first + rows.room + offset), style: Style(.secondary))
    }
  }

  /// Where the settings stand.
  func rows(_ size: Size) -> OverlayRows {
    let count = Setting.allCases.count
    return OverlayRows(
      count: count, selected: index, size: size, most: size.height - 3, below: remarks(size.height - count - 5).count)
  }

  /// The file, and what in it does not hold, as far as there is room.
  private func remarks(_ room: Int) -> [String] {
    let kept =
      file.map { language.pick("保存于 ", "kept in ") + $0 }
      ?? language.pick("没有主目录，改动只在本次有效", "no home folder: changes hold for this run only")
    return Array(([kept] + problems).prefix(max(0, room)))
  }

  private func draw(_ setting: Setting, isSelected: Bool, row: Int, _ frame: inout Frame) {
    let width = frame.size.width
    if isSelected { OverlayRows.drawSelection(at: row, symbols: symbols, into: &frame) }
    frame.write(
      setting.label(language), at: Position(column: 1, row: row), style: Style(.text, isSelected: isSelected))
    let present = setting.value(in: options)
    var column = 18
    let texts = setting.values.map { value in
      (value == present ? symbols.current : " ") + setting.label(of: value, language)
    }
    // Where not all values fit, the present one stands alone.
    let whole = texts.reduce(column) { $0 + DisplayWidth.columns(of: $1) + 2 }
    for (value, text) in zip(setting.values, texts) where whole <= width || value == present {
      let style = Style(value == present ? .strong : .secondary, isSelected: isSelected)
      column = frame.write(text, at: Position(column: column, row: row), style: style, limit: width - 1) + 2
    }
  }
}
