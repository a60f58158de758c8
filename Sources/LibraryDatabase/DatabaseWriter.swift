import Catalogues
import BudgetModel
import CSQLite
import Facts
import Glibc
import Library
import TextEncodings

/// Keeps disclosures in a library file, each wholly or not at all.
///
/// Used from one thread. Another program may read the file meanwhile.
public final class DatabaseWriter {
  let database: Database
  let items: ItemWriter
  let rows: RowWriter
  let facts: FactWriter
  /// What was kept and cannot be found by a search, since there is too much of it.
  public private(set) var notes: [LibraryError] = []

  /// Opens a library file to be written; it is made where it is missing, and brought to the present version.
  /// - Throws: ``DatabaseError/notADatabase(_:)``, ``DatabaseError/foreign(_:)``,
  ///   ``DatabaseError/later(file:version:)``, ``DatabaseError/refused(_:code:)``.
  public convenience init(_ file: String) throws(LibraryError) { try self.init(file, isPrivate: false) }

  /// - Parameter isPrivate: whether nobody else knows the file yet, so that it may be written without a journal.
  init(_ file: String, isPrivate: Bool) throws(LibraryError) {
    if !isPrivate { try Self.expectRoom(for: file) }
    database = try Database(file, .making)
    // Else a log would be made beside it, for nothing.
    if database.isReadOnly { throw .database(.refused(file, code: SQLITE_READONLY)) }
    // Only for a file that is made now.
    try database.execute("PRAGMA page_size = \(LibrarySchema.pageSize)")
    if isPrivate {
      try database.execute(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -32768"
      )
    }
    if try LibrarySchema.version(of: database) < LibrarySchema.version { try LibrarySchema.migrate(database) }
    if isPrivate {
      try database.execute("INSERT INTO gram(gram, rank) VALUES('hashsize', 16777216)")
    } else {
      try database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16384")
    }
    // What is deleted is public; it need not be overwritten.
    try database.execute("PRAGMA secure_delete = OFF")
    items = try ItemWriter(database, isNew: isPrivate)
    rows = try RowWriter(database)
    facts = try FactWriter(database, isNew: isPrivate)
  }

  /// Keeps a disclosure in a library file, which is made with it where it is missing: both, or neither.
  /// - Throws: as ``init(_:)`` and ``write(_:document:replace:)``.
  @discardableResult
  public static func keep(
    _ disclosure: Disclosure, document: (name: String, bytes: [UInt8])?,
    beside kept: [(name: String, bytes: [UInt8])] = [], replace: Bool, in file: String
  ) throws(LibraryError) -> [LibraryError] {
    var notes: [LibraryError] = []
    if PathKind(file) == .missing {
      do throws(LibraryError) {
        try NewDatabase(file, replace: false).make { (writer) throws(LibraryError) in
          try writer.write(disclosure, document: document, beside: kept)
          notes = writer.notes
          return true
        }
        return notes
      } catch .packageExists(file) where PathKind(file) == .file {
        // Another program made it meanwhile.
      }
    }
    let writer = try DatabaseWriter(file)
    defer { writer.close() }
    try writer.write(disclosure, document: document, beside: kept, replace: replace)
    return writer.notes
  }

  /// Keeps a disclosure in one transaction.
  /// - Parameters:
  ///   - document: the published file it was read from, to be kept beside the figures under a name; nil for none.
  ///   - kept: other published files of the same budget or final accounts, each under another name.
  ///   - replace: whether one that is there already gives way; corrections kept beside it stay.
  /// - Returns: where it is kept.
  /// - Throws: ``LibraryError/packageExists(_:)``, ``DatabaseError/refused(_:code:)``, or why it cannot be kept.
  @discardableResult
  public func write(
    _ disclosure: Disclosure, document: (name: String, bytes: [UInt8])? = nil,
    beside kept: [(name: String, bytes: [UInt8])] = [], replace: Bool = false
  ) throws(LibraryError) -> String {
    var files = try PackageEncoder(disclosure: disclosure).files()
    try PackageWriter.verify(files)
    files += kept.map { PackageFile(path: $0.name, bytes: $0.bytes) }
    if let document { files.append(PackageFile(path: document.name, bytes: document.bytes)) }
    return try write(files, folder: PackageEncoder.folder(disclosure), replace: replace)
  }

