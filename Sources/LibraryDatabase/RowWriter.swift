import Catalogues
import Library

/// Writes the rows of disclosures, of their files, and of departments and years.
final class RowWriter {
  private let database: Database
  private let files: FileWriter
  private let findKey, addDisclosure, removeDisclosure, removeFiles: Statement
  private let findAccounts, findDepartment, addAccounts, updateAccounts, ofAccounts, summariesOf, count,
    findings: Statement
  private var newAccounts = 0
  private var newDepartments = 0
  private var newDisclosures = 0

  init(_ database: Database) throws(LibraryError) {
    self.database = database
    files = try FileWriter(database)
    findKey = try database.prepare("SELECT id, key, folder FROM disclosure WHERE key = ? OR folder = ?")
    addDisclosure = try database.prepare(
      "INSERT INTO disclosure(folder, hash, accounts, \(DisclosureRow.columns)) VALUES("
        + Array(repeating: "?", count: 3 + Int(DisclosureRow.count)).joined(separator: ",") + ")")
    removeDisclosure = try database.prepare("DELETE FROM disclosure WHERE id = ?")
    removeFiles = try database.prepare("DELETE FROM file WHERE id BETWEEN ?1 << 12 AND ?1 << 12 | 4095")
    findAccounts = try database.prepare("SELECT id FROM accounts WHERE department = ? AND year = ?")
    findDepartment = try database.prepare("SELECT id FROM accounts WHERE department = ? LIMIT 1")
    addAccounts = try database.prepare(
      "INSERT INTO accounts(department, year, name, region, place) VALUES(?, ?, '', '', x'')")
    updateAccounts = try database.prepare(
      """
      UPDATE accounts SET name = ?2, region = ?3, place = ?4, spending = ?5, rate = ?6, projects = ?7, score = ?8,
        contradictions = ?9 WHERE id = ?1
      """)
    ofAccounts = try database.prepare("SELECT id FROM disclosure WHERE accounts = ? ORDER BY kind")
    summariesOf = try database.prepare(
      "SELECT \(DisclosureRow.columns) FROM disclosure WHERE accounts = ? ORDER BY kind")
    count = try database.prepare("UPDATE meta SET value = value + ?2 WHERE name = ?1")
    findings = try database.prepare(
      "UPDATE disclosure SET contradictions = ?2, notes = ?3 WHERE key = ?1 RETURNING accounts")
  }

  /// The disclosure that has a key or lies in a folder.
  func find(key: String, folder: String) throws(LibraryError) -> (row: Int64, key: String, folder: String)? {
    findKey.bind(1, key)
    findKey.bind(2, folder)
    defer { findKey.reset() }
    var found: (row: Int64, key: String, folder: String)?
    while try findKey.step() {
      let one = (findKey.integer(0), findKey.text(1) ?? "", findKey.text(2) ?? "")
      // One in its place that is another disclosure cannot be replaced by it.
      if found == nil || one.1 != key { found = one }
    }
    return found
  }

  /// Puts a disclosure and its files in.
  /// - Returns: the row of its department and year, which is made where it is missing.
  func add(_ files: [PackageFile], folder: String, _ summary: Summary) throws(LibraryError) -> Int64 {
    let accounts = try self.accounts(of: summary)
    let hash = ContentHash.of(files: files).value
    addDisclosure.bind(1, folder)
    addDisclosure.bind(2, Int64(bitPattern: hash))
    addDisclosure.bind(3, accounts)
    DisclosureRow.bind(summary, to: addDisclosure, from: 4)
    try addDisclosure.run()
    let first = DatabaseFiles.row(database.lastRow)
    let head = (0..<8).map { UInt8(truncatingIfNeeded: hash >> (56 - 8 * $0)) }
    try self.files.add(head: head, folder: folder, row: first)
    for (number, file) in files.enumerated() { try self.files.add(file, row: first + Int64(number) + 1) }
    newDisclosures += 1
    return accounts
  }

  /// Takes a disclosure and its files out. Its department and year stay: another one takes its place. Pieces stay, too.
  func remove(_ row: Int64) throws(LibraryError) {
    for statement in [removeFiles, removeDisclosure] {
      statement.bind(1, row)
      try statement.run()
    }
    newDisclosures -= 1
  }

  /// The row of a summary's department and year, made where it is missing.
  private func accounts(of summary: Summary) throws(LibraryError) -> Int64 {
    findAccounts.bind(1, summary.department.id)
    findAccounts.bind(2, summary.year)
    if let found = try findAccounts.single() { return found }
    findDepartment.bind(1, summary.department.id)
    if try findDepartment.single() == nil { newDepartments += 1 }
    addAccounts.bind(1, summary.department.id)
    addAccounts.bind(2, summary.year)
    try addAccounts.run()
    newAccounts += 1
    return database.lastRow
  }

  /// Writes what orders of lists need of a department's year.
  func write(_ summaries: [Summary], accounts: Int64) throws(LibraryError) {
    guard let year = YearSummary(summaries), let first = summaries.min(by: { $0.precedes($1) }) else { return }
    updateAccounts.bind(1, accounts)
    updateAccounts.bind(2, year.main.department.name)
    updateAccounts.bind(3, year.main.department.region.name)
    let fields: [CatalogueOrder.Field] = [.spending, .rate, .projects, .score, .contradictions]
    for (index, field) in fields.enumerated() { updateAccounts.bind(Int32(5 + index), year.value(of: field)) }
    try first.placeBytes.withUnsafeBufferPointer { (bytes) throws(LibraryError) in
      updateAccounts.bind(4, inPlace: bytes)
      try updateAccounts.run()
    }
  }

  /// The rows of the documents of a department and year, the budget first.
  func disclosures(of accounts: Int64) throws(LibraryError) -> [Int64] {
    ofAccounts.bind(1, accounts)
    defer { ofAccounts.reset() }
    var rows: [Int64] = []
    while try ofAccounts.step() { rows.append(ofAccounts.integer(0)) }
    return rows
  }

  /// The catalogue's lines of a department and year, the budget first.
  func summaries(of accounts: Int64) throws(LibraryError) -> [Summary] {
    summariesOf.bind(1, accounts)
    defer { summariesOf.reset() }
    var summaries: [Summary] = []
    while try summariesOf.step() {
      if let summary = try DisclosureRow.summary(summariesOf) { summaries.append(summary) }
    }
    return summaries
  }

  /// Writes what was found in a disclosure.
  /// - Returns: the row of its department and year; nil where it is not held.
  func setFindings(_ id: String, _ counts: FindingCounts?) throws(LibraryError) -> Int64? {
    findings.bind(1, id)
    findings.bind(2, counts.map { Int64($0.contradictions) })
    findings.bind(3, counts.map { Int64($0.notes) })
    defer { findings.reset() }
    var accounts: Int64?
    while try findings.step() { accounts = findings.integer(0) }
    return accounts
  }

  /// Writes what was counted; to be called before a transaction ends.
  func flush() throws(LibraryError) {
    let changes = [("accounts", newAccounts), ("departments", newDepartments), ("disclosures", newDisclosures)]
    for (name, change) in changes where change != 0 {
      count.bind(1, name)
      count.bind(2, change)
      try count.run()
    }
    (newAccounts, newDepartments, newDisclosures) = (0, 0, 0)
  }

  /// Forgets what was counted and what was not written.
  func rollBack() {
    (newAccounts, newDepartments, newDisclosures) = (0, 0, 0)
    files.rollBack()
  }
}
