import BudgetModel
import Search

/// A list as a filter sees it: its columns, and what stands in them, whether rows are made of it or not.
protocol FilteredList {
  /// What a row is.
  associatedtype Row

  /// The columns.
  var columns: [ListingColumn] { get }
  /// The column it is sorted by as long as the user chose none; nil for the published order.
  var defaultSort: Int? { get }
  /// Whether any row begins with the name of a rule.
  var hasRules: Bool { get }
  /// Whether any row measures this in a column.
  func has(_ measure: ListingCell.Measure, in column: Int) -> Bool
  /// Whether any row has a number as published in a column.
  func hasNumbers(in column: Int) -> Bool
  /// Whether one of a row's texts answers a pattern.
  func answers(_ pattern: SearchPattern, _ row: Row) -> Bool
  /// The text in a column.
  func text(of row: Row, in column: Int) -> String?
  /// The amount or rate in a column, in 分 or hundredths of a percent.
  func value(of row: Row, in column: Int) -> Int64?
  /// What a column is called in the other language; nil where it has one name.
  func otherTitle(of column: Int) -> String?
  /// The sign at a row's right edge.
  func sign(of row: Row) -> String?
}

extension FilteredList {
  func otherTitle(of column: Int) -> String? { nil }
}
