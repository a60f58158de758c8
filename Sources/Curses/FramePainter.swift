import CCurses
import Console

/// Hands frames to ncurses, row by row, and only the rows that differ from the frame before.
struct FramePainter {
  private var shown: Frame?
  private var shownTheme = Theme.mono
  private var palette = Palette()
  private var cells: [ccurses_cell] = []

  /// Forgets the frame before: every row is handed over again.
  mutating func forget() { shown = nil }

  /// Shows a frame on a terminal.
  mutating func paint(_ frame: Frame, theme: Theme, size: Size, colors: Int) {
    let former = theme == shownTheme && shown?.size == frame.size ? shown : nil
    palette.use(theme, colors: colors)
    for row in 0..<size.height {
      if row >= frame.size.height {
        if former == nil { ccurses_clear_row(Int32(row)) }
      } else if let former, frame.showsSame(row, as: former) {
        continue
      } else {
        hand(row, of: frame, width: min(size.width, frame.size.width))
      }
    }
    if let cursor = frame.cursor, cursor.row >= 0, cursor.row < size.height, cursor.column >= 0,
      cursor.column < size.width
    {
      ccurses_show_cursor(Int32(cursor.row), Int32(cursor.column))
    } else {
      ccurses_hide_cursor()
    }
    ccurses_refresh()
    shown = frame
    shownTheme = theme
  }

  private mutating func hand(_ row: Int, of frame: Frame, width: Int) {
    cells.removeAll(keepingCapacity: true)
    frame.row(row).withUnsafeBufferPointer { source in
      var end = width
      // What is blank to the edge in the terminal's own colours is cleared at once.
      let plain = palette.look(of: .text)
      if plain.isPlain { while end > 0, source[end - 1] == .blank() { end -= 1 } }
      var (style, look) = (Style.text, plain)
      var column = 0
      while column < end {
        let cell = source[column]
        let isWide = column + 1 < source.count && source[column + 1].isContinuation
        let fits = !isWide || column + 1 < width
        if cell.style != style { (style, look) = (cell.style, palette.look(of: cell.style)) }
        var glyph = ccurses_cell()
        glyph.pair = look.pair
        glyph.attributes = look.attributes
        glyph.scalar = cell.isContinuation || !fits ? 0x20 : cell.scalar
        glyph.width = isWide && fits && !cell.isContinuation ? 2 : 1
        let marks = frame.marks(at: Position(column: column, row: row))
        if !marks.isEmpty { glyph.put(marks) }
        cells.append(glyph)
        column += Int(glyph.width)
      }
    }
    cells.withUnsafeBufferPointer { ccurses_set_row(Int32(row), $0.baseAddress, Int32($0.count)) }
  }
}
