/// A ratio of two amounts, such as an execution rate or a share, in ten-thousandths (basis points), rounded half away
/// from zero.
public struct Rate: Hashable, Comparable, Sendable {
  /// Hundredths of a percent: 8239 is 82.39 %.
  public let basisPoints: Int64

  /// A rate in hundredths of a percent.
  public init(basisPoints: Int64) { self.basisPoints = basisPoints }

  /// One amount over another. Others ask ``BasedAmount``, which knows whether the two may be joined.
  /// - Returns: nil where the base is zero, or an amount or the rate is not known.
  init?(_ part: Amount, of base: Amount) { self.init(part.fen, of: base.fen) }

  /// So many of so many.
  /// - Returns: nil where there are none.
  public init?(count: Int, of all: Int) { self.init(Exact(count), of: Exact(all)) }

  /// One number over another of the same unit.
  package init?(_ part: Exact, of base: Exact) {
    guard let rate = part.times(10_000, over: base).stored else { return nil }
    basisPoints = rate
  }

  /// Orders by size.
  public static func < (left: Rate, right: Rate) -> Bool { left.basisPoints < right.basisPoints }
}
