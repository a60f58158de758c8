import CCurses
import Console

/// Hands frames to ncurses, row by row, and only the columns that differ from the frame before.
struct FramePainter {
  private var shown: Frame?
  private var shownTheme = Theme.mono
  private var palette = Palette()
  /// The picture the terminal shows.
  private var picture: Picture?

  /// Forgets the frame before: every row is handed over again.
  mutating func forget() { shown = nil }

  /// Shows a frame on a terminal.
  mutating func paint(_ frame: Frame, theme: Theme, size: Size, colors: Int) {
    if frame.picture != picture || shown == nil { takePictureAway() }
    let former = theme == shownTheme && shown?.size == frame.size ? shown : nil
    palette.use(theme, colors: colors)
    if former == nil { ccurses_erase() }
    // What was erased shows a frame without anything in it, unless the theme paints that, too.
    let isPainted = former == nil && !palette.look(of: .text).isPlain
    for row in 0..<min(size.height, frame.size.height) {
      if isPainted {
        hand(row, 0..<min(size.width, frame.size.width), of: frame)
        continue
      }
      var column = 0
      while let columns = frame.difference(row, from: former, after: column) {
        hand(row, columns.clamped(to: 0..<size.width), of: frame)
        column = columns.upperBound
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
    put(frame.picture)
    shown = frame
    shownTheme = theme
  }

  /// Takes away the picture the terminal shows.
  mutating func takePictureAway() {
    guard let picture else { return }
    write(PictureSequence.erasing(picture))
    if picture.form != .kitty { ccurses_forget_rows(Int32(picture.position.row), Int32(picture.size.height)) }
    self.picture = nil
  }

  /// Shows a picture that is not shown yet.
  private mutating func put(_ wanted: Picture?) {
    guard let wanted, wanted != picture else { return }
    write(PictureSequence.showing(wanted))
    picture = wanted
  }

  private func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { ccurses_write($0.baseAddress, Int32($0.count)) }
  }

  /// Hands some columns of a row over.
  private mutating func hand(_ row: Int, _ columns: Range<Int>, of frame: Frame) {
    let source = frame.row(row)
    let base = source.startIndex
    let plain = palette.look(of: .text)
    // What is blank to the edge in the terminal's own colours is cleared at once.
    var tail = source.count
    if plain.isPlain { while tail > 0, source[base + tail - 1] == .blank() { tail -= 1 } }
    let isClearing = columns.upperBound > tail || columns.upperBound == source.count
    let end = isClearing ? max(columns.lowerBound, tail) : columns.upperBound
    withUnsafeTemporaryAllocation(of: ccurses_cell.self, capacity: max(1, end - columns.lowerBound)) { cells in
      var count = 0
      var (style, look) = (Style.text, plain)
      var column = columns.lowerBound
      while column < end {
        let cell = source[base + column]
        let isWide = column + 1 < source.count && source[base + column + 1].isContinuation
        let fits = !isWide || column + 1 < end
        if cell.style != style { (style, look) = (cell.style, palette.look(of: cell.style)) }
        var glyph = ccurses_cell()
        glyph.pair = look.pair
        glyph.attributes = look.attributes
        glyph.scalar = cell.isContinuation || !fits ? 0x20 : cell.scalar
        glyph.width = isWide && fits && !cell.isContinuation ? 2 : 1
        if frame.hasMarks { glyph.put(frame.marks(at: Position(column: column, row: row))) }
        cells.initializeElement(at: count, to: glyph)
        count += 1
        column += Int(glyph.width)
      }
      ccurses_set_row(Int32(row), Int32(columns.lowerBound), cells.baseAddress, Int32(count), isClearing)
    }
  }
}
