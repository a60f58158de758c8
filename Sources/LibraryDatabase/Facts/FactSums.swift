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

  /// What a column comes to in each group. Its values are let go.
  mutating func totals(of column: Int) -> FactTotalColumn {
    let column = take(column)
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
    var totals = FactTotalColumn()
    ordered.withUnsafeMutableBufferPointer { ordered in
      for group in 0..<count {
        totals.append(Self.total(UnsafeMutableBufferPointer(rebasing: ordered[starts[group]..<starts[group + 1]])))
      }
    }
    return totals
  }

  private mutating func take(_ column: Int) -> [Int64] {
    defer { values[column] = [] }
    return values[column]
  }

  private static func total(_ values: UnsafeMutableBufferPointer<Int64>) -> FactTotal {
    guard let first = values.first else { return FactTotal(count: 0, sum: nil, median: nil, least: nil, most: nil) }
    var (least, most) = (first, first)
    var sum: Int64? = 0
    for value in values {
      (least, most) = (min(least, value), max(most, value))
      if let (partial, overflow) = sum.map({ $0.addingReportingOverflow(value) }) { sum = overflow ? nil : partial }
    }
    return FactTotal(
      count: values.count, sum: sum, median: select((values.count - 1) / 2, of: values), least: least, most: most)
  }

  /// The value that would stand at a place if they were sorted.
  private static func select(_ place: Int, of values: UnsafeMutableBufferPointer<Int64>) -> Int64 {
    var (low, high) = (0, values.count - 1)
    while low < high {
      let pivot = values[low + (high - low) / 2]
      var (left, right) = (low, high)
      while left <= right {
        while values[left] < pivot { left += 1 }
        while values[right] > pivot { right -= 1 }
        if left <= right {
          values.swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if place <= right { high = right } else if place >= left { low = left } else { return values[place] }
    }
    return values[place]
  }
}
