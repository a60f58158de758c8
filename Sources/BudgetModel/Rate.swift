/// A ratio of two amounts, such as an execution rate or a share, in ten-thousandths (basis points), rounded half away
/// from zero.
public struct Rate: Hashable, Comparable, Sendable {
  /// Hundredths of a percent: 8239 is 82.39 %.
  public let basisPoints: Int64

  /// A rate in hundredths of a percent.
  public init(basisPoints: Int64) { self.basisPoints = basisPoints }

  /// One amount over another.
  /// - Returns: nil where the base is zero.
  public init?(_ part: Amount, of base: Amount) {
    guard base.fen != 0 else { return nil }
    let negative = (part.fen < 0) != (base.fen < 0)
    let (high, low) = part.fen.magnitude.multipliedFullWidth(by: 10_000)
    let divisor = base.fen.magnitude
    guard high < divisor else { return nil }
    let (quotient, remainder) = divisor.dividingFullWidth((high, low))
    guard quotient < UInt64(Int64.max) else { return nil }
    let rounded = Int64(quotient) + (remainder >= divisor - remainder ? 1 : 0)
    basisPoints = negative ? -rounded : rounded
  }

  /// Orders by size.
  public static func < (left: Rate, right: Rate) -> Bool { left.basisPoints < right.basisPoints }
}
