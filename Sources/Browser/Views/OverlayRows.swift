import Console

/// Where the rows of a list stand that is shown over the lower part of the screen.
struct OverlayRows {
  /// The line of the first row shown, and which row that is.
  let first: Int
  let top: Int
  /// How many rows are shown.
  let room: Int

  /// - Parameters:
  ///   - count: how many rows there are.
  ///   - most: how many there is room for.
  ///   - below: the lines between the last row and the hints.
  init(count: Int, selected: Int, size: Size, most: Int, below: Int = 0) {
    room = max(1, min(count, most))
    first = size.height - 1 - below - room
    top = max(0, min(selected - room / 2, count - room))
  }

  /// Draws what all such lists have: the rule above, the title and, below, a hint or what answers the last key.
  func drawFrame(title: String, hint: String, message: Message?, symbols: Symbols, into frame: inout Frame) {
    let (width, height) = (frame.size.width, frame.size.height)
    for row in max(0, first - 2)..<height { frame.fill(row: row) }
    frame.fill(row: first - 2, with: symbols.rule, style: Style(.secondary))
    frame.write(title, at: Position(column: 1, row: first - 1), style: Style(.title))
    frame.write(
      (message?.text ?? hint).clipped(to: width - 2, ellipsis: symbols.ellipsis),
      at: Position(column: 1, row: height - 1), style: Style(message == nil ? .hint : .error))
  }

  /// Draws that the row at a line of the screen is the selected one.
  static func drawSelection(at row: Int, symbols: Symbols, into frame: inout Frame) {
    frame.write(
      String(repeating: " ", count: frame.size.width), at: Position(column: 0, row: row),
      style: Style(.text, isSelected: true))
    frame.write(symbols.selected, at: Position(column: 0, row: row), style: Style(.key, isSelected: true))
  }

  /// Writes which row of how many is selected at the right of the title.
  func drawPosition(of selected: Int, of count: Int, into frame: inout Frame) {
    let position = count == 0 ? "" : "\(selected + 1)/\(count)"
    frame.write(
      position, at: Position(column: frame.size.width - 1 - position.utf8.count, row: max(0, first - 1)),
      style: Style(.secondary))
  }

  /// The row at a line of the screen; nil where none stands.
  func row(at line: Int, of count: Int) -> Int? {
    let row = line - first + top
    return line >= first && line < first + room && row < count ? row : nil
  }
}
