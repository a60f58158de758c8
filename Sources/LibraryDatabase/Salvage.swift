import Catalogues
import BudgetModel
import CSQLite
import Glibc
import Library
import TextEncodings

/// Saves what is whole of a damaged library file into a new one.
///
/// The damaged file is not touched: a copy of it is read, whose first page is replaced by that of a new library where it
/// is no longer one, so that the tables are found where every library has them.
public struct Salvage {
  private let file: String
  private let target: String

  /// From a damaged file into a new one.
  public init(_ file: String, into target: String) {
    self.file = file
    self.target = target
  }

  /// Saves every disclosure whose files are those that were written.
  /// - Parameter progress: told how many of how many rows are done; false ends it.
  /// - Returns: how many were saved, and what is lost as far as its name is known.
  /// - Throws: ``DatabaseError/missing(_:)``, ``DatabaseError/isFolder(_:)``,
  ///   ``LibraryError/packageExists(_:)``, ``DatabaseError/notADatabase(_:)`` where nothing is left of it, or why
  ///   nothing can be written.
  public func run(_ progress: (Int, Int) -> Bool = { _, _ in true }) throws(LibraryError) -> Packing.Report {
    try PathKind.expectFile(file)
    if DiskStore.isSame(file, target) { throw .sameFile(target) }
    var report = Packing.Report()
    try NewDatabase(target, replace: false).make { (writer) throws(LibraryError) in
      // In the folder made for the new file there is nothing but what is made here.
      let copy = writer.database.file + ".reading"
      try Self.copy(file, to: copy)
      let database = try open(copy)
      let findings = Self.findings(database)
      var filling = DatabaseFilling(writer)
      let rows = Self.rows(database, copy)
      for (number, row) in rows.enumerated() {
        report.wasStopped = !progress(number, rows.count)
        if report.wasStopped { return false }
        switch Self.read(row, database) {
        case .none: break
        case .lost(let error): report.problems.append(named(error))
        case .found(let files, let folder):
          do throws(LibraryError) {
            try filling.read(files, folder: folder, findings: findings[folder])
          } catch {
            report.problems.append(named(error))
            continue
          }
          try filling.keep()
        }
      }
      try filling.finish()
      report.kept = filling.count
      report.notes = writer.notes
      _ = progress(rows.count, rows.count)
      if report.kept == 0 { throw report.problems.first ?? .database(.notADatabase(file)) }
      return true
    }
    return report
  }

  private enum Found {
    case none
    case lost(LibraryError)
    case found([PackageFile], folder: String)
  }

  /// Reads the files of a disclosure by its row, whatever else is damaged.
  private static func read(_ row: Int64, _ database: Database) -> Found {
    var folder = "\(row)"
    do throws(LibraryError) {
      guard let head = try DatabaseFiles.head(of: row, in: database) else {
        let files = try DatabaseFiles.all(of: row, in: database)
        return files.isEmpty ? .none : .lost(.database(.changedDisclosure(file: database.file, folder: folder)))
      }
      folder = CleanText.cleaned(head.folder)
      let files = try DatabaseFiles.all(of: row, in: database)
      guard ContentHash.of(files: files).value == UInt64(bitPattern: head.hash) else {
        return .lost(.database(.changedDisclosure(file: database.file, folder: folder)))
      }
      return .found(files, folder: head.folder)
    } catch {
      return .lost(.database(.changedDisclosure(file: database.file, folder: folder)))
    }
  }

  /// What was found in disclosures, by their folders, as far as the catalogue can be read.
  private static func findings(_ database: Database) -> [String: FindingCounts] {
    var counts: [String: FindingCounts] = [:]
    guard
      let list = try? database.prepare(
        "SELECT folder, contradictions, notes FROM disclosure WHERE contradictions IS NOT NULL AND notes IS NOT NULL")
    else { return [:] }
    while (try? list.step()) == true {
      counts[list.text(0) ?? ""] = FindingCounts(
        contradictions: Given.count.number(list.integer(1)) ?? 0, notes: Given.count.number(list.integer(2)) ?? 0)
    }
    return counts
  }

