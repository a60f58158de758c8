/// A whole screen as a value: what a view returns and a ``Terminal`` shows.
///
/// Invariant: a wide glyph's right half is a continuation cell in the same row; no wide glyph straddles the right edge;
/// no cell holds a control character.
public struct Frame: Equatable, Sendable {
  /// The size in columns and rows.
  public let size: Size
  /// The cells, row by row.
  public private(set) var cells: [Cell]
  /// Where the text cursor stands while something is typed; nil hides it.
  public var cursor: Position?
  /// A picture over some of the cells; nil for none.
  public var picture: Picture?
  private var marks: [Mark] = []

  /// A scalar without width upon a cell.
  private struct Mark: Equatable {
    var index: Int
    var scalar: Unicode.Scalar
  }

  /// An empty frame.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank(), count: size.width * size.height)
  }

  /// The cells of one row.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.width..<(row + 1) * size.width]
  }

  /// The next columns of a row that show something else in another frame of the same size; nil where none do.
  ///
  /// A few columns between that show the same are taken in. No wide glyph of either frame is cut in two.
  /// - Parameters:
  ///   - other: nil for a frame that was never written upon.
  ///   - start: where to begin: 0, or where what this gave before ends.
  public func difference(_ row: Int, from other: Frame?, after start: Int = 0) -> Range<Int>? {
    let width = size.width
    if let other, width != other.size.width || row >= other.size.height { return start < width ? start..<width : nil }
    let base = row * width
    let hasMarks = !marks.isEmpty || other?.marks.isEmpty == false
    return cells.withUnsafeBufferPointer { own in
      guard let other else {
        let blank = Cell.blank()
        return Self.run(
          start..<width, isSame: { own[base + $0] == blank && (!hasMarks || marks(upon: base + $0).isEmpty) }
        ) {
          own[base + $0].isContinuation
        }
      }
      return other.cells.withUnsafeBufferPointer { others in
        Self.run(
          start..<width,
          isSame: { column in
            let index = base + column
            return own[index] == others[index] && (!hasMarks || marks(upon: index) == other.marks(upon: index))
          },
          cuts: { own[base + $0].isContinuation || others[base + $0].isContinuation })
      }
    }
  }

  /// So many columns that show the same end a run of those that do not.
  private static let gap = 6

  /// The first run of columns that do not show the same.
  /// - Parameter cuts: whether a run that began or ended before a column would cut a wide glyph.
  @inline(__always)
  private static func run(_ columns: Range<Int>, isSame: (Int) -> Bool, cuts: (Int) -> Bool) -> Range<Int>? {
    var first = columns.lowerBound
    while first < columns.upperBound, isSame(first) { first += 1 }
    if first == columns.upperBound { return nil }
    var (end, column) = (first + 1, first + 1)
    while column < columns.upperBound, column - end < gap {
      if !isSame(column) { end = column + 1 }
      column += 1
    }
    while first > columns.lowerBound, cuts(first) { first -= 1 }
    while end < columns.upperBound, cuts(end) { end += 1 }
    return first..<end
  }

  /// Whether scalars without width follow any cell's.
  public var hasMarks: Bool { !marks.isEmpty }

  /// The scalars without width that follow the scalar of a cell.
  public func marks(at position: Position) -> [Unicode.Scalar] {
    marks(upon: position.row * size.width + position.column)
  }

  private func marks(upon index: Int) -> [Unicode.Scalar] {
    marks.isEmpty ? [] : marks.filter { $0.index == index }.map(\.scalar)
  }

  /// Writes text from a place to the right, clipped at the frame's edge and at `limit`, and says where it ended.
  ///
  /// Scalars that cannot be printed are replaced by `·`; a wide glyph that does not fit leaves a blank.
  /// - Parameter limit: the first column that must not be touched; nil for the right edge.
  /// - Returns: the column after the last one written.
  @discardableResult
  public mutating func write(
    _ text: String, at position: Position, style: Style = .text, limit: Int? = nil
  ) -> Int {
    guard position.row >= 0, position.row < size.height else { return position.column }
    let end = min(limit ?? size.width, size.width)
    let base = position.row * size.width
    var column = position.column
    var upon: [Mark] = []
    cells.withUnsafeMutableBufferPointer { all in
      let row = UnsafeMutableBufferPointer(rebasing: all[base..<base + size.width])
      var last: Int?
      for original in text.unicodeScalars {
        var scalar = original
        var width = DisplayWidth.columns(of: scalar)
        if width < 0 || (width == 0 && scalar.value < 0x300) {
          scalar = "·"
          width = 1
        }
        if width == 0 {
          // Marks that turn the direction of writing would turn what follows, too.
          if Self.isDirection(scalar) { continue }
          if let last { upon.append(Mark(index: base + last, scalar: scalar)) }
          continue
        }
        if column < 0 {
          column += width
          continue
        }
        if column + width > end { break }
        if last == nil { Self.mend(row, left: column) }
        row[column] = Cell(scalar, style)
        if width == 2 { row[column + 1] = .continuation(style) }
        last = column
        column += width
      }
      if last != nil { Self.mend(row, right: column) }
    }
    if !marks.isEmpty { forgetMarks(base + max(0, position.column)..<base + max(0, column)) }
    marks += upon
    return column
  }

  private static func isDirection(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Fills a stretch of a row with one scalar that is one column wide.
  /// - Parameters:
  ///   - first: the first column.
  ///   - end: the column after the last one; nil for the right edge.
  public mutating func fill(
    row: Int, from first: Int = 0, to end: Int? = nil, with scalar: Unicode.Scalar = " ", style: Style = .text
  ) {
    let (first, end) = (max(0, first), min(end ?? size.width, size.width))
    guard row >= 0, row < size.height, first < end else { return }
    let base = row * size.width
    cells.withUnsafeMutableBufferPointer { all in
      let row = UnsafeMutableBufferPointer(rebasing: all[base..<base + size.width])
      Self.mend(row, left: first)
      Self.mend(row, right: end)
      row[first..<end].update(repeating: Cell(scalar, style))
    }
    if !marks.isEmpty { forgetMarks(base + first..<base + end) }
  }

  /// Paints a stretch of a row in a style and leaves its text.
  public mutating func paint(row: Int, from first: Int = 0, to end: Int? = nil, style: (Style) -> Style) {
    guard row >= 0, row < size.height else { return }
    let base = row * size.width
    for column in max(0, first)..<max(0, first, min(end ?? size.width, size.width)) {
      cells[base + column].style = style(cells[base + column].style)
    }
  }

  /// Blanks the left half of a wide glyph whose right half is written upon from a column on.
  private static func mend(_ row: UnsafeMutableBufferPointer<Cell>, left column: Int) {
    if column > 0, row[column].isContinuation { row[column - 1] = .blank(row[column - 1].style) }
  }

  /// Blanks the right half of a wide glyph whose left half was written upon up to a column.
  private static func mend(_ row: UnsafeMutableBufferPointer<Cell>, right column: Int) {
    if column < row.count, row[column].isContinuation { row[column] = .blank(row[column].style) }
  }

  private mutating func forgetMarks(_ stretch: Range<Int>) { marks.removeAll { stretch.contains($0.index) } }

  /// The same frame painted for a meeting.
  public func emphasised() -> Frame {
    var copy = self
    for index in copy.cells.indices { copy.cells[index].style.isEmphatic = true }
    return copy
  }

  /// The same frame with every character of ambiguous East Asian width replaced by one of certain width.
  ///
  /// For terminals that draw such characters two columns wide.
  public func replacingAmbiguous() -> Frame {
    var copy = self
    for index in copy.cells.indices {
      guard let replacement = AmbiguousWidth.replacement(for: copy.cells[index].scalar) else { continue }
      copy.cells[index].scalar = replacement.value
    }
    return copy
  }

  /// The rows as text, right ends trimmed: for tests, `--dump` and pictures.
  public var lines: [String] {
    (0..<size.height).map { row in
      var line = String.UnicodeScalarView()
      for (column, cell) in self.row(row).enumerated() where !cell.isContinuation {
        line.append(Unicode.Scalar(cell.scalar) ?? " ")
        line.append(contentsOf: marks(at: Position(column: column, row: row)))
      }
      var text = String(line)
      while text.last == " " { text.removeLast() }
      return text
    }
  }
}
