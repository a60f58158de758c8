/// Where each row stands in an order: four bytes for each, found by halving.
struct RowPlaces {
  private let rows: [Int32]
  /// The places of the rows in the order of their numbers.
  private let sorted: [Int32]

  /// - Parameter rows: the rows' numbers in their order.
  init(_ rows: [Int32]) {
    self.rows = rows
    sorted = rows.indices.map { Int32($0) }.sorted { rows[Int($0)] < rows[Int($1)] }
  }

  /// How many rows there are.
  var count: Int { rows.count }

  /// The place of a row; nil where it has none.
  subscript(row: Int32) -> Int? {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[Int(sorted[middle])] < row { low = middle + 1 } else { high = middle }
    }
    guard low < sorted.count, rows[Int(sorted[low])] == row else { return nil }
    return Int(sorted[low])
  }
}
