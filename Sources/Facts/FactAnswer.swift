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
  /// What is kept once for all groups of an answer, and which of them this is.
  private let held: (columns: FactTotalColumns, place: Int)

  /// For each of ``FactTable/columns``, what they come to; nil for one that is no number. Made when it is asked for.
  public var totals: [FactTotal?] { held.columns.totals(held.place) }

  /// What one column comes to: ``totals`` without the others.
  public func total(of column: Int) -> FactTotal? { held.columns.total(of: column, held.place) }

  /// A group.
  public init(value: FactValue, count: Int, totals: [FactTotal?]) {
    self.init(
      value: value, count: count,
      FactTotalColumns(totals.map { $0.map { FactTotalColumn([$0]) } }), place: 0)
  }

  /// One of the groups of an answer.
  package init(value: FactValue, count: Int, _ columns: FactTotalColumns, place: Int) {
    (self.value, self.count, held) = (value, count, (columns, place))
  }

  /// Whether two say the same.
  public static func == (left: FactGroup, right: FactGroup) -> Bool {
    left.value == right.value && left.count == right.count && left.totals == right.totals
  }

  /// Hashes what it says.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(value)
    hasher.combine(count)
  }
}
