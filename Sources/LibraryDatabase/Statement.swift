import BudgetModel
import CSQLite
import Glibc
import Library

/// A prepared statement: kept, bound anew and run as often as it is needed.
final class Statement {
  private let handle: OpaquePointer?
  private let database: Database

  init(_ sql: String, _ database: Database) throws(LibraryError) {
    self.database = database
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v3(database.handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    self.handle = handle
    if code != SQLITE_OK { throw database.error(code) }
  }

  deinit { sqlite3_finalize(handle) }

  // MARK: Values, numbered from 1

  func bind(_ index: Int32, _ value: Int64?) {
    if let value { sqlite3_bind_int64(handle, index, value) } else { sqlite3_bind_null(handle, index) }
  }

  func bind(_ index: Int32, _ value: Int) { sqlite3_bind_int64(handle, index, Int64(value)) }

  func bind(_ index: Int32, _ text: String?) {
    guard var text else { return _ = sqlite3_bind_null(handle, index) }
    text.withUTF8 { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let address = characters.baseAddress else { return csqlite_bind_text_copy(handle, index, "", 0) }
        return csqlite_bind_text_copy(handle, index, address, Int32(bytes.count))
      }
    }
  }

  /// Binds bytes that must stay where they are until the statement is reset.
  func bind(_ index: Int32, inPlace bytes: UnsafeBufferPointer<UInt8>) {
    if let address = bytes.baseAddress, bytes.count > 0 {
      csqlite_bind_blob_static(handle, index, address, Int32(bytes.count))
    } else {
      sqlite3_bind_zeroblob(handle, index, 0)
    }
  }

  // MARK: Running

  /// Goes to the next row.
  /// - Returns: false where there is none; the statement is reset then.
  func step() throws(LibraryError) -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    // What went wrong is to be asked for before the reset.
    let error = code == SQLITE_DONE ? nil : database.error(code)
    sqlite3_reset(handle)
    if let error { throw error }
    return false
  }

  /// Runs a statement that gives no rows.
  func run() throws(LibraryError) { while try step() {} }

  /// Ends reading, so that nothing is locked.
  func reset() {
    sqlite3_reset(handle)
    database.budget?.renew()
  }

  /// The number in the first row; nil where there is none.
  func single() throws(LibraryError) -> Int64? {
    defer { reset() }
    return try step() ? number(0) : nil
  }

  // MARK: Columns, numbered from 0

  /// A number; nil for NULL.
  func number(_ column: Int32) -> Int64? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : sqlite3_column_int64(handle, column)
  }

  /// A number; 0 for NULL.
  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  /// A whole number within what it may be.
  /// - Parameter name: what it is, for the message.
  func integer(_ column: Int32, _ given: Given, _ name: StaticString) throws(LibraryError) -> Int {
    let number = integer(column)
    if let number = given.number(number) { return number }
    throw .database(
      .damaged(
        file: database.file, detail: "\(name) \(number), not \(given.range.lowerBound)…\(given.range.upperBound)"))
  }

  /// A whole number within what it may be, that is worked out anew where it is lost; nil for NULL and for any other, which
  /// is told.
  func optional(_ column: Int32, _ given: Given, _ name: StaticString) -> Int? {
    guard isSet(column) else { return nil }
    do throws(LibraryError) {
      return try integer(column, given, name)
    } catch {
      database.note(error)
      return nil
    }
  }

  /// Whether there is a value: not NULL.
  func isSet(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) != SQLITE_NULL }

  /// A text; nil for NULL.
  func text(_ column: Int32) -> String? {
    guard let address = sqlite3_column_text(handle, column) else { return nil }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: address, count: count), as: UTF8.self)
  }

  /// A text, which is the known one where it says the same: rows that stand together say much alike, and it is kept once.
  func text(_ column: Int32, like known: String?) -> String? {
    guard let address = sqlite3_column_text(handle, column) else { return nil }
    let count = Int(sqlite3_column_bytes(handle, column))
    if var known, known.utf8.count == count,
      known.withUTF8({ $0.baseAddress.map { memcmp($0, address, count) } ?? 0 }) == 0
    {
      return known
    }
    return String(decoding: UnsafeBufferPointer(start: address, count: count), as: UTF8.self)
  }

  /// A text in UTF-16, there until the next step or reset.
  func units(_ column: Int32) -> UnsafeBufferPointer<UInt16> {
    let address = sqlite3_column_text16(handle, column)
    let count = Int(sqlite3_column_bytes16(handle, column)) / 2
    return UnsafeBufferPointer(start: address?.assumingMemoryBound(to: UInt16.self), count: address == nil ? 0 : count)
  }

  /// Bytes, there until the next step or reset.
  func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
    let address = sqlite3_column_blob(handle, column)
    let count = Int(sqlite3_column_bytes(handle, column))
    return UnsafeBufferPointer(start: address?.assumingMemoryBound(to: UInt8.self), count: address == nil ? 0 : count)
  }
}
