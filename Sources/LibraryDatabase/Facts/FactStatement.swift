import BudgetModel
import CSQLite
import Facts
import Library

/// A statement of SQL that reads facts, and nothing but reads.
public struct FactStatement {
  /// A value that it gives.
  public enum Value: Hashable, Sendable {
    case none
    case number(Int64)
    /// A number with decimals, as SQLite writes it.
    case decimal(String)
    case text(String)
  }

  /// The statement.
  public let sql: String

  /// A statement, as it is typed.
  public init(_ sql: String) { self.sql = sql }

  /// Runs it over the facts that ``LibraryFacts`` opened.
  /// - Parameters:
  ///   - columns: told the names of its columns, before any row.
  ///   - row: told the values of each row; false ends it.
  /// - Throws: where in the statement something is wrong, and what tables there are.
  public func run(
    on facts: any FactBase, columns: ([String]) -> Void, row: ([Value]) -> Bool
  ) throws(FactStatementError) {
    guard let facts = facts as? DatabaseFacts else { return columns([]) }
    try facts.use { (database) throws(FactStatementError) in try run(database, columns, row) }
  }

  private func run(
    _ database: Database, _ columns: ([String]) -> Void, _ row: ([Value]) -> Bool
  ) throws(FactStatementError) {
    let handle = database.handle
    csqlite_switch(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 1)
    sqlite3_set_authorizer(
      handle, { _, code, _, name, _, _ in Self.isReading(code, name) ? SQLITE_OK : SQLITE_DENY }, nil)
    defer {
      sqlite3_set_authorizer(handle, nil, nil)
      csqlite_switch(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0)
      database.budget?.renew()
    }
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    let bytes = Array(sql.utf8)
    var rest = 0
    let code = bytes.withUnsafeBytes { buffer -> Int32 in
      let text = buffer.bindMemory(to: CChar.self)
      guard let start = text.baseAddress else { return SQLITE_OK }
      var tail: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v3(handle, start, Int32(text.count), 0, &statement, &tail)
      rest = tail.map { start.distance(to: $0) } ?? text.count
      return code
    }
    if code != SQLITE_OK { throw error(code, handle) }
    guard statement != nil else { throw FactStatementError(.empty, sql, offset: nil) }
    if let more = bytes[rest...].firstIndex(where: { $0 > 0x20 && $0 != UInt8(ascii: ";") }) {
      throw FactStatementError(.several, sql, offset: more)
    }
    // Whoever asks may let it take as long as it takes.
    database.budget?.suspend()
    let count = sqlite3_column_count(statement)
    columns((0..<count).map { String(cString: sqlite3_column_name(statement, $0)) })
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: if !row((0..<count).map { Self.value(statement, $0) }) { return }
      case SQLITE_DONE: return
      case let code: throw error(code, handle)
      }
    }
  }

  /// Whether a part of a statement only reads.
  private static func isReading(_ code: Int32, _ name: UnsafePointer<CChar>?) -> Bool {
    switch code {
    case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: true
    case SQLITE_FUNCTION: name.map { String(cString: $0) != "load_extension" } ?? false
    default: false
    }
  }

  private func error(_ code: Int32, _ handle: OpaquePointer?) -> FactStatementError {
    let offset = Int(sqlite3_error_offset(handle))
    let words = CleanText.cleaned(String(cString: sqlite3_errmsg(handle)))
    // Of tables and functions that are not allowed SQLite has the words and not the code.
    if code & 0xFF == SQLITE_AUTH || words.hasPrefix("not authorized") {
      return FactStatementError(.writing, sql, offset: nil)
    }
    return FactStatementError(.wrong(words), sql, offset: offset < 0 ? nil : offset)
  }

  private static func value(_ statement: OpaquePointer?, _ column: Int32) -> Value {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_NULL: return .none
    case SQLITE_INTEGER: return .number(sqlite3_column_int64(statement, column))
    case let type:
      guard let address = sqlite3_column_text(statement, column) else { return .text("") }
      let bytes = UnsafeBufferPointer(start: address, count: Int(sqlite3_column_bytes(statement, column)))
      let text = String(decoding: bytes, as: UTF8.self)
      return type == SQLITE_FLOAT ? .decimal(text) : .text(text)
    }
  }
}
