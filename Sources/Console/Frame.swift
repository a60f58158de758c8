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
  private var marks: [Int: [Unicode.Scalar]] = [:]

  /// An empty frame.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank(), count: size.width * size.height)
  }

  /// The cells of one row.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.width..<(row + 1) * size.width]
  }

  /// Whether a row shows the same in another frame of the same width, marks included.
  public func showsSame(_ row: Int, as other: Frame) -> Bool {
    guard size.width == other.size.width, row < size.height, row < other.size.height else { return false }
    let first = row * size.width
    let isSame = cells.withUnsafeBufferPointer { own in
      other.cells.withUnsafeBufferPointer { others in
        (first..<first + size.width).allSatisfy { own[$0] == others[$0] }
      }
    }
    guard isSame else { return false }
    if marks.isEmpty, other.marks.isEmpty { return true }
    return (row * size.width..<(row + 1) * size.width).allSatisfy { marks[$0] == other.marks[$0] }
  }

  /// The scalars without width that follow the scalar of a cell.
  public func marks(at position: Position) -> [Unicode.Scalar] {
    marks.isEmpty ? [] : marks[position.row * size.width + position.column] ?? []
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
    var last: Int?
    for original in text.unicodeScalars {
      var scalar = original
      var width = DisplayWidth.columns(of: scalar)
      if width < 0 || (width == 0 && scalar.value < 0x300) {
        scalar = "·"
        width = 1
      }
      if width == 0 {
        if let last { marks[base + last, default: []].append(scalar) }
        continue
      }
      if column < 0 {
        column += width
        continue
      }
      if column + width > end { break }
      put(Cell(scalar, style), width: width, atColumn: column, row: position.row)
      if width == 2 { cells[base + column + 1] = .continuation(style) }
      last = column
      column += width
    }
    return column
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
    if cells[base + first].isContinuation, first > 0 { cells[base + first - 1] = .blank(cells[base + first - 1].style) }
    if end < size.width, cells[base + end].isContinuation { cells[base + end] = .blank(cells[base + end].style) }
    let cell = Cell(scalar, style)
    for index in base + first..<base + end { cells[index] = cell }
    if !marks.isEmpty { for index in base + first..<base + end { marks[index] = nil } }
  }

  /// Paints a stretch of a row in a style and leaves its text.
  public mutating func paint(row: Int, from first: Int = 0, to end: Int? = nil, style: (Style) -> Style) {
    guard row >= 0, row < size.height else { return }
    let base = row * size.width
    for column in max(0, first)..<max(0, first, min(end ?? size.width, size.width)) {
      cells[base + column].style = style(cells[base + column].style)
    }
  }

  /// Puts a cell, mending a wide glyph it cuts in two.
  private mutating func put(_ cell: Cell, width: Int, atColumn column: Int, row: Int) {
    let index = row * size.width + column
    if cells[index].isContinuation, column > 0 { cells[index - 1] = .blank(cells[index - 1].style) }
    let next = index + 1
    if column + 1 < size.width, cells[next].isContinuation { cells[next] = .blank(cells[next].style) }
    if width == 2, column + 2 < size.width, cells[index + 2].isContinuation {
      cells[index + 2] = .blank(cells[index + 2].style)
    }
    if !marks.isEmpty { marks[index] = nil }
    cells[index] = cell
  }

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
