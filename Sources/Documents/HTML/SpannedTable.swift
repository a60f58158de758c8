/// A table whose cells may reach over several rows and columns.
struct SpannedTable {
  private struct Cell {
    var row: Int
    var column: Int
    var text: String
  }

  private var cells: [Cell] = []
  /// For every column how many rows further a cell from above reaches.
  private var reaching: [Int] = []
  private var row = -1
  private var column = 0
  private var width = 0
  /// Whether a cell is open.
  private(set) var isInCell = false
  /// Whether it holds another table or one column only, and so is none itself.
  var isLayout: Bool { holdsTable || width == 1 }
  private var holdsTable = false

  /// The most columns and rows a cell may reach over.
  private static let limit = 500
  /// The most rows and columns read together.
  private static let sizeLimit = 2_000_000

  mutating func beginRow() {
    isInCell = false
    row += 1
    column = 0
    if row > 0 { reaching = reaching.map { max(0, $0 - 1) } }
  }

  mutating func beginCell(columns: Int, rows: Int) {
    if row < 0 { beginRow() }
    while column < reaching.count, reaching[column] > 0 { column += 1 }
    let columns = min(max(1, columns), Self.limit)
    let rows = min(max(1, rows), Self.limit)
    guard column + columns < 2 * Self.limit else { return isInCell = false }
    if reaching.count < column + columns {
      reaching += Array(repeating: 0, count: column + columns - reaching.count)
    }
    cells.append(Cell(row: row, column: column, text: ""))
    for place in column..<column + columns { reaching[place] = rows }
    column += columns
    width = max(width, column)
    isInCell = true
  }

  mutating func append(_ text: String) {
    if let last = cells.indices.last { cells[last].text += text }
  }

  /// What was read of the cell that is open.
  var lastText: String { cells.last?.text ?? "" }

  mutating func endCell() { isInCell = false }

  /// The texts of the cells so far, which then belong to the table no more.
  mutating func takeTexts() -> [String] {
    holdsTable = true
    let texts = cells.map(\.text)
    // Only the cell that is open may get more; nobody asks for the rows of such a table.
    cells.removeFirst(max(0, cells.count - 1))
    if !cells.isEmpty { cells[0].text = "" }
    return texts
  }

  /// The rows that hold text; a merged cell has its text in the first of its places.
  func rows() -> [[String]] {
    guard row >= 0, (row + 1) * width <= Self.sizeLimit else { return [] }
    var rows = Array(repeating: Array(repeating: "", count: width), count: row + 1)
    for cell in cells { rows[cell.row][cell.column] = Self.collapsed(cell.text) }
    return rows.filter { row in row.contains { !$0.isEmpty } }
  }

  /// Text in which a run of blanks is one, and none stands beside Chinese characters.
  static func collapsed(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var isBlank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isBlank = true
        continue
      }
      if isBlank, let last = out.last, last.value < 0x2000, scalar.value < 0x2000 { out.append(" ") }
      isBlank = false
      out.append(scalar)
    }
    return CleanText.cleaned(String(out))
  }
}
