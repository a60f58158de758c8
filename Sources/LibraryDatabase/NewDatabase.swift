import CSQLite
import Library
import Glibc

/// A library file that is made beside its place and takes it when it is whole.
struct NewDatabase {
  let file: String
  let replace: Bool

  init(_ file: String, replace: Bool) {
    self.file = file
    self.replace = replace
  }

  /// Makes the file.
  /// - Parameter fill: fills it; false where it is not wanted after all.
  /// - Throws: ``LibraryError/packageExists(_:)``, ``LibraryError/databaseInUse(_:)``,
  ///   ``LibraryError/strayJournal(_:)``, or what keeps it from being written.
  func make(_ fill: (DatabaseWriter) throws(LibraryError) -> Bool) throws(LibraryError) {
    try check()
    let temporary = try reserve()
    var isKept = false
    defer { if !isKept { for ending in ["", "-journal", "-wal", "-shm"] { unlink(temporary + ending) } } }
    let isWanted = try filled(temporary, fill)
    guard isWanted else { return }
    try sync(temporary)
    try check()
    // Where it must not be there, no other program may have been faster.
    let code = replace ? rename(temporary, file) : link(temporary, file)
    if code != 0 { throw errno == EEXIST ? .packageExists(file) : .cannotWrite(file, code: errno) }
    if !replace { unlink(temporary) }
    isKept = true
    try? sync(String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)]) + "/.")
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
        throw .strayJournal(file + ending)
      }
      return
    }
    guard replace else { throw .packageExists(file) }
    guard PathKind(file) == .file else { throw .cannotWrite(file, code: EISDIR) }
    do throws(LibraryError) {
      let database = try Database(file, .writing)
      _ = try LibrarySchema.version(of: database)
      // It fails while another connection is open.
      try database.execute("PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE")
      try database.execute("BEGIN EXCLUSIVE; COMMIT")
    } catch {
      switch error {
      case .databaseFailed(_, let code) where [SQLITE_BUSY, SQLITE_LOCKED].contains(code & 0xFF):
        throw .databaseInUse(file)
      case .notADatabase, .foreignDatabase: throw .packageExists(file)
      default: throw error
      }
    }
    if PathKind(file + "-wal") != .missing { throw .databaseInUse(file) }
  }

  private func reserve() throws(LibraryError) -> String {
    for number in 1...1000 {
      let path = "\(file).unfinished-\(number)"
      let handle = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if handle >= 0 {
        close(handle)
        return path
      }
      if errno != EEXIST { throw .cannotWrite(path, code: errno) }
    }
    throw .cannotWrite(file, code: EEXIST)
  }

  private func sync(_ path: String) throws(LibraryError) {
    let handle = open(path, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { throw .cannotWrite(path, code: errno) }
    defer { close(handle) }
    if fsync(handle) != 0, errno != EINVAL { throw .cannotWrite(path, code: errno) }
  }
}
