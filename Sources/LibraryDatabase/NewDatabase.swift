import CSQLite
import Library
import Glibc

/// A library file that is made beside its place and takes it when it is whole.
struct NewDatabase {
  let file: String
  let replace: Bool

  init(_ file: String, replace: Bool) {
    // What a link leads to is replaced, not the link.
    self.file = replace ? DiskStore.target(of: file) : file
    self.replace = replace
  }

  /// Makes the file.
  /// - Parameter fill: fills it; false where it is not wanted after all.
  /// - Throws: ``LibraryError/packageExists(_:)``, ``DatabaseError/inUse(_:)``,
  ///   ``DatabaseError/strayJournal(_:)``, or what keeps it from being written.
  func make(_ fill: (DatabaseWriter) throws(LibraryError) -> Bool) throws(LibraryError) {
    try check()
    let draft = try Draft(of: file)
    // SQLite would give it fewer rights than other files; one that is replaced keeps its own.
    try draft.write([], mode: DiskStore.status(file).map { $0.st_mode & 0o777 })
    do throws(LibraryError) {
      guard try filled(draft.file, fill) else { return }
    } catch .cannotWrite(draft.file, let code) {
      throw .cannotWrite(file, code: code)
    } catch {
      guard case .refused(draft.file, let code)? = error.database else { throw error }
      throw .database(.refused(file, code: code))
    }
    let code = DiskStore().syncFile(draft.file)
    if code != 0 { throw .cannotWrite(file, code: code) }
    try check()
    // Where it must not be there, no other program may have been faster.
    if replace {
      try draft.replace()
    } else if try !draft.take(file) {
      throw .packageExists(file)
    }
  }

  private func filled(
    _ path: String, _ fill: (DatabaseWriter) throws(LibraryError) -> Bool
  ) throws(LibraryError) -> Bool {
    let writer = try DatabaseWriter(path, isPrivate: true)
    for index in LibrarySchema.orders { try writer.database.execute("DROP INDEX \(index.name)") }
    guard try fill(writer) else { return false }
    for index in LibrarySchema.orders {
      try writer.database.execute("CREATE INDEX \(index.name) ON \(index.columns)")
    }
    try writer.database.execute("INSERT INTO gram(gram) VALUES('optimize')")
    return true
  }

  /// Only a library that nobody has open may be replaced: what another program has not put into it yet lies beside it.
  private func check() throws(LibraryError) {
    guard PathKind(file) != .missing else {
      for ending in ["-wal", "-journal"] where PathKind(file + ending) != .missing {
        throw .database(.strayJournal(file + ending))
      }
      return
    }
    guard replace else { throw .packageExists(file) }
    let kind = PathKind(file)
    guard kind == .file else { throw .cannotWrite(file, code: kind == .folder ? EISDIR : 0) }
    do throws(LibraryError) {
      let database = try Database(file, .writing)
      _ = try LibrarySchema.version(of: database)
      // It fails while another connection is open.
      try database.execute("PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE")
      try database.execute("BEGIN EXCLUSIVE; COMMIT")
    } catch {
      if [SQLITE_BUSY, SQLITE_LOCKED].contains(error.refusal) { throw .database(.inUse(file)) }
      switch error.database {
      case .notADatabase, .foreign: throw .packageExists(file)
      default: throw error
      }
    }
    if PathKind(file + "-wal") != .missing { throw .database(.inUse(file)) }
  }
}
