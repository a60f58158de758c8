import BudgetModel

/// Finds what of a library may answer a search without its documents being read.
public protocol Finder: Sendable {
  /// Whether the index has key figures: files that older programs wrote have none.
  var hasKeyFigures: Bool { get }
  /// The departments and years that no index knows, in the order they are listed: their documents must be read to be
  /// looked through.
  var unindexed: [DepartmentYear] { get }
  /// What of the library may answer a search: everything that does, or the best of each group with their numbers in
  /// ``SearchIndex/counts``.
  /// - Returns: nil where the index cannot be read, so that documents must be read to be looked through.
  func index(answering text: String, limit: Int, _ language: Language) -> SearchIndex?
}

extension Finder {
  /// Most indexes have them.
  public var hasKeyFigures: Bool { true }

  /// Most indexes know everything.
  public var unindexed: [DepartmentYear] { [] }
}
