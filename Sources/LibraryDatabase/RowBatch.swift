import Library

/// Puts rows of numbers into a table many at a time: to begin and to end a statement takes longer than a row.
///
/// Where a row cannot be put in, those before it may be; the transaction is then to be rolled back.
final class RowBatch {
  private let many, one: Statement
  private let columns: Int
  private var values: [Int64?] = []

  /// How many rows a statement puts in.
  private static let size = 16

  /// - Parameter columns: how many the table has.
  init(_ database: Database, into table: String, columns: Int) throws(LibraryError) {
    let row = "(" + Array(repeating: "?", count: columns).joined(separator: ",") + ")"
    // To be able to undo one statement alone, SQLite would keep a copy of every page.
    func insert(_ count: Int) throws(LibraryError) -> Statement {
      let rows = Array(repeating: row, count: count).joined(separator: ",")
      return try database.prepare("INSERT OR FAIL INTO \(table) VALUES\(rows)")
    }
    one = try insert(1)
    many = try insert(Self.size)
    self.columns = columns
  }

  /// Adds the value of the next column.
  func add(_ value: Int64?) { values.append(value) }

  /// Ends a row.
  func endRow() throws(LibraryError) {
    guard values.count == Self.size * columns else { return }
    try run(many, values[...])
    values.removeAll(keepingCapacity: true)
  }

  /// Puts in the rows that are left.
  func flush() throws(LibraryError) {
    for start in stride(from: 0, to: values.count, by: columns) { try run(one, values[start..<start + columns]) }
    values.removeAll(keepingCapacity: true)
  }

  /// Forgets the rows that are left.
  func forget() { values = [] }

  private func run(_ statement: Statement, _ values: ArraySlice<Int64?>) throws(LibraryError) {
    for (number, value) in values.enumerated() { statement.bind(Int32(number + 1), value) }
    try statement.run()
  }
}
