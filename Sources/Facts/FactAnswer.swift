/// What answers a ``FactQuery``: which rows, in order, and what their numbers come to.
public struct FactAnswer: Hashable, Sendable {
  /// The rows' numbers, in the order asked for.
  public let ids: [Int64]
  /// How many rows the table has without conditions.
  public let all: Int

  /// An answer.
  public init(ids: [Int64], all: Int) {
    self.ids = ids
    self.all = all
  }
}

/// What the numbers of a column come to.
public struct FactTotal: Hashable, Sendable {
  /// How many rows have one.
  public let count: Int
  /// Their sum; nil where it does not fit.
  public let sum: Int64?
  /// The middle one, the lower of two.
  public let median: Int64?
  /// The smallest.
  public let least: Int64?
  /// The largest.
  public let most: Int64?

  /// What numbers come to.
  public init(count: Int, sum: Int64?, median: Int64?, least: Int64?, most: Int64?) {
    (self.count, self.sum, self.median, self.least, self.most) = (count, sum, median, least, most)
  }
}

/// Rows that have one value in common.
public struct FactGroup: Hashable, Sendable {
  /// The value.
  public let value: FactValue
  /// How many rows.
  public let count: Int
  /// For each of ``FactTable/columns``, what they come to; nil for one that is no number.
  public let totals: [FactTotal?]

  /// A group.
  public init(value: FactValue, count: Int, totals: [FactTotal?]) {
    (self.value, self.count, self.totals) = (value, count, totals)
  }
}