  /// The rows that disclosures may have: those there is room for in a file of this size, as far as the last that is named,
  /// and those that are named beyond.
  ///
  /// What a damaged file cannot list may still be found by its number; and a number says nothing of how much there is.
  private static func rows(_ database: Database, _ path: String) -> [Int64] {
    let room = Int64(DiskStore.status(path)?.st_size ?? 0) / 512 + 16
    var named: Set<Int64> = []
    for sql in [
      "SELECT id FROM disclosure WHERE id >= ? ORDER BY id LIMIT 1",
      "SELECT id >> 12 FROM file WHERE id >= ? << 12 ORDER BY id LIMIT 1",
    ] {
      guard let find = try? database.prepare(sql) else { continue }
      var next: Int64 = 1
      // No more steps than there is room for rows.
      for _ in 0..<room {
        find.bind(1, next)
        let found = (try? find.step()) == true ? find.number(0) : nil
        find.reset()
        guard let row = found, row >= next, row < 1 << 31 else { break }
        named.insert(row)
        next = row + 1
      }
    }
    for sql in ["SELECT max(id) FROM disclosure", "SELECT max(id) >> 12 FROM file"] {
      if let row = (try? database.number(sql)).flatMap({ $0 }), (1..<1 << 31).contains(row) { named.insert(row) }
    }
    let last = named.max() ?? 0
    named.formUnion(1...(last > 0 ? min(last, room) : room))
    return named.sorted()
  }

  /// The copy's name means nothing to anybody.
  private func named(_ error: LibraryError) -> LibraryError {
    guard case .changedDisclosure(_, let folder)? = error.database else { return error }
    return .database(.changedDisclosure(file: file, folder: folder))
  }

  // MARK: The copy

  /// Opens the copy; where it is none of SQLite's any more, or says of itself what is not so, with the first page of a new
  /// library.
  private func open(_ copy: String) throws(LibraryError) -> Database {
    if let database = try? usable(copy) { return database }
    try Self.mendFirstPage(copy)
    do throws(LibraryError) {
      return try usable(copy)
    } catch {
      throw .database(.notADatabase(file))
    }
  }

  private func usable(_ copy: String) throws(LibraryError) -> Database {
    let database = try Database(copy, .writing)
    // Tables that are damaged are read as far as they go.
    try database.execute("PRAGMA writable_schema = ON")
    guard try database.number("PRAGMA application_id") == LibrarySchema.application,
      try database.number("SELECT count(*) FROM sqlite_master WHERE name = 'file'") == 1
    else { throw .database(.notADatabase(copy)) }
    _ = try database.prepare("SELECT id, path, content, pieces FROM file WHERE id = 1")
    return database
  }

  private static func copy(_ file: String, to copy: String) throws(LibraryError) {
    for ending in ["", "-wal"] where ending.isEmpty || PathKind(file + ending) == .file {
      let code = DiskStore().copy(file + ending, to: copy + ending)
      if code != 0 { throw .cannotWrite(copy + ending, code: code) }
    }
  }

  /// Puts the first page of a new library, which says where each table begins, in place of the copy's.
  private static func mendFirstPage(_ copy: String) throws(LibraryError) {
    let made = copy + "-new"
    // The tables that are read are where they were in every version; those of facts came later, which a first page alone
    // has no room for.
    let new = try Database(made, .making)
    try new.execute("PRAGMA page_size = \(LibrarySchema.pageSize); PRAGMA journal_mode = OFF")
    try LibrarySchema.migrate(new, steps: Array(LibrarySchema.steps.prefix(LibrarySchema.firstWithFacts - 1)))
    // Frames of a log would bring the old page back.
    DiskStore.unlink(copy + "-wal")
    var page = [UInt8](repeating: 0, count: LibrarySchema.pageSize)
    guard let input = made.withFileName({ fopen($0, "rb") }) else { throw .cannotWrite(made, code: errno) }
    let count = fread(&page, 1, page.count, input)
    fclose(input)
    guard count == page.count, let output = copy.withFileName({ fopen($0, "r+b") }) else {
      throw .cannotWrite(copy, code: errno)
    }
    fseek(output, 0, SEEK_END)
    let pages = UInt32(clamping: ftell(output) / page.count)
    // How many pages there are, and no free ones.
    for (place, value) in [(28, pages), (32, 0), (36, 0)] {
      for byte in 0..<4 { page[place + byte] = UInt8(truncatingIfNeeded: value >> UInt32(24 - 8 * byte)) }
    }
    fseek(output, 0, SEEK_SET)
    let written = fwrite(page, 1, page.count, output)
    if fclose(output) != 0 || written != page.count { throw .cannotWrite(copy, code: errno) }
  }
}
