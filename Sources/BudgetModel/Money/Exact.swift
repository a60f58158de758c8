/// A whole number that is reckoned with exactly, such as 分, or ``beyond`` where a result does not fit.
///
/// The one place where money is added, subtracted, multiplied, divided and compared. Nothing here traps or wraps: what does
/// not fit into 64 bits, and what is made of such a number, is ``beyond``, which no comparison holds for.
public struct Exact: Hashable, Sendable, ExpressibleByIntegerLiteral {
  /// The number; the least one, which has no positive counterpart, stands for what does not fit.
  private let number: Int64

  /// A number that cannot be computed because it, or one it is made of, does not fit.
  public static let beyond = Exact(Int64.min)

  /// A whole number.
  public init(_ number: Int64) { self.number = number }

  /// A count.
  public init(_ count: Int) { number = Int64(count) }

  /// A number as it stands in the source.
  public init(integerLiteral number: Int64) { self.number = number }

  /// Whether it is a number and not ``beyond``.
  public var isKnown: Bool { number != .min }

  /// The number as a machine's, for those who keep or print it and do not calculate; nil where it is ``beyond``.
  @_spi(Storing) public var stored: Int64? { isKnown ? number : nil }

  /// The number without its sign.
  public var magnitude: Exact { number < 0 ? -self : self }

  /// 1, 0 or -1, as the number is above, at or below zero; 0 where it is ``beyond``.
  public var sign: Int { isKnown ? Int(number.signum()) : 0 }

  private init(_ result: (partialValue: Int64, overflow: Bool), _ left: Exact, _ right: Exact) {
    number = result.overflow || !left.isKnown || !right.isKnown ? .min : result.partialValue
  }

  /// The sum.
  public static func + (left: Exact, right: Exact) -> Exact {
    Exact(left.number.addingReportingOverflow(right.number), left, right)
  }

  /// The difference.
  public static func - (left: Exact, right: Exact) -> Exact {
    Exact(left.number.subtractingReportingOverflow(right.number), left, right)
  }

  /// The product.
  public static func * (left: Exact, right: Exact) -> Exact {
    Exact(left.number.multipliedReportingOverflow(by: right.number), left, right)
  }

  /// The quotient without its fraction; ``beyond`` where the divisor is zero.
  public static func / (left: Exact, right: Exact) -> Exact {
    Exact(left.number.dividedReportingOverflow(by: right.number), left, right)
  }

  /// The number with the other sign.
  public static prefix func - (number: Exact) -> Exact { 0 - number }

  /// Adds a number.
  public static func += (left: inout Exact, right: Exact) { left = left + right }
}

extension Exact {
  /// Whether both are known and the left one is less.
  public static func < (left: Exact, right: Exact) -> Bool {
    left.number < right.number && left.isKnown && right.isKnown
  }

  /// Whether both are known and the left one is more.
  public static func > (left: Exact, right: Exact) -> Bool { right < left }

  /// Whether both are known and the left one is not more.
  public static func <= (left: Exact, right: Exact) -> Bool {
    left.number <= right.number && left.isKnown && right.isKnown
  }

  /// Whether both are known and the left one is not less.
  public static func >= (left: Exact, right: Exact) -> Bool { right <= left }

  /// The smaller of two; ``beyond`` where either is.
  public static func less(_ left: Exact, _ right: Exact) -> Exact {
    left <= right ? left : right <= left ? right : .beyond
  }

  /// The larger of two; ``beyond`` where either is.
  public static func larger(_ left: Exact, _ right: Exact) -> Exact {
    left >= right ? left : right >= left ? right : .beyond
  }
}
