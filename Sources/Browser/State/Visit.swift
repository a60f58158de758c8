/// A stop in the history: a place, and the side looked at there.
public struct Visit: Hashable, Sendable {
  /// The place.
  public var place: Place
  /// The side.
  public var phase: PhaseView
  /// What is held beside it; nil for nothing.
  public var comparison: Comparison?
  /// What was selected when a jump from elsewhere led here; nil where one came step by step.
  public var arrival: Arrival?

  /// Where a jump led.
  public struct Arrival: Hashable, Sendable {
    /// The row that was selected; nil for the first.
    public var row: String?
  }
}
