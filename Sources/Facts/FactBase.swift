/// The facts of a library, wherever it is kept. One thread uses one; ``another()`` is the same for another thread.
///
/// What cannot be read throws ``FactError``.
public protocol FactBase: Sendable {
  /// The rows that answer, in order.
  func answer(_ query: FactQuery) throws(FactError) -> FactAnswer
  /// Rows by their numbers, in the order given; of one that is no more, nil.
  func rows(_ ids: [Int64], of table: FactTable) throws(FactError) -> [FactRow?]
  /// What each row came to in the years before it, one by one, the year next to it first: amounts of the same kind and
  /// money, as far back as the library holds them without a gap.
  /// - Parameter years: how many at most.
  func history(of ids: [Int64], in table: FactTable, years: Int) throws(FactError) -> [[Int64]]
  /// The groups of what answers, the largest sum of the table's usual order (else the most rows) first.
  /// - Parameter column: whose values make groups.
  func groups(_ query: FactQuery, by column: Int) throws(FactError) -> [FactGroup]
  /// What the numbers of what answers come to, for each column; nil for one that is no number.
  func totals(_ query: FactQuery) throws(FactError) -> [FactTotal?]
  /// The same facts for another thread.
  func another() -> any FactBase
}

/// Why facts cannot be read.
public struct FactError: Error, Hashable, Sendable {
  /// What happened, where, and what to do, in Chinese and English.
  public let chinese: String
  /// The same in English.
  public let english: String

  /// A reason.
  public init(chinese: String, english: String) {
    self.chinese = chinese
    self.english = english
  }
}
