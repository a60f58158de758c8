import BudgetModel

/// Amounts and rates as text: grouped by thousands, rounded half away from zero by integer arithmetic.
enum AmountText {
  /// An amount in a unit, with that unit's decimals.
  static func text(_ amount: Amount, _ unit: DisplayUnit, signed: Bool = false) -> String {
    var scale: Int64 = 1
    for _ in 0..<unit.places { scale *= 10 }
    let divisor = UInt64(unit.fen / scale)
    let magnitude = amount.fen.magnitude
    let rounded = magnitude / divisor + (magnitude % divisor >= (divisor + 1) / 2 && divisor > 1 ? 1 : 0)
    let whole = grouped(rounded / UInt64(scale))
    let fraction = String(rounded % UInt64(scale))
    let padded = String(repeating: "0", count: unit.places - fraction.count) + fraction
    let sign = amount.fen < 0 && rounded > 0 ? "-" : signed && amount.fen > 0 ? "+" : ""
    return "\(sign)\(whole).\(padded)"
  }

  /// An amount to the 分, in 元 or, where nothing is lost, in the unit: never rounded.
  static func exact(_ amount: Amount, _ unit: DisplayUnit) -> String {
    let isWhole = amount.fen % (unit.fen / (unit == .hundredMillionYuan ? 10_000 : 100)) == 0
    if isWhole || unit == .yuan { return "\(text(amount, unit)) \(unit.rawValue)" }
    return "\(text(amount, .yuan)) 元"
  }

  /// A rate in percent with two decimals, as documents publish them, or the sign for none.
  static func text(_ rate: Rate?) -> String { rate.map { exact($0) } ?? "–" }

  /// A rate with two decimals.
  static func exact(_ rate: Rate) -> String {
    let value = rate.basisPoints.magnitude
    let cents = value % 100
    return "\(rate.basisPoints < 0 ? "-" : "")\(grouped(UInt64(value / 100))).\(cents < 10 ? "0" : "")\(cents)%"
  }

  /// Digits in groups of three.
  static func grouped(_ value: UInt64) -> String {
    let digits = Array(String(value).utf8)
    var text = [UInt8]()
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(0x2C) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
