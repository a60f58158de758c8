import BudgetModel
import Index
import Library

/// Reads what can be found: where names and codes stand, and what stands there.
final class ItemReader {
  /// An item as far as it decides whether it answers.
  struct Place {
    var item: Int64
    var what: Int64
    var owner: Int64
    var code: Int64
  }

  private let database: Database
  private let readItem, readName, readText, readAccounts, readDepartment: Statement
  private var statements: [String: Statement] = [:]

  init(_ database: Database) throws(LibraryError) {
    self.database = database
    readItem = try database.prepare(
      "SELECT what, seat, owner, code, amount, figure, label, place FROM item WHERE id = ?")
    readName = try database.prepare("SELECT name FROM name WHERE id = ?")
    readText = try database.prepare("SELECT text FROM text WHERE id = ?")
    readAccounts = try database.prepare("SELECT department, year FROM accounts WHERE id = ?")
    readDepartment = try database.prepare("SELECT what >> 3 FROM item WHERE id = ? << 16")
  }

  /// The first items that have a name in a group, or a code.
  func items(_ column: String, _ value: Int64, limit: Int) throws(LibraryError) -> [Int64] {
    let find = try statement("SELECT id FROM item WHERE \(column) = ? ORDER BY id LIMIT ?")
    find.bind(1, value)
    find.bind(2, limit)
    return try numbers(find)
  }

  /// Where a name in a group, or a code, stands, as far as there is time left.
  /// - Parameters:
  ///   - count: how many there are.
  ///   - accounts: the only departments and years that matter; nil for all.
  ///   - left: how many places may still be looked at. Going along an index costs an eighth of looking one up.
  func places(
    _ column: String, _ value: Int64, of count: Int, in accounts: Set<Int64>?, left: inout Int
  ) throws(LibraryError) -> [Place] {
    guard let accounts else {
      let find = try statement("SELECT id, what, owner, code FROM item WHERE \(column) = ? ORDER BY id LIMIT ?")
      find.bind(1, value)
      find.bind(2, left)
      defer { find.reset() }
      var places: [Place] = []
      while try find.step() {
        places.append(
          Place(item: find.integer(0), what: find.integer(1), owner: find.integer(2), code: find.integer(3)))
      }
      left -= places.count
      return places
    }
    if accounts.isEmpty { return [] }
    if count / 8 < accounts.count {
      let all = try items(column, value, limit: left * 8)
      left -= all.count / 8 + 1
      return all.filter { accounts.contains($0 >> 16) }.map { Place(item: $0, what: 0, owner: 0, code: 0) }
    }
    let find = try statement("SELECT id FROM item WHERE \(column) = ?1 AND id BETWEEN ?2 << 16 AND ?2 << 16 | 65535")
    var places: [Place] = []
    for row in accounts.sorted().prefix(left) {
      find.bind(1, value)
      find.bind(2, row)
      places += try numbers(find).map { Place(item: $0, what: 0, owner: 0, code: 0) }
      left -= 1
    }
    return places
  }

  /// Puts items into an index, with their names and where they stand.
  func add(_ items: [Int64], to index: inout SearchIndex) throws(LibraryError) {
    var entries: [Int64: UInt16] = [:]
    for number in items {
      let accounts = number >> 16
      if entries[accounts] == nil {
        guard entries.count < Int(UInt16.max), let entry = try entry(accounts, &index) else { continue }
        entries[accounts] = UInt16(entries.count)
        index.entries.append(entry)
      }
      readItem.bind(1, number)
      defer { readItem.reset() }
      guard let entry = entries[accounts], try readItem.step(),
        let group = SearchGroup(rawValue: UInt8(readItem.integer(0) & 7)),
        let kind = SearchItem.Kind(
          group, number: readItem.integer(1) >> 1, block: UInt8(truncatingIfNeeded: readItem.integer(7) >> 16))
      else { continue }
      var item = SearchItem(
        name: index.names.add(try text(readName, readItem.integer(0) >> 3)),
        owner: index.names.add(try text(readName, readItem.integer(2))), entry: entry, kind)
      item.isBudget = readItem.integer(1) & 1 == 1
      item.code = UInt32(clamping: readItem.integer(3))
      item.amount = readItem.number(4) ?? SearchItem.noAmount
      item.figure = index.texts.add(try text(readText, readItem.integer(5)))
      item.label = index.texts.add(try text(readText, readItem.integer(6)))
      let place = readItem.integer(7)
      item.table = UInt16(truncatingIfNeeded: place >> 24)
      item.block = UInt8(truncatingIfNeeded: place >> 16) & ~kind.stored.block
      item.row = UInt32(truncatingIfNeeded: (place >> 40) << 16 | place & 0xFFFF)
      index.items.append(item)
    }
  }

  private func entry(_ accounts: Int64, _ index: inout SearchIndex) throws(LibraryError) -> SearchIndex.Entry? {
    readAccounts.bind(1, accounts)
    defer { readAccounts.reset() }
    guard try readAccounts.step() else { return nil }
    let key = DepartmentYear(
      department: readAccounts.text(0) ?? "", year: try readAccounts.integer(1, .year, "accounts.year"))
    readDepartment.bind(1, accounts)
    let name = try text(readName, try readDepartment.single() ?? 0)
    var entry = SearchIndex.Entry(key: key, name: index.names.add(name))
    // What an index answers with is all it has of it.
    (entry.hasAccounts, entry.hasKeyFigures) = (true, true)
    return entry
  }

  /// A text by its row; empty for row 0.
  private func text(_ statement: Statement, _ row: Int64) throws(LibraryError) -> String {
    guard row != 0 else { return "" }
    statement.bind(1, row)
    defer { statement.reset() }
    return try statement.step() ? statement.text(0) ?? "" : ""
  }

  private func numbers(_ statement: Statement) throws(LibraryError) -> [Int64] {
    defer { statement.reset() }
    var numbers: [Int64] = []
    while try statement.step() { numbers.append(statement.integer(0)) }
    return numbers
  }

  private func statement(_ sql: String) throws(LibraryError) -> Statement {
    if let kept = statements[sql] { return kept }
    let made = try database.prepare(sql)
    statements[sql] = made
    return made
  }
}
