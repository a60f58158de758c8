/// What a user chose at one place: kept so that going back finds it again. Never what is derived from the data.
public struct Choices: Hashable, Sendable {
  /// The selected row, by its identity; nil for the first.
  public var selection: String?
  /// The row at the top of the list, by position.
  public var top = 0
  /// Rows of a tree that are open; nil for those the screen opens by itself.
  public var expanded: Set<String>?
  /// Whether a tree is shown as a flat list.
  public var isFlat = false
  /// Whether tiles are shown instead of the list.
  public var isTreemap = false
  /// The column sorted by, by position; nil for the screen's own order, -1 for the published one.
  public var sortColumn: Int?
  /// Whether the sort runs the other way.
  public var isInverted = false
  /// What rows must answer to be shown, as typed; nil for all.
  public var filter: String?
  /// The column one stands at in a list over all departments, by position; nil for the first.
  public var column: Int?
  /// How many columns a wide table is shifted.
  public var shift = 0

  /// Nothing chosen yet.
  public init() {}
}
