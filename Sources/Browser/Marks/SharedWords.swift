import Catalogues

/// What one of many who review together says of a row.
public struct SharedWords: Hashable, Sendable {
  /// Who says it.
  public var author: String
  /// What was noted; empty where the row was only marked.
  public var note: String
  /// Whether it was taken back since.
  public var isWithdrawn: Bool
  /// Whether the documents it speaks of have been replaced since.
  public var isOfEarlierVersion: Bool
}
