import Console

/// Draws a listing: headings, the rows in the window, the mark of the selected one.
struct ListView {
  let listing: Listing
  let layout: Layout
  let choices: Choices
  let symbols: Symbols
  let columns: ColumnLayout
  let selected: Int
  /// The column one stands at; nil where columns cannot be stood at.
  let column: Int?
  /// What was looked for, which is marked in sentences.
  let sought: [String]
  private let window: RowWindow

  init(
    _ listing: Listing, layout: Layout, choices: Choices, symbols: Symbols, selected: Int, column standing: Int? = nil,
    sought: [String] = []
  ) {
    column = standing
    self.sought = sought
    self.listing = listing
    self.layout = layout
    self.choices = choices
    self.symbols = symbols
    self.selected = selected
    let columns = ColumnLayout(listing, left: 1, width: layout.listWidth, shift: choices.shift)
    self.columns = columns
    window = RowWindow(listing, layout: layout, columns: columns, symbols: symbols)
  }

  func draw(into frame: inout Frame) {
    drawHeader(&frame)
    for (index, line) in window.rows(from: choices.top) {
      draw(listing.rows[index], isSelected: index == selected, at: layout.listTop + line, &frame)
    }
  }

  private func drawHeader(_ frame: inout Frame) {
    let depth = layout.listTop - layout.headerTop
    let sort = choices.sortColumn ?? listing.defaultSort
    for line in 0..<depth {
      var previous: (text: String, end: Int)?
      for column in columns.placed {
        let header = listing.columns[column.index].header
        let position = line - (depth - header.count)
        guard position >= 0, position < header.count else { continue }
        var text = header[position]
        if line == depth - 1, sort == column.index, listing.isSortable {
          // Figures run from the largest down, names from the first up, unless inverted.
          let isRising = (listing.columns[column.index].kind != .number) != choices.isInverted
          text += isRising ? symbols.ascending : symbols.descending
        }
        let row = layout.headerTop + line
        // A heading over several columns is written once.
        if line < depth - 1, let previous, previous.text == text, !text.isEmpty { continue }
        let isNumber = listing.columns[column.index].kind == .number
        let room =
          line < depth - 1 && isNumber
          ? roomOfGroup(text, line, depth, from: column) : column.width + (sort == column.index ? 1 : 0)
        let clipped = text.clipped(
          to: max(column.width, min(room, DisplayWidth.columns(of: text))), ellipsis: symbols.ellipsis)
        let start =
          isNumber && line == depth - 1
          ? column.start + column.width - min(column.width + 1, DisplayWidth.columns(of: clipped)) : column.start
        frame.write(
          clipped, at: Position(column: max(1, start), row: row),
          style: Style(.heading, isSelected: column.index == self.column && line == depth - 1),
          limit: layout.listWidth + 1)
        previous = (text, column.start + column.width)
      }
    }
    if columns.hasMoreLeft {
      frame.write("<", at: Position(column: 0, row: layout.listTop - 1), style: Style(.key))
    }
    if columns.hasMoreRight {
      frame.write(">", at: Position(column: layout.listWidth + 1, row: layout.listTop - 1), style: Style(.key))
    }
  }

  /// The columns from one to where another heading of the same line begins.
  private func roomOfGroup(_ text: String, _ line: Int, _ depth: Int, from column: ColumnLayout.Placed) -> Int {
    let next = columns.placed.first { other in
      let header = listing.columns[other.index].header
      let position = line - (depth - header.count)
      return other.start > column.start && position >= 0 && header[position] != text && !header[position].isEmpty
    }
    return next.map { $0.start - 1 - column.start } ?? layout.listWidth + 1 - column.start
  }

