import CSQLite
import Facts
import Library

extension DatabaseFacts: StatementBase {
  func run(
    _ statement: FactStatement, _ columns: ([String]) -> Void, _ row: ([FactStatement.Value]) -> Bool
  ) throws(FactStatementError) {
    try use { (database) throws(FactStatementError) in try Self.run(statement.sql, database, columns, row) }
  }

  private static func run(
    _ sql: String, _ database: Database, _ columns: ([String]) -> Void, _ row: ([FactStatement.Value]) -> Bool
  ) throws(FactStatementError) {
    let handle = database.handle
    csqlite_switch(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 1)
    sqlite3_set_authorizer(
      handle, { _, code, _, name, _, _ in DatabaseFacts.isReading(code, name) ? SQLITE_OK : SQLITE_DENY }, nil)
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
    if code != SQLITE_OK { throw error(code, handle, sql) }
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
      case SQLITE_ROW: if !row((0..<count).map { value(statement, $0) }) { return }
      case SQLITE_DONE: return
      case let code: throw error(code, handle, sql)
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

  private static func error(_ code: Int32, _ handle: OpaquePointer?, _ sql: String) -> FactStatementError {
    let offset = Int(sqlite3_error_offset(handle))
    let words = CleanText.cleaned(String(cString: sqlite3_errmsg(handle)))
    // Of tables and functions that are not allowed SQLite has the words and not the code.
    if code & 0xFF == SQLITE_AUTH || words.hasPrefix("not authorized") {
      return FactStatementError(.writing, sql, offset: nil)
    }
    return FactStatementError(.wrong(words), sql, offset: offset < 0 ? nil : offset)
  }

  private static func value(_ statement: OpaquePointer?, _ column: Int32) -> FactStatement.Value {
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
