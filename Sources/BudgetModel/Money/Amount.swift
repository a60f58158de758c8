/// An amount of money: exact 分 (0.01 元), and how precisely it was published.
///
/// What sums come to that do not fit is an amount as well, one that is not known (``isKnown``): it is shown as `—`, and
/// neither compared nor written as a number.
public struct Amount: Hashable, Sendable {
  /// The amount in 分.
  public let fen: Exact
  /// One unit of the last published place, in 分, at least 1: 10,000 for 万元 with two decimals.
  ///
  /// The true amount lies within half of it.
  public let resolution: Exact

  /// An amount in 分.
  @_disfavoredOverload public init(fen: Exact, resolution: Exact = 1) {
    self.fen = fen
    self.resolution = resolution > 1 ? resolution : 1
  }

  /// An amount in 分, given as a number.
  public init(fen: Int64, resolution: Int64 = 1) { self.init(fen: Exact(fen), resolution: Exact(resolution)) }

  /// An amount from a printed number and its unit; digits finer than 分 are rounded half away from zero.
  ///
  /// It is not known where it does not fit into 64 bits of 分.
  public init(_ number: PublishedNumber, unit: MoneyUnit) {
    let divisor = Exact.ten(to: number.places)
    self.init(
      fen: Exact(number.digits).times(unit.fen, over: divisor),
      resolution: unit.fen.times(over: divisor, rounded: .down))
  }

  /// Nothing, known to the 分.
  public static let zero = Amount(fen: 0)

  /// An amount too large to be computed with.
  public static let beyond = Amount(fen: .beyond)

  /// Whether it is known: no result that does not fit.
  public var isKnown: Bool { fen.isKnown }

  /// The sum of two amounts, known only as well as the less precise of them.
  public static func + (left: Amount, right: Amount) -> Amount {
    Amount(fen: left.fen + right.fen, resolution: .larger(left.resolution, right.resolution))
  }

  /// The difference of two amounts, known only as well as the less precise of them.
  public static func - (left: Amount, right: Amount) -> Amount {
    Amount(fen: left.fen - right.fen, resolution: .larger(left.resolution, right.resolution))
  }
}

extension Sequence<Amount> {
  /// All of them added up.
  public var sum: Amount { reduce(.zero, +) }
}
