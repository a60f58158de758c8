import Facts

/// What the numbers of many rows come to, in groups.
struct FactSums {
  /// The group of each row.
  private var groups: [Int32] = []
  /// For each column of numbers, a value for each row; ``none`` for no value.
  private var values: [[Int64]]
  /// How many groups there are.
  private(set) var count = 0

  private static let none = Int64.min

  init(columns: Int) { values = Array(repeating: [], count: columns) }

  /// Adds a row.
  mutating func add(to group: Int, _ number: (Int) -> Int64?) {
    groups.append(Int32(group))
    count = max(count, group + 1)
    for column in values.indices { values[column].append(number(column) ?? Self.none) }
  }

  /// How many rows each group has.
  var sizes: [Int] {
    var sizes = Array(repeating: 0, count: count)
    for group in groups { sizes[Int(group)] += 1 }
    return sizes
  }

  /// What a column comes to in each group.
  func totals(of column: Int) -> [FactTotal] {
    let column = values[column]
    var starts = Array(repeating: 0, count: count + 1)
    for (row, group) in groups.enumerated() where column[row] != Self.none { starts[Int(group) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    // Those of each group one after the other.
    var ordered = Array(repeating: Int64(0), count: starts[count])
    var next = starts
    for (row, group) in groups.enumerated() where column[row] != Self.none {
      ordered[next[Int(group)]] = column[row]
      next[Int(group)] += 1
    }
    return (0..<count).map { group in
      let range = starts[group]..<starts[group + 1]
      guard !range.isEmpty else { return FactTotal(count: 0, sum: nil, median: nil, least: nil, most: nil) }
      ordered[range].sort()
      var sum: Int64? = 0
      for value in ordered[range] {
        guard let (partial, overflow) = sum.map({ $0.addingReportingOverflow(value) }) else { break }
        sum = overflow ? nil : partial
      }
      return FactTotal(
        count: range.count, sum: sum, median: ordered[range.lowerBound + (range.count - 1) / 2],
        least: ordered[range.lowerBound], most: ordered[range.upperBound - 1])
    }
  }
}
