/// Whether an indicator's actual value meets its target, compared as published.
public enum Attainment: Hashable, Sendable {
  /// The target is met.
  case met
  /// It is met, by exactly the number that was promised.
  case equal
  /// It is missed.
  case missed

  /// Compares an actual value with a target.
  ///
  /// Numbers are compared by the target's sign (`≥ ≤ > < =`, 不低于, 不超过 …; none means equal). Words are compared as
  /// words: 达成预期指标 meets any, 部分达成 and 未达成 miss any, else the two must agree.
  /// - Returns: nil where either is blank, or the two cannot be compared.
  public init?(target: String?, actual: String?) {
    guard let target = target?.withoutBlanks, let actual = actual?.withoutBlanks, !target.isEmpty, !actual.isEmpty
    else { return nil }
    if actual.hasPrefix("部分达成") || actual.hasPrefix("未达成") || actual.hasPrefix("未完成") {
      self = .missed
    } else if actual.hasPrefix("达成") || actual.hasPrefix("完成") || actual.hasPrefix("已达成") {
      self = .met
    } else if let wanted = Self.number(in: target), let reached = Self.number(in: actual) {
      let order = Self.compare(reached, wanted)
      let isMet = TargetSign(target).admits(order)
      self = isMet ? (order == 0 ? .equal : .met) : .missed
    } else if Self.number(in: target) == nil, Self.number(in: actual) == nil {
      self = target == actual ? .met : .missed
    } else {
      return nil
    }
  }

  /// The first number in a text.
  static func number(in text: String) -> PublishedNumber? {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { $0.value >= 0x30 && $0.value <= 0x39 }) else { return nil }
    let run = scalars[start...].prefix { ($0.value >= 0x30 && $0.value <= 0x39) || $0 == "." || $0 == "," }
    var digits = String(run)
    while let last = digits.last, last == "." || last == "," { digits.removeLast() }
    return PublishedNumber(digits)
  }

  /// -1, 0 or 1 as the first number is less than, equal to or greater than the second.
  static func compare(_ left: PublishedNumber, _ right: PublishedNumber) -> Int {
    var (a, b) = (left.digits, right.digits)
    for _ in left.places..<max(left.places, right.places) { a = a.multipliedReportingOverflow(by: 10).partialValue }
    for _ in right.places..<max(left.places, right.places) { b = b.multipliedReportingOverflow(by: 10).partialValue }
    return a == b ? 0 : a < b ? -1 : 1
  }
}

extension String {
  /// The text without any white space.
  fileprivate var withoutBlanks: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