  private func draw(_ row: ListingRow, isSelected: Bool, at line: Int, _ frame: inout Frame) {
    let lines = window.lines(of: row)
    if isSelected {
      for line in line..<min(line + (lines?.height ?? 1), layout.ruleRow) {
        frame.fill(row: line, to: layout.listWidth + 2, style: Style(.text, isSelected: true))
      }
      frame.write(symbols.selected, at: Position(column: 0, row: line), style: Style(.key, isSelected: true))
    }
    if row.isMarked, line >= layout.listTop {
      frame.write(symbols.marked, at: Position(column: 0, row: line), style: Style(.key, isSelected: isSelected))
    }
    drawMark(row.mark, isSelected: isSelected, at: line, &frame)
    // What stands in a row's first line is not seen where that lies over the window.
    for column in columns.placed where column.index < row.cells.count && line >= layout.listTop {
      let cell = row.cells[column.index]
      let style = Style(cell.role, isSelected: isSelected)
      switch listing.columns[column.index].kind {
      case .name where lines == nil:
        let room =
          row.takesWholeLine(of: listing.columns.count) ? layout.listWidth + 1 - column.start : column.width
        write(
          (window.indent(row) + cell.text).clipped(to: room, ellipsis: symbols.ellipsis), column.start, line, style,
          &frame)
        if row.isQuoted {
          let inset = DisplayWidth.columns(of: window.indent(row))
          let text = cell.text.clipped(to: max(0, room - inset), ellipsis: symbols.ellipsis)
          mark(text, in: [text], at: Position(column: column.start + inset, row: line), isSelected: isSelected, &frame)
        }
      case .text where lines == nil, .mark:
        write(cell.text.clipped(to: column.width, ellipsis: symbols.ellipsis), column.start, line, style, &frame)
      case .name, .text: break
      case .number:
        let width = DisplayWidth.columns(of: cell.text)
        write(cell.text, column.start + max(0, column.width - width), line, style, &frame)
      case .bar:
        guard let fraction = cell.fraction else { continue }
        guard cell.isGauge else {
          write(symbols.bar(fraction, columns: column.width), column.start, line, style, &frame)
          continue
        }
        let (bar, rest) = symbols.gauge(fraction, columns: column.width)
        write(bar, column.start, line, style, &frame)
        let track = Style(.track, isSelected: isSelected)
        write(rest, column.start + bar.unicodeScalars.count, line, track, &frame)
      }
    }
    if let lines {
      draw(lines, isSelected: isSelected, at: line, &frame)
      if row.isQuoted, let name = lines.parts.first { mark(row, name, isSelected: isSelected, at: line, &frame) }
    }
  }

  /// Draws the texts of a row that may take several lines, as far as the window goes.
  private func draw(_ lines: RowLines, isSelected: Bool, at line: Int, _ frame: inout Frame) {
    func draw(_ part: RowLines.Part, at line: Int) {
      for (offset, text) in part.lines.enumerated() where (layout.listTop..<layout.ruleRow).contains(line + offset) {
        write(text, part.column, line + offset, Style(part.role, isSelected: isSelected), &frame)
      }
    }
    for part in lines.parts { draw(part, at: line) }
    var next = line + (lines.parts.map(\.lines.count).max() ?? 1)
    for part in lines.below {
      draw(part, at: next)
      next += part.lines.count
    }
  }

  /// Marks what was looked for in a sentence that takes several lines.
  private func mark(_ row: ListingRow, _ name: RowLines.Part, isSelected: Bool, at line: Int, _ frame: inout Frame) {
    let inset = DisplayWidth.columns(of: window.indent(row))
    let lines = name.lines.map { String($0.unicodeScalars.dropFirst(inset)) }
    mark(
      row.cells.first?.text ?? "", in: lines, at: Position(column: name.column + inset, row: line),
      isSelected: isSelected, &frame)
  }

  /// Marks what was looked for in a text broken into lines, the first of which stands at a position.
  private func mark(
    _ text: String, in lines: [String], at start: Position, isSelected: Bool, _ frame: inout Frame
  ) {
    guard !sought.isEmpty else { return }
    let found = QuotedWords.joined(sought.flatMap { QuotedWords.words($0, in: text) })
    for (offset, places) in QuotedWords.places(found, of: text, in: lines).enumerated()
    where (layout.listTop..<layout.ruleRow).contains(start.row + offset) {
      let position = Position(column: start.column, row: start.row + offset)
      lines[offset].drawMarks(places, at: position, limit: layout.listWidth + 1, isSelected: isSelected, into: &frame)
    }
  }

  private func drawMark(_ mark: RowMark?, isSelected: Bool, at line: Int, _ frame: inout Frame) {
    guard let mark, line >= layout.listTop else { return }
    frame.write(
      mark.sign, at: Position(column: layout.listWidth + 1, row: line), style: Style(mark.role, isSelected: isSelected))
  }

  private func write(_ text: String, _ column: Int, _ row: Int, _ style: Style, _ frame: inout Frame) {
    frame.write(text, at: Position(column: column, row: row), style: style, limit: layout.listWidth + 1)
  }
}