  /// Keeps the files of a package in one transaction.
  /// - Parameter findings: what was found in it; nil where it was not checked.
  @discardableResult
  package func write(
    _ files: [PackageFile], folder: String, replace: Bool = false, findings: FindingCounts? = nil
  ) throws(LibraryError) -> String {
    var reader = PackageReader(files: MemoryFiles(files), folder: "", known: database.known)
    let disclosure = try reader.read()
    var summary = Summary(disclosure)
    summary.findings = findings
    try transaction { () throws(LibraryError) in
      let accounts = try keep(files, folder: folder, summary, replace: replace)
      try derive(accounts)
    }
    return database.file + "/" + folder
  }

  /// Says what was found in a disclosure; nil where it was not checked.
  /// - Throws: ``LibraryError/unknownDisclosure(_:)`` where it is not held.
  public func setFindings(_ id: String, _ counts: FindingCounts?) throws(LibraryError) {
    try transaction { () throws(LibraryError) in
      guard let accounts = try rows.setFindings(id, counts) else { throw .unknownDisclosure(id) }
      try rows.write(try summaries(of: accounts), accounts: accounts)
    }
  }

  /// Looks whether a file may be as large as it is already and has room beside it, before anything of it is changed.
  private static func expectRoom(for file: String) throws(LibraryError) {
    let least = 1 << 16
    var limit = rlimit()
    let size = Int(DiskStore.status(file)?.st_size ?? 0)
    if getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0, limit.rlim_cur < max(size, least) {
      throw .cannotWrite(file, code: EFBIG)
    }
    var disk = statvfs()
    if file.withFileName({ statvfs($0, &disk) }) == 0, UInt(disk.f_bavail) * disk.f_frsize < UInt(least) {
      throw .cannotWrite(file, code: ENOSPC)
    }
  }

  /// Ends writing. Where nobody else has the file open it becomes one file without others beside it.
  public func close() { try? database.execute("PRAGMA journal_mode = DELETE") }

  // MARK: Parts

  /// Does something wholly or not at all, with what is counted of it.
  func transaction(_ body: () throws(LibraryError) -> Void) throws(LibraryError) {
    do throws(LibraryError) {
      try database.transaction { () throws(LibraryError) in
        try body()
        try items.flush()
        try rows.flush()
        try facts.flush()
      }
    } catch {
      items.rollBack()
      rows.rollBack()
      facts.rollBack()
      throw error
    }
  }

  /// Puts the files and the catalogue's line of a disclosure in; nothing is derived yet.
  /// - Returns: the row of its department and year.
  func keep(
    _ files: [PackageFile], folder: String, _ summary: Summary, replace: Bool
  ) throws(LibraryError) -> Int64 {
    guard files.count < LibrarySchema.fileLimit else {
      throw .database(.tooManyFiles(database.file + "/" + folder, limit: LibrarySchema.fileLimit - 1))
    }
    var files = files
    if let old = try rows.find(key: summary.id, folder: folder) {
      guard replace, old.key == summary.id else { throw .packageExists(database.file + "/" + old.folder) }
      let isCorrected = files.contains { $0.path == PackageFolder.corrections }
      let kept = try DatabaseFiles.all(of: old.row, in: database)
      if !isCorrected { files += kept.filter { $0.path == PackageFolder.corrections } }
      try rows.remove(old.row)
    }
    return try rows.add(files, folder: folder, summary)
  }

  /// Makes anew what is derived from the documents of a department and year.
  func derive(_ accounts: Int64) throws(LibraryError) {
    let summaries = try summaries(of: accounts)
    var disclosures: [Disclosure] = []
    for row in try rows.disclosures(of: accounts) {
      let files = try DatabaseFiles(of: row, in: database)
      var reader = PackageReader(files: files, folder: files.folder, known: database.known)
      disclosures.append(try reader.read())
    }
    try derive(accounts, disclosures, summaries)
  }

  func derive(_ accounts: Int64, _ disclosures: [Disclosure], _ summaries: [Summary]) throws(LibraryError) {
    try rows.write(summaries, accounts: accounts)
    guard let year = YearSummary(summaries) else { return }
    let open = OpenYear(YearDisclosures(disclosures))
    try facts.write(FactsMaker(checking: open), id: accounts, year)
    let unlisted = try items.write(open, summaries: year, accounts: accounts)
    if unlisted > 0 { notes.append(ItemWriter.unlisted(unlisted, of: year.key, in: database.file)) }
  }

  private func summaries(of accounts: Int64) throws(LibraryError) -> [Summary] { try rows.summaries(of: accounts) }
}
