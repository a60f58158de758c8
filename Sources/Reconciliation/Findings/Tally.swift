/// How the equations of a rule came out.
public struct Tally: Hashable, Sendable {
  /// How many held to the last place.
  public var held = 0
  /// How many differ within their tolerance.
  public var rounding = 0
  /// How many differ beyond it.
  public var failed = 0

  /// Nothing checked yet.
  public init() {}

  /// How many were checked.
  public var checked: Int { held + rounding + failed }

  /// Counts what another tally counted as well.
  public static func += (left: inout Tally, right: Tally) {
    left.held += right.held
    left.rounding += right.rounding
    left.failed += right.failed
  }
}
