import Facts
import Library

/// Facts kept in a SQLite file.
///
/// A class because its connection is its own. What it holds is locked, so that it may be asked from several threads, one
/// after the other.
final class DatabaseFacts: FactBase {
  private let reader: Guarded<FactReader>
  private let database: Guarded<Database>
  /// Opens the same once more; nil for facts that are in no file.
  private let opening: (@Sendable () throws(LibraryError) -> Database)?

  /// - Parameter opening: opens the same once more, for another thread; nil where nobody else can open it.
  init(_ database: Database, _ opening: (@Sendable () throws(LibraryError) -> Database)?) throws(LibraryError) {
    let lock = Lock()
    reader = Guarded(try FactReader(database), lock)
    self.database = Guarded(database, lock)
    self.opening = opening
  }

  func answer(_ query: FactQuery) throws(FactError) -> FactAnswer {
    try reader.use { (reader) throws(FactError) in try reader.answer(query) }
  }

  func rows(_ ids: [Int64], of table: FactTable) throws(FactError) -> [FactRow?] {
    try reader.use { (reader) throws(FactError) in try reader.rows(ids, of: table) }
  }

  func history(of ids: [Int64], in table: FactTable, years: Int) throws(FactError) -> [[Int64]] {
    try reader.use { (reader) throws(FactError) in try reader.history(of: ids, in: table, years: years) }
  }

  func groups(_ query: FactQuery, by column: Int) throws(FactError) -> [FactGroup] {
    try reader.use { (reader) throws(FactError) in try reader.groups(query, by: column) }
  }

  func totals(_ query: FactQuery) throws(FactError) -> [FactTotal?] {
    try reader.use { (reader) throws(FactError) in try reader.totals(query) }
  }

  /// Uses the connection for something else.
  func use<Result, Failure>(_ body: (Database) throws(Failure) -> Result) throws(Failure) -> Result {
    try database.use(body)
  }

  func another() -> any FactBase {
    guard let opening, let database = try? opening(), let facts = try? DatabaseFacts(database, opening) else {
      return self
    }
    return facts
  }
}
