/// What is asked of a table of facts. Columns are positions in ``FactTable/columns``.
public struct FactQuery: Hashable, Sendable {
  /// What rows are put in order by; rows without a value come last, and equal ones stay as they are listed.
  public struct Order: Hashable, Sendable {
    /// The column.
    public var column: Int
    /// Whether the largest comes first.
    public var isDescending: Bool

    /// An order.
    public init(column: Int, isDescending: Bool) {
      self.column = column
      self.isDescending = isDescending
    }
  }

  /// The table asked.
  public var table: FactTable
  /// All of which a row must answer.
  public var conditions: [FactCondition]
  /// nil for the order of departments, years and documents.
  public var order: Order?

  /// A question.
  public init(_ table: FactTable, _ conditions: [FactCondition] = [], order: Order? = nil) {
    self.table = table
    self.conditions = conditions
    self.order = order
  }
}
