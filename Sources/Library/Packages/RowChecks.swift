import BudgetModel

/// What must hold between the rows of one table. A row number used twice stops the reading; a hierarchy that does not hold
/// is noted only: documents have such, and what they say must be kept.
struct RowChecks {
  private struct Place: Hashable, Comparable {
    var block: Int
    var row: Int

    static func < (left: Place, right: Place) -> Bool { (left.block, left.row) < (right.block, right.row) }
  }

  private struct Entry: Hashable, Comparable {
    var block: Int
    /// The line on which the list begins that the code stands in.
    var list: Int
    var code: String
    var label: String
    /// What a table that pairs two classifications names beside it: 301 stands once for each account of the other.
    var counterpart: String?

    /// By its code alone; a number is the same text only where its digits are.
    func hash(into hasher: inout Hasher) {
      var value = 0
      for byte in code.utf8 {
        guard (0x30...0x39).contains(byte), value < 1_000_000_000 else { return hasher.combine(code) }
        value = value * 10 + Int(byte - 0x30)
      }
      hasher.combine(value)
    }

    static func < (left: Entry, right: Entry) -> Bool { (left.block, left.code) < (right.block, right.code) }
  }

  /// A row at its level, and the line on which the list begins that it stands in.
  private struct Step {
    var code: String?
    var line: Int
    var list: Int
  }

  /// What is doubtful.
  private(set) var notes: [LibraryError] = []
  private let namesEachCodeOnce: Bool
  private var rows = FirstLines<Place>()
  private var codes = FirstLines<Entry>()
  /// The current row and those above it: index is the level.
  private var path: [Step] = []
  private var block = 0

  init(kind: TableKind) {
    namesEachCodeOnce = [.income, .expenditure, .generalPublic, .basic].contains(kind)
  }

  /// Whether a row's level follows from what it prints, whatever stands above it: documents leave out classes and
  /// sections, whose codes those of their items say, and number `1.` right below `一、`.
  private static func saysItsLevel(_ row: Row) -> Bool {
    row.code != nil || row.counterpart != nil || row.name != row.label
  }

  /// Looks at the next row.
  mutating func check(_ row: Row, at position: FilePosition) throws(LibraryError) {
    if let first = rows.line(of: Place(block: row.block, row: row.number), at: position.line) {
      throw .duplicateRow(position, row: row.number, firstLine: first)
    }
    guard namesEachCodeOnce else { return }
    if row.block != block {
      block = row.block
      path = []
    }
    let level = max(0, row.level)
    // A total may be missing, and a block side by side with another may go on with a section of the block before.
    if !path.isEmpty, level > path.count, !Self.saysItsLevel(row) {
      notes.append(.levelJump(position, from: path.count - 1, to: level))
    }
    // Rows of one level below one row are a list; one without a code (a unit, a fund, a total) begins another.
    let list = row.code == nil || level >= path.count ? position.line : path[level].list
    path.removeLast(max(0, path.count - level))
    if let code = row.code {
      if let same = path.first(where: { $0.code == code }) {
        notes.append(.ownParent(position, code: code, firstLine: same.line))
      }
      let entry = Entry(
        block: row.block, list: list, code: code, label: row.label,
        counterpart: row.counterpartCode ?? row.counterpart)
      if let first = codes.line(of: entry, at: position.line) {
        notes.append(.duplicateCode(position, code: code, firstLine: first))
      }
    }
    while path.count < level { path.append(Step(code: nil, line: position.line, list: position.line)) }
    path.append(Step(code: row.code, line: position.line, list: list))
  }
}
