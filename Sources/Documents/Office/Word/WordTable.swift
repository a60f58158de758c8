/// Where one is in a table of a text document.
struct WordTable {
  /// Whether a cell has begun of which it is not known yet how far it reaches.
  private(set) var isCellPending = false
  /// Whether the row is deleted or hidden.
  private(set) var isRowHidden = false
  /// How many columns of the row stand empty before its first cell.
  private(set) var blanksBefore = 0
  private var column = 0
  /// The columns at which cells begin that reach down from the row above, and from this one.
  private var above: Set<Int> = []
  private var here: Set<Int> = []
  private var columns = 1
  private var down: WordValue?
  private var across: WordValue?

  mutating func beginRow() {
    if !isRowHidden { above = here }
    (here, column, blanksBefore, isRowHidden, isCellPending) = ([], 0, 0, false, false)
  }

  mutating func beginCell() { (isCellPending, columns, down, across) = (true, 1, nil, nil) }

  /// Takes a property of the row or the cell.
  mutating func set(_ name: String, _ value: WordValue) {
    switch name {
    case "del", "hidden": isRowHidden = isRowHidden || value.isOn
    case "gridbefore":
      blanksBefore = min(max(0, value.number ?? 0), Self.limit)
      column = blanksBefore
    case "gridspan": columns = min(max(1, value.number ?? 1), Self.limit)
    case "vmerge": down = value
    case "hmerge": across = value
    default: break
    }
  }

  /// Whether the cell is the rest of one above it or on its left.
  var cellGoesOn: Bool {
    if let across, across.text != "restart" { return column > 0 }
    guard let down, down.text != "restart" else { return false }
    return above.contains(column)
  }

  /// Ends the waiting.
  /// - Returns: how many columns the cell reaches over.
  mutating func openCell() -> Int {
    if down != nil { here.insert(column) }
    isCellPending = false
    column = min(column + columns, 4 * Self.limit)
    return columns
  }

  /// The most columns a cell reaches over.
  private static let limit = 500
}
