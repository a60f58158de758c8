import Structure

/// Which rows of a table of spending state the department's accounts and its total.
///
/// Where the table lists several units one below the other, an account is what its rows in all of them come to; which rows
/// are of the units and which only repeat another, the sums of the table say.
struct AccountRows {
  /// An account and the rows that state it together.
  struct Entry {
    let code: String
    /// Whether the code is not printed.
    let isInferred: Bool
    /// The rows, by their places in the table; never none.
    var rows: [Int]
  }

  /// The accounts in the order of their first rows.
  private(set) var entries: [Entry] = []
  /// The row of the total; nil where there is none.
  private(set) var total: Int?

  /// Looks through a table; its sums are proven only where a code is printed more than once or no total is named.
  init(_ table: Table) { self.init(table, codes: table.functionCodes.map { ($0.code?.digits, $0.isInferred) }) }

  /// The same of the codes of any classification that goes on by digits.
  init(_ table: Table, codes: [(code: String?, isInferred: Bool)]) {
    var places: [String: Int] = [:]
    for (row, account) in codes.enumerated() {
      guard let code = account.code else { continue }
      if let place = places[code] {
        entries[place].rows.append(row)
      } else {
        places[code] = entries.count
        entries.append(Entry(code: code, isInferred: account.isInferred, rows: [row]))
      }
    }
    total = table.rows.firstIndex(where: \.isTotal)
    let isRepeated = entries.contains { $0.rows.count > 1 }
    guard !entries.isEmpty, isRepeated || total == nil else { return }
    let parents = TableProof(table).parents
    if total == nil {
      // What holds all accounts is their total, whatever it is called.
      let roots = Set(entries.flatMap(\.rows).map { TableProof.path(from: $0, parents).last ?? $0 })
      if roots.count == 1, let root = roots.first, codes[root].code == nil { total = root }
    }
    if isRepeated { settle(table, parents) }
  }

  /// Chooses among the rows of codes that occur more than once: those which are no parts of another of the same code; of
  /// these all, or those below the total alone, or the first, whichever comes to the total.
  private mutating func settle(_ table: Table, _ parents: [Int?]) {
    let paths = entries.map { entry in entry.rows.map { TableProof.path(from: $0, parents) } }
    var outer = entries
    for index in entries.indices {
      let own = Set(entries[index].rows)
      outer[index].rows = zip(entries[index].rows, paths[index]).filter { own.isDisjoint(with: $0.1) }.map(\.0)
    }
    guard let total else {
      entries = outer
      return
    }
    var below = outer
    for index in entries.indices {
      let inside = outer[index].rows.filter { TableProof.path(from: $0, parents).contains(total) }
      if !inside.isEmpty { below[index].rows = inside }
    }
    let first = outer.map { Entry(code: $0.code, isInferred: $0.isInferred, rows: [$0.rows[0]]) }
    entries = [outer, below, first].first { Self.comesTo(total, $0, table) } ?? outer
  }

  /// Whether the classes among some entries come to the total.
  private static func comesTo(_ total: Int, _ entries: [Entry], _ table: Table) -> Bool {
    guard let whole = table.amount(.total, of: total) else { return false }
    let level = entries.map(\.code.utf8.count).min()
    let parts = entries.filter { $0.code.utf8.count == level }.flatMap(\.rows).compactMap {
      table.amount(.total, of: $0)
    }
    let difference = whole - parts.sum
    return difference.fen.magnitude <= difference.resolution * Exact(parts.count + 1) / 2
  }
}

extension Table {
  /// A row's amount in the column of a role; in that of totals its first one where no column is headed so.
  func amount(_ role: ColumnRole, of row: Int) -> Amount? {
    let row = rows[row]
    // A blank in the column of totals is none, whatever stands beside it.
    if let column = column(role, of: row) { return column < row.cells.count ? row.cells[column].amount : nil }
    return role == .total ? row.cells.lazy.compactMap(\.amount).first : nil
  }
}
