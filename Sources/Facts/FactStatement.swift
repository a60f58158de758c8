/// A statement of SQL that reads facts, and nothing but reads.
public struct FactStatement {
  /// A value that it gives.
  public enum Value: Hashable, Sendable {
    case none
    case number(Int64)
    /// A number with decimals, as the database writes it.
    case decimal(String)
    case text(String)
  }

  /// The statement.
  public let sql: String

  /// A statement, as it is typed.
  public init(_ sql: String) { self.sql = sql }

  /// Runs it over facts.
  /// - Parameters:
  ///   - columns: told the names of its columns, before any row.
  ///   - row: told the values of each row; false ends it.
  /// - Throws: where in the statement something is wrong, and what tables there are.
  public func run(
    on facts: any FactBase, columns: ([String]) -> Void, row: ([Value]) -> Bool
  ) throws(FactStatementError) {
    guard let facts = facts as? any StatementBase else { return columns([]) }
    try facts.run(self, columns, row)
  }
}

/// Facts that are kept where statements of SQL can be run over them.
package protocol StatementBase: FactBase {
  /// Runs a statement that only reads; any other is refused.
  func run(
    _ statement: FactStatement, _ columns: ([String]) -> Void, _ row: ([FactStatement.Value]) -> Bool
  ) throws(FactStatementError)
}
