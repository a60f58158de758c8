extension Exact {
  /// How a quotient that is not whole becomes so.
  public enum Rounding: Sendable {
    /// To the next number below.
    case down
    /// To the next number above.
    case up
    /// To the nearest number, halves away from zero.
    case nearest
  }

  /// The number times a factor over a base, rounded once: the product may be larger than 64 bits.
  /// - Returns: ``beyond`` where the base is zero or the quotient does not fit.
  public func times(_ factor: Exact = 1, over base: Exact, rounded rounding: Rounding = .nearest) -> Exact {
    guard isKnown, factor.isKnown, base.isKnown, base.sign != 0 else { return .beyond }
    let isNegative = sign * factor.sign * base.sign < 0
    let divisor = base.unsigned
    let (high, low) = unsigned.multipliedFullWidth(by: factor.unsigned)
    guard high < divisor else { return .beyond }
    let (quotient, remainder) = divisor.dividingFullWidth((high, low))
    let isFurther =
      switch rounding {
      case .down: isNegative && remainder > 0
      case .up: !isNegative && remainder > 0
      case .nearest: remainder >= divisor - remainder
      }
    guard quotient <= UInt64(Int64.max) else { return .beyond }
    let magnitude = Exact(Int64(quotient)) + (isFurther ? 1 : 0)
    return isNegative ? -magnitude : magnitude
  }

  /// Ten to a power; ``beyond`` where it does not fit, and for powers below zero.
  public static func ten(to power: Int) -> Exact {
    guard (0...18).contains(power) else { return .beyond }
    var ten: Exact = 1
    for _ in 0..<power { ten = ten * 10 }
    return ten
  }

  private var unsigned: UInt64 { (stored ?? 0).magnitude }
}

extension PublishedNumber {
  /// Its value in units of ten to the minus `places`; finer digits are rounded.
  public func scaled(places wanted: Int, rounded rounding: Exact.Rounding = .nearest) -> Exact {
    places <= wanted
      ? Exact(digits) * .ten(to: wanted - places)
      : Exact(digits).times(over: .ten(to: places - wanted), rounded: rounding)
  }
}

extension Sequence<Exact> {
  /// All of them added up.
  public var sum: Exact { reduce(0) { $0 + $1 } }
}
