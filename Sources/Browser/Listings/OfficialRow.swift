import BudgetModel

/// A row of an official table, named so that it can be gone to.
public struct OfficialRow: Hashable, Sendable {
  /// Which document.
  public let kind: DisclosureKind
  /// The table's number.
  public let table: Int
  /// The row's number in its table, from 1.
  public let row: Int

  /// The row a source names; nil where the source is no table.
  public init?(_ source: Source, in kind: DisclosureKind) {
    guard case .table(let number, _, let row, _) = source.place else { return nil }
    self.kind = kind
    table = number
    self.row = row
  }
}
