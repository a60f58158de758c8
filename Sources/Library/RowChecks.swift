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

    /// By its code alone; a number is the same text only where its digits are.
    func hash(into hasher: inout Hasher) {
      var value = 0
      for byte in code.utf8 {
        guard (0x30...0x39).contains(byte), value < 1_000_000_000 else { return hasher.combine(code) }
        value = value * 10 + Int(byte - 0x30)
      }
      hasher.combine(value)
    }
  }

  /// What is doubtful.
  private(set) var notes: [LibraryError] = []
  private let namesEachCodeOnce: Bool
  /// The lines of rows numbered one by one from 1, by block, and of all others.
  private var counted: [[Int]] = []
  private var lines: [Place: Int] = [:]
  /// The lines of codes, but for those that came in ascending order, as nearly all do: these are kept in a list until a
  /// code comes out of order and may have been there before.
  private var codes: [Entry: Int] = [:]
  private var ascending: [(entry: Entry, line: Int)] = []
  private var last: (block: Int, code: String) = (-1, "")
  /// The codes above the current row, with their lines: index is the level.
  private var path: [(code: String?, line: Int)] = []
  private var block = 0

  init(kind: TableKind) {
    namesEachCodeOnce = [.income, .expenditure, .generalPublic, .basic].contains(kind)
  }

  /// The line a row's number was used on before; nil, and kept from now on, where it was not.
  private mutating func firstLine(of row: Row, at line: Int) -> Int? {
    while counted.count <= row.block { counted.append([]) }
    let count = counted[row.block].count
    if row.number > 0, row.number <= count { return counted[row.block][row.number - 1] }
    let place = Place(block: row.block, row: row.number)
    if row.number == count + 1, lines.isEmpty || lines[place] == nil {
      counted[row.block].append(line)
      return nil
    }
    return lines.updateValue(line, forKey: place)
  }

  /// The line a code was used on before; nil, and kept from now on, where it was not.
  private mutating func firstLine(of entry: Entry, at line: Int) -> Int? {
    if (last.block, last.code) < (entry.block, entry.code) {
      last = (entry.block, entry.code)
      ascending.append((entry, line))
      return nil
    }
    for one in ascending { codes[one.entry] = one.line }
    ascending.removeAll(keepingCapacity: true)
    if let first = codes[entry] { return first }
    codes[entry] = line
    return nil
  }

  /// Looks at the next row.
  mutating func check(_ row: Row, at position: FilePosition) throws(LibraryError) {
    if let first = firstLine(of: row, at: position.line) {
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
      if let same = path.first(where: { $0.code == code }) {
        notes.append(.ownParent(position, code: code, firstLine: same.line))
      }
      let entry = Entry(
        block: row.block, parent: path.last { $0.code != nil }?.code, code: code, label: row.label,
        counterpart: row.counterpartCode ?? row.counterpart)
      if let first = firstLine(of: entry, at: position.line) {
        notes.append(.duplicateCode(position, code: code, firstLine: first))
      }
    }
    while path.count < level { path.append((nil, position.line)) }
    path.append((row.code, position.line))
  }
}
