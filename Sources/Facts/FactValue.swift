/// A value of a fact.
public enum FactValue: Hashable, Sendable {
  case none
  /// 分, hundredths of a percent or of a point, or a number as it is: ``FactColumn/Kind``.
  case number(Int64)
  case text(String)

  /// The number; nil where it is none.
  public var number: Int64? {
    if case .number(let number) = self { return number }
    return nil
  }

  /// The text; nil where it is none.
  public var text: String? {
    if case .text(let text) = self { return text }
    return nil
  }
}

/// A row of a table of facts: a value for each of ``FactTable/columns``.
public struct FactRow: Hashable, Sendable {
  /// What tells it from the others of its table in one library, until facts are made anew.
  public let id: Int64
  /// One for each column.
  public let values: [FactValue]

  /// A row.
  public init(id: Int64, values: [FactValue]) {
    self.id = id
    self.values = values
  }
}
