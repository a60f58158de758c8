/// A stop in the history: a place, and the side looked at there.
public struct Visit: Hashable, Sendable {
  /// The place.
  public var place: Place
  /// The side.
  public var phase: PhaseView
  /// What is held beside it; nil for nothing.
  public var comparison: Comparison?
}
