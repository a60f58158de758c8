/// An amount of money: exact 分 (0.01 元), and how precisely it was published.
public struct Amount: Hashable, Sendable {
  /// The amount in 分.
  public let fen: Int64
  /// One unit of the last published place, in 分, at least 1: 10,000 for 万元 with two decimals.
  ///
  /// The true amount lies within half of it.
  public let resolution: Int64

  /// An amount in 分.
  public init(fen: Int64, resolution: Int64 = 1) {
    self.fen = fen
    self.resolution = max(1, resolution)
  }

  /// An amount from a printed number and its unit; digits finer than 分 are rounded half away from zero.
  /// - Returns: nil where the amount does not fit into 64 bits of 分.
  public init?(_ number: PublishedNumber, unit: MoneyUnit) {
    var scale = unit.fen
    var places = number.places
    while places > 0, scale % 10 == 0 {
      scale /= 10
      places -= 1
    }
    var divisor: Int64 = 1
    for _ in 0..<max(0, places) {
      let (next, overflow) = divisor.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      divisor = next
    }
    let (product, overflow) = number.digits.multipliedReportingOverflow(by: scale)
    if overflow { return nil }
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: divisor)
    let isHalf = remainder.magnitude >= divisor.magnitude - remainder.magnitude
    fen = quotient + (isHalf ? product.signum() : 0)
    resolution = max(1, scale / divisor)
  }

  /// The sum of two amounts, known only as well as the less precise of them.
  public static func + (left: Amount, right: Amount) -> Amount {
    Amount(fen: left.fen &+ right.fen, resolution: max(left.resolution, right.resolution))
  }

  /// The difference of two amounts, known only as well as the less precise of them.
  public static func - (left: Amount, right: Amount) -> Amount {
    Amount(fen: left.fen &- right.fen, resolution: max(left.resolution, right.resolution))
  }

  /// Nothing, known to the 分.
  public static let zero = Amount(fen: 0)
}

extension Amount: Comparable {
  /// Orders by 分; precision breaks ties.
  public static func < (left: Amount, right: Amount) -> Bool {
    (left.fen, left.resolution) < (right.fen, right.resolution)
  }
}
