import BudgetModel

/// What must hold between the rows of one table. A row number used twice stops the reading; a hierarchy that does not hold
/// is noted only: documents have such, and what they say must be kept.
struct RowChecks {
  private struct Place: Hashable {
    var block: Int
    var row: Int
  }

  private struct Entry: Hashable {
    var block: Int
    var parent: String?
    var code: String
    var label: String
    /// What a table that pairs two classifications names beside it: 301 stands once for each account of the other.
    var counterpart: String?
  }

  /// What is doubtful.
  private(set) var notes: [LibraryError] = []
  private let namesEachCodeOnce: Bool
  private var lines: [Place: Int] = [:]
  private var codes: [Entry: Int] = [:]
  /// The codes above the current row, with their lines: index is the level.
  private var path: [(code: String?, line: Int)] = []
  private var block = 0

  init(kind: TableKind) {
    namesEachCodeOnce = [.income, .expenditure, .generalPublic, .basic].contains(kind)
  }

  /// Looks at the next row.
  mutating func check(_ row: Row, at position: FilePosition) throws(LibraryError) {
    let place = Place(block: row.block, row: row.number)
    if let first = lines.updateValue(position.line, forKey: place) {
      throw .duplicateRow(position, row: row.number, firstLine: first)
    }
    guard namesEachCodeOnce else { return }
    if row.block != block {
      block = row.block
      path = []
    }
    let level = max(0, row.level)
    // A total may be missing, and a block side by side with another may go on with a section of the block before.
    if !path.isEmpty, level > path.count { notes.append(.levelJump(position, from: path.count - 1, to: level)) }
    path.removeLast(max(0, path.count - level))
    if let code = row.code {
      let parents = path.compactMap { entry in entry.code.map { (code: $0, line: entry.line) } }
      if let same = parents.first(where: { $0.code == code }) {
        notes.append(.ownParent(position, code: code, firstLine: same.line))
      }
      let entry = Entry(
        block: row.block, parent: parents.last?.code, code: code, label: row.label,
        counterpart: row.counterpartCode ?? row.counterpart)
      if let first = codes[entry] {
        notes.append(.duplicateCode(position, code: code, firstLine: first))
      } else {
        codes[entry] = position.line
      }
    }
    while path.count < level { path.append((nil, position.line)) }
    path.append((row.code, position.line))
  }
}
