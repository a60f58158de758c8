@_spi(Storing) import BudgetModel

/// Amounts and rates as text: grouped by thousands, rounded half away from zero by integer arithmetic.
enum AmountText {
  /// What stands for an amount that does not fit.
  static let uncomputed = "—"

  /// Why it stands there.
  static func reason(_ language: Language) -> String {
    language.pick(
      "“\(uncomputed)”: 数额超出可计算的范围 (92,233,720,368,547,758.07 元), 不相加也不比较。",
      "“\(uncomputed)”: beyond what can be computed (92,233,720,368,547,758.07 元); neither added nor compared.")
  }

  /// An amount in a unit, with that unit's decimals.
  static func text(_ amount: Amount, _ unit: DisplayUnit, signed: Bool = false) -> String {
    guard let rounded = amount.fen.times(over: unit.grain).stored else { return uncomputed }
    let sign: UInt8? = rounded < 0 ? minus : signed && amount.fen > 0 ? plus : nil
    return decimal(rounded.magnitude, places: unit.places, sign: sign)
  }

  /// An amount to the 分, in the unit of everything else: with more decimals where fewer would lose something.
  static func exact(_ amount: Amount, _ unit: DisplayUnit) -> String {
    guard let fen = amount.fen.stored else { return uncomputed }
    var (digits, places) = (fen.magnitude, unit.fenPlaces)
    while places > unit.places, digits % 10 == 0 { (digits, places) = (digits / 10, places - 1) }
    return "\(decimal(digits, places: places, sign: fen < 0 ? minus : nil)) \(unit.rawValue)"
  }

  /// A rate in percent with two decimals, as documents publish them, or the sign for none.
  static func text(_ rate: Rate?) -> String { rate.map { exact($0) } ?? "–" }

  /// A rate with two decimals.
  static func exact(_ rate: Rate) -> String {
    decimal(rate.basisPoints.magnitude, places: 2, sign: rate.basisPoints < 0 ? minus : nil, isPercent: true)
  }

  private static let (minus, plus): (UInt8, UInt8) = (0x2D, 0x2B)

  /// A number of so many decimals, its whole digits in groups of three.
  /// - Parameter value: all its digits.
  private static func decimal(
    _ value: UInt64, places: Int, sign: UInt8? = nil, isPercent: Bool = false
  ) -> String {
    // Twenty digits and six commas, a point and a nought before it, a sign before and one behind.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { bytes in
      var (start, rest) = (bytes.count, value)
      func put(_ byte: UInt8) {
        start -= 1
        bytes[start] = byte
      }
      if isPercent { put(0x25) }
      var count = -places
      while rest > 0 || count <= 0 {
        if count == 0, places > 0 { put(0x2E) }
        if count > 0, count % 3 == 0 { put(0x2C) }
        put(0x30 + UInt8(rest % 10))
        rest /= 10
        count += 1
      }
      if let sign { put(sign) }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[start...]), as: UTF8.self)
    }
  }
}
