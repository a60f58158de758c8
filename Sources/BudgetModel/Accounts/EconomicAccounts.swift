/// Spending by the economic classification (支出经济分类): 301 above 30101, as one table of a document lists it.
///
/// Where the table lists several units one below the other, an account is what its rows in all of them come to.
public struct EconomicAccounts {
  /// The accounts as rows of the table, the total first; of several rows the number is that of the first.
  public let table: Table
  /// How many rows further accounts are made of, by the number of their first.
  public let others: [Int: Int]

  /// The accounts of a document; nil where no table lists any.
  public init?(_ disclosure: Disclosure) {
    let tables = disclosure.tables.filter { ($0.kind == .basic || $0.kind == .generalPublic) && !$0.isEmpty }
    // The table of basic spending comes first, and codes before names.
    let ranked = [tables.filter { $0.kind == .basic }, tables.filter { $0.kind != .basic }]
    let found = ranked.lazy.compactMap { tables -> (Table, [(code: String?, isInferred: Bool)])? in
      let candidates = tables.map { ($0, $0.economicCodes) }
      return candidates.first { $0.1.contains { $0.code != nil && !$0.isInferred } }
        ?? candidates.first { $0.1.contains { $0.code != nil } }
    }
    guard let (table, codes) = found.first else { return nil }
    let accounts = AccountRows(table, codes: codes)
    let isAdded = accounts.entries.contains { $0.rows.count > 1 } && Self.listsUnits(table, codes, accounts.total)
    guard isAdded else {
      var own = table
      own.rows = table.rows.indices.map { index in
        let row = table.rows[index]
        if index == accounts.total { return row.with(level: 0) }
        return codes[index].isInferred ? row.with(level: codes[index].code?.utf8.count == 3 ? 1 : 2) : row
      }
      self.table = own
      others = [:]
      return
    }
    var own = table
    var others: [Int: Int] = [:]
    own.rows = accounts.total.map { [table.rows[$0].with(level: 0)] } ?? []
    for entry in accounts.entries.sorted(by: { $0.code < $1.code }) {
      let first = table.rows[entry.rows[0]]
      let cells = first.cells.indices.map { column in Self.sum(entry.rows.map { table.rows[$0] }, column) }
      own.rows.append(first.with(level: entry.code.utf8.count == 3 ? 1 : 2, cells: cells))
      if entry.rows.count > 1 { others[first.number] = entry.rows.count - 1 }
    }
    self.table = own
    self.others = others
  }

  /// Whether rows that are no accounts and not the total stand among the accounts: units.
  private static func listsUnits(
    _ table: Table, _ codes: [(code: String?, isInferred: Bool)], _ total: Int?
  ) -> Bool {
    let first = codes.firstIndex { $0.code != nil } ?? 0
    return codes.indices.contains { row in
      row > first && row != total && codes[row].code == nil && table.rows[row].cells.contains { $0.amount != nil }
    }
  }

  /// What one column of some rows comes to.
  private static func sum(_ rows: [Row], _ column: Int) -> CellValue {
    let figures = rows.compactMap { column < $0.cells.count ? $0.cells[column].figure : nil }
    guard let first = figures.first, figures.count > 1 else { return rows[0].cells[column] }
    let places = figures.map(\.number.places).max() ?? 0
    let sum = figures.map { $0.number.scaled(places: places) }.sum
    guard let digits = sum.stored else { return .blank }
    let number = PublishedNumber(digits: digits, places: places)
    return .figure(Figure(number.text, number, first.quantity))
  }
}

extension Table {
  /// The codes of the economic classification its rows print; where it prints none, those of their names.
  fileprivate var economicCodes: [(code: String?, isInferred: Bool)] {
    let printed = rows.map { row -> String? in
      guard let code = row.code, code.utf8.first == 0x33, code.utf8.count == 3 || code.utf8.count == 5,
        code.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
      else { return nil }
      return code
    }
    if listsUnits { return rows.map { _ in (nil, false) } }
    guard printed.allSatisfy({ $0 == nil }), rows.allSatisfy({ $0.code == nil }) else {
      return printed.map { ($0, false) }
    }
    var parent: String?
    return rows.map { row in
      if let code = parent.flatMap({ Classification.known.economic(named: row.name, below: $0) }) {
        return (code, true)
      }
      guard let code = Classification.known.economic(named: row.name, below: nil) else { return (nil, false) }
      parent = code
      return (code, true)
    }
  }
}
