import CSQLite
import Glibc
import Library
import TextEncodings

/// A connection to a SQLite file. Used from one thread at a time.
final class Database {
  /// The file's path.
  let file: String
  private(set) var handle: OpaquePointer?
  /// Pieces of files read or written lately.
  let pieces = PieceCache()
  /// What descriptors read over this connection say.
  let known = KnownResources()
  /// What each statement may cost.
  private(set) var budget: StepBudget?
  /// What was found wrong with the file while its catalogue was read.
  private(set) var damage: [LibraryError] = []

  /// How it is opened.
  enum Mode {
    /// To be read; the file must be there. What a program that was killed left half done is put right first.
    case reading
    /// To be read and written; the file must be there.
    case writing
    /// To be read and written; made where it is not there.
    case making
    /// To be read where nothing can be written beside it and nobody writes it.
    case frozen
    /// To be read where there is no room for what is made beside a file that a writer was killed in: nobody else has it
    /// meanwhile.
    case alone
    /// To be read and written by nobody else, and gone when it is closed: of no file.
    case passing
  }

  /// To be done once, before anything else.
  private static let isConfigured = csqlite_configure() == SQLITE_OK

  /// Opens a file. Nothing of it is read yet.
  init(_ file: String, _ mode: Mode) throws(LibraryError) {
    _ = Self.isConfigured
    self.file = file
    let flags: Int32 =
      switch mode {
      case .reading, .alone: SQLITE_OPEN_READWRITE
      case .frozen: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      case .writing: SQLITE_OPEN_READWRITE
      case .making, .passing: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    // A relative path must not be taken for an option or a URI.
    let path = file.hasPrefix("/") ? file : "./" + file
    let name =
      switch mode {
      case .frozen: "file:\(Self.escaped(path))?immutable=1"
      case .passing: ""
      default: path
      }
    let code = name.withFileName { name in
      sqlite3_open_v2(name, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, nil)
    }
    if code != SQLITE_OK {
      sqlite3_close_v2(handle)
      handle = nil
      throw .database(.refused(file, code: code))
    }
    sqlite3_busy_timeout(handle, Self.patience)
    csqlite_defend(handle)
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, Self.longest)
    switch mode {
    case .reading, .frozen: budget = StepBudget(handle, file: file)
    case .alone:
      budget = StepBudget(handle, file: file)
      try execute("PRAGMA locking_mode = EXCLUSIVE")
    case .writing, .making, .passing: break
    }
  }

  /// The longest text or blob that is read: no file of a package is longer, nor a row of what is derived.
  private static let longest: Int32 = 300 << 20
  /// How long others who write are waited for, in milliseconds.
  private static let patience: Int32 = 5000
  /// How much damage is told.
  private static let mostDamage = 20

  /// Keeps in mind that a row of the catalogue is damaged, and was passed over.
  func note(_ error: LibraryError) {
    if damage.count < Self.mostDamage, !damage.contains(error) { damage.append(error) }
  }

  deinit { sqlite3_close_v2(handle) }

  /// Runs statements that give no rows.
  func execute(_ sql: String) throws(LibraryError) { try check(sqlite3_exec(handle, sql, nil, nil, nil)) }

  /// Prepares a statement.
  func prepare(_ sql: String) throws(LibraryError) -> Statement {
    budget?.renew()
    return try Statement(sql, self)
  }

  /// The number a statement gives in its first row; nil where there is none.
  func number(_ sql: String) throws(LibraryError) -> Int64? {
    let statement = try prepare(sql)
    return try statement.step() ? statement.number(0) : nil
  }

  /// Whether the file may not be written.
  var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }

  /// Whether reading it would leave files beside it that nobody removes: it may not be written, a program that wrote it left
  /// it so that readers need a log beside it, and nobody has one open.
  var leavesFiles: Bool { isReadOnly && csqlite_wants_log(handle) != 0 && PathKind(file + "-shm") == .missing }

  /// Makes one file of a library that a writer was killed in, so that reading it leaves none beside it. Where others have it
  /// open it stays as it is.
  func settleJournal() {
    guard let mode = try? prepare("PRAGMA journal_mode"), (try? mode.step()) == true, mode.text(0) == "wal" else {
      return
    }
    mode.reset()
    sqlite3_busy_timeout(handle, 0)
    sqlite3_exec(handle, "PRAGMA journal_mode = DELETE", nil, nil, nil)
    sqlite3_busy_timeout(handle, Self.patience)
  }

  /// Does something wholly or not at all.
  func transaction<Result>(
    _ kind: String = "IMMEDIATE", _ body: () throws(LibraryError) -> Result
  ) throws(LibraryError) -> Result {
    try execute("BEGIN \(kind)")
    do throws(LibraryError) {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      if sqlite3_get_autocommit(handle) == 0 { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
      throw error
    }
  }

  /// Reads one state of the file, whatever is written meanwhile; it is locked once, not for each statement.
  func reading<Result>(_ body: () throws(LibraryError) -> Result) throws(LibraryError) -> Result {
    try transaction("DEFERRED", body)
  }

  /// The number of the row put in last.
  var lastRow: Int64 { sqlite3_last_insert_rowid(handle) }

  /// Throws what SQLite says, unless it is well.
  func check(_ code: Int32) throws(LibraryError) {
    if code != SQLITE_OK, code != SQLITE_ROW, code != SQLITE_DONE { throw error(code) }
  }

  /// What SQLite says, as one of our errors.
  func error(_ code: Int32) -> LibraryError {
    // SQLite says no more of a limit than that it cannot write.
    if code & 0xFF == SQLITE_IOERR {
      let system = [csqlite_system_error(handle, 0), csqlite_system_error(handle, 1), sqlite3_system_errno(handle)]
      if let limit = system.first(where: { [EFBIG, EDQUOT, ENOSPC].contains($0) }) {
        return .cannotWrite(file, code: limit)
      }
    }
    return switch code & 0xFF {
    case SQLITE_NOTADB: .database(.notADatabase(file))
    case SQLITE_INTERRUPT: .database(.damaged(file: file, detail: "a statement that does not end"))
    case SQLITE_CORRUPT: .database(.damaged(file: file, detail: String(cString: sqlite3_errmsg(handle))))
    default: .database(.refused(file, code: code))
    }
  }

  private static func escaped(_ path: String) -> String {
    path.replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
  }
}
