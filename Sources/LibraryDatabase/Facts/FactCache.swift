import BudgetModel
import Catalogues
import Facts
import Library

/// A file of facts alone, which can be made again at any time.
struct FactCache {
  /// What tells it from other files of SQLite's: `MZFC`.
  static let application: Int64 = 0x4D5A_4643

  private let database: Database

  /// How many departments' years are written in one transaction.
  private static let batch = 64

  /// A department's year as it is kept.
  private struct Kept {
    let id: Int64
    let stamp: Int64
  }

  /// Takes a database for one, and makes the tables in an empty one.
  /// - Throws: ``DatabaseError/foreign(_:)`` or ``DatabaseError/damaged(file:detail:)`` where it is to be made anew.
  init(_ database: Database) throws(LibraryError) {
    self.database = database
    try database.execute("PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8192; PRAGMA secure_delete = OFF")
    if try database.number("SELECT count(*) FROM sqlite_master") == 0 {
      try database.execute("PRAGMA page_size = \(LibrarySchema.pageSize)")
      try database.transaction { () throws(LibraryError) in
        for statement in FactSchema.statements { try database.execute(statement) }
        try database.execute("PRAGMA application_id = \(Self.application)")
        try database.execute("PRAGMA user_version = \(FactTable.version)")
      }
    } else {
      try check()
    }
  }

  private func check() throws(LibraryError) {
    guard try database.number("PRAGMA application_id") == Self.application,
      try database.number("PRAGMA user_version") == Int64(FactTable.version)
    else { throw .database(.foreign(database.file)) }
    let list = try database.prepare("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")
    var made: [String] = []
    while try list.step() { made.append(list.text(0) ?? "") }
    guard made == FactSchema.statements else { throw .database(.foreign(database.file)) }
    let pages = try database.prepare("PRAGMA quick_check(1)")
    while try pages.step() {
      if let detail = pages.text(0), detail != "ok" { throw .database(.damaged(file: database.file, detail: detail)) }
    }
  }

  /// Makes the facts of what is new or was changed, and takes out those of what is gone.
  /// - Parameter progress: told how many of how many departments' years are done; false ends it.
  /// - Returns: false where it was ended.
  func update(_ library: any Library, _ progress: (Int, Int) -> Bool) throws(LibraryError) -> Bool {
    var kept = try self.kept()
    let isNew = kept.isEmpty
    var next = (kept.values.map(\.id).max() ?? 0) + 1
    let entries = library.catalogue.all
    var changed: [(entry: YearSummary, id: Int64, stamp: Int64?)] = []
    for entry in entries {
      let stamp = Self.stamp(of: entry, in: library)
      let known = kept.removeValue(forKey: entry.key)
      if let known, known.stamp == stamp { continue }
      changed.append((entry, known?.id ?? next, stamp))
      if known == nil { next += 1 }
    }
    if changed.isEmpty, kept.isEmpty { return progress(entries.count, entries.count) }
    let writer = try FactWriter(database, isNew: isNew)
    try database.transaction { () throws(LibraryError) in
      for one in kept.values { try writer.remove(one.id) }
      try writer.flush()
    }
    var done = entries.count - changed.count
    for start in stride(from: 0, to: changed.count, by: Self.batch) {
      var isEnded = false
      try database.transaction { () throws(LibraryError) in
        for one in changed[start..<min(start + Self.batch, changed.count)] {
          isEnded = !progress(done, entries.count)
          if isEnded { return }
          // What cannot be read is told where documents are listed.
          let read = one.entry.documents.compactMap { try? library.disclosure($0.id) }
          try writer.write(
            FactsMaker(checking: OpenYear(YearDisclosures(read))), id: one.id, one.entry, stamp: one.stamp ?? 0)
          done += 1
        }
        try writer.flush()
      }
      if isEnded { return false }
    }
    return progress(entries.count, entries.count)
  }

  private func kept() throws(LibraryError) -> [DepartmentYear: Kept] {
    var kept: [DepartmentYear: Kept] = [:]
    let list = try database.prepare(
      "SELECT fact_year.id, text, year, stamp FROM fact_year JOIN fact_text ON fact_text.id = department_id")
    while try list.step() {
      kept[DepartmentYear(department: list.text(1) ?? "", year: Int(list.integer(2)))] =
        Kept(id: list.integer(0), stamp: list.integer(3))
    }
    return kept
  }

  /// A number that is another one whenever the documents of a year are changed; nil where that cannot be told.
  private static func stamp(of entry: YearSummary, in library: any Library) -> Int64? {
    var text = ""
    for document in entry.documents {
      guard let stamp = library.stamp(of: document.id) else { return nil }
      text += "\(document.id)\0\(stamp)\0"
    }
    return Int64(bitPattern: ContentHash.of(text.utf8).value)
  }
}
