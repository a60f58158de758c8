import Library

/// Puts rows of numbers into a table many at a time: to begin and to end a statement takes longer than a row.
struct RowBatch {
  private let many, one: Statement
  private let columns: Int

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

  /// Puts rows in: the values of one after those of the other.
  ///
  /// Where a row cannot be put in, those before it may be; the transaction is then to be rolled back.
  func insert(_ values: [Int64?]) throws(LibraryError) {
    var start = 0
    while start < values.count {
      let isWhole = values.count - start >= columns * Self.size
      let statement = isWhole ? many : one
      let count = isWhole ? columns * Self.size : columns
      for place in 0..<count { statement.bind(Int32(place + 1), values[start + place]) }
      try statement.run()
      start += count
    }
  }
}
