import Catalogues
@_spi(Storing) import BudgetModel
import Index
import Library
import Search

/// Keeps what can be found in a department's year, and counts how often each name and code occurs.
final class ItemWriter {
  private let database: Database
  /// Names met so far: what a department shares with the one before is not looked up again.
  private var index = SearchIndex(.english)
  private var names: [Int64] = [0]
  private var texts: [Int64] = [0]
  private var occurrences: [Int64: Int] = [:]
  private var codes: [Int64: Int] = [:]
  /// Whether all names and texts of the file are among those.
  private var knowsAll: Bool
  private let rows: RowBatch
  private let findName, addName, addGram, findText, addText, removeItems, oldItems: Statement
  private let countOccurrence, countCode: Statement

  /// How many names are remembered at most.
  private static let mostNames = 200_000

  /// - Parameter isNew: whether nothing is in the file yet.
  init(_ database: Database, isNew: Bool) throws(LibraryError) {
    self.database = database
    knowsAll = isNew
    rows = try RowBatch(database, into: "item", columns: 9)
    findName = try database.prepare("SELECT id FROM name WHERE name = ?")
    addName = try database.prepare("INSERT INTO name(name) VALUES(?)")
    addGram = try database.prepare("INSERT INTO gram(rowid, tokens) VALUES(?, ?)")
    findText = try database.prepare("SELECT id FROM text WHERE text = ?")
    addText = try database.prepare("INSERT INTO text(text) VALUES(?)")
    removeItems = try database.prepare("DELETE FROM item WHERE id BETWEEN ?1 << 16 AND ?1 << 16 | 65535")
    oldItems = try database.prepare("SELECT what, code FROM item WHERE id BETWEEN ?1 << 16 AND ?1 << 16 | 65535")
    countOccurrence = try database.prepare(
      "INSERT INTO occurrence VALUES(?1, ?2) ON CONFLICT(what) DO UPDATE SET count = count + ?2")
    countCode = try database.prepare(
      "INSERT INTO code VALUES(?1, ?2) ON CONFLICT(code) DO UPDATE SET count = count + ?2")
  }

  /// Keeps what can be found in a department's year in place of what was kept of it.
  /// - Returns: how many things there was no room for.
  func write(_ open: OpenYear, summaries: YearSummary, accounts: Int64) throws(LibraryError) -> Int {
    try remove(accounts: accounts)
    if index.names.count > Self.mostNames || index.texts.count > Self.mostNames { forget() }
    index.gather(open, summaries)
    var values: [Int64?] = []
    values.reserveCapacity(index.items.count * 9)
    let unlisted = max(0, index.items.count - LibrarySchema.itemLimit)
    for (number, item) in index.items.prefix(LibrarySchema.itemLimit).enumerated() {
      let stored = item.kind.stored
      let what = try name(item.name) << 3 | Int64(item.group.rawValue)
      values.append(accounts << 16 | Int64(number))
      values.append(what)
      values.append(stored.number << 1 | (item.isBudget ? 1 : 0))
      values.append(item.owner == 0 ? nil : try name(item.owner))
      values.append(item.code == 0 ? nil : Int64(item.code))
      values.append(item.amount == SearchItem.noAmount ? nil : item.amount)
      values.append(item.figure == 0 ? nil : try text(item.figure))
      values.append(item.label == 0 ? nil : try text(item.label))
      // Rows beyond 65,535 have the rest of their number above the table's, where older programs do not look.
      let (low, high) = (Int64(item.row & 0xFFFF), Int64(item.row >> 16))
      let place = high << 40 | Int64(item.table) << 24 | Int64(item.block | stored.block) << 16 | low
      values.append(place == 0 ? nil : place)
      occurrences[what, default: 0] += 1
      if item.code != 0 { codes[Int64(item.code), default: 0] += 1 }
    }
    try rows.insert(values)
    index.items.removeAll(keepingCapacity: true)
    return unlisted
  }

  /// Takes out what can be found in a department's year.
  func remove(accounts: Int64) throws(LibraryError) {
    oldItems.bind(1, accounts)
    var count = 0
    do {
      defer { oldItems.reset() }
      while try oldItems.step() {
        count += 1
        occurrences[oldItems.integer(0), default: 0] -= 1
        if let code = oldItems.number(1) { codes[code, default: 0] -= 1 }
      }
    }
    guard count > 0 else { return }
    removeItems.bind(1, accounts)
    try removeItems.run()
  }

  /// Writes what was counted; to be called before a transaction ends.
  func flush() throws(LibraryError) {
    for (what, count) in occurrences where count != 0 {
      countOccurrence.bind(1, what)
      countOccurrence.bind(2, count)
      try countOccurrence.run()
    }
    for (code, count) in codes where count != 0 {
      countCode.bind(1, code)
      countCode.bind(2, count)
      try countCode.run()
    }
    occurrences.removeAll(keepingCapacity: true)
    codes.removeAll(keepingCapacity: true)
  }

  /// Forgets numbers of names and what was counted: after a transaction that was not carried out.
  func forget() {
    index = SearchIndex(.english)
    names = [0]
    texts = [0]
    knowsAll = false
  }

  /// Forgets everything that was not written.
  func rollBack() {
    forget()
    occurrences = [:]
    codes = [:]
  }

  /// What is said of a department's year of which so many things cannot be found by a search.
  static func unlisted(_ count: Int, of key: DepartmentYear, in file: String) -> LibraryError {
    .database(.unlistedItems(file: file, id: "\(key.department)/\(key.year)", count: count))
  }

  private func name(_ number: UInt32) throws(LibraryError) -> Int64 {
    let place = Int(number)
    if place < names.count, names[place] != 0 { return names[place] }
    let name = index.names[number]
    let row: Int64
    if let found = try find(name, findName) {
      row = found
    } else {
      addName.bind(1, name)
      try addName.run()
      row = database.lastRow
      let tokens = SearchTokens.text(of: name)
      if !tokens.isEmpty {
        addGram.bind(1, row)
        addGram.bind(2, tokens)
        try addGram.run()
      }
    }
    while names.count <= place { names.append(0) }
    names[place] = row
    return row
  }

  /// The row of a name or text; nil where it is not in the file.
  private func find(_ text: String, _ statement: Statement) throws(LibraryError) -> Int64? {
    if knowsAll { return nil }
    statement.bind(1, text)
    return try statement.single()
  }

  private func text(_ number: UInt32) throws(LibraryError) -> Int64 {
    let place = Int(number)
    if place < texts.count, texts[place] != 0 { return texts[place] }
    let text = index.texts[number]
    var row = try find(text, findText)
    if row == nil {
      addText.bind(1, text)
      try addText.run()
      row = database.lastRow
    }
    while texts.count <= place { texts.append(0) }
    texts[place] = row ?? 0
    return row ?? 0
  }
}
