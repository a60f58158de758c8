/// What a ratio of two published amounts may be, in ten-thousandths of a percent point.
struct RatioRange: Hashable, Sendable {
  /// The least it may be, rounded down.
  let low: Int64
  /// The ratio of the figures as published, rounded half away from zero.
  let middle: Int64
  /// The most it may be, rounded up.
  let high: Int64

  /// The range of one sum over another.
  /// - Returns: nil where the base may be zero, or a ratio does not fit.
  init?(_ part: ExactSum, of base: ExactSum) {
    // Everything is doubled, so that half resolutions stay whole.
    let sign: Int64 = base.value < 0 ? -1 : 1
    let bases = [base.value * sign * 2 - base.resolutions, base.value * sign * 2 + base.resolutions]
    guard bases[0] > 0 else { return nil }
    let parts = [part.value * sign * 2 - part.resolutions, part.value * sign * 2 + part.resolutions]
    var lows: [Int64] = []
    var highs: [Int64] = []
    for part in parts {
      for base in bases {
        guard let (floor, isWhole) = Self.divide(part, by: base) else { return nil }
        lows.append(floor)
        highs.append(isWhole ? floor : floor + 1)
      }
    }
    guard let low = lows.min(), let high = highs.max(),
      let (doubled, _) = Self.divide(part.value * sign * 2, by: base.value * sign)
    else { return nil }
    self.low = low
    self.high = high
    // Half of the doubled ratio, half away from zero.
    middle = doubled >= 0 ? (doubled + 1) / 2 : doubled / 2
  }

  /// The quotient in ten-thousandths of a percent, rounded down, and whether it is whole.
  private static func divide(_ part: Int64, by base: Int64) -> (Int64, Bool)? {
    let (high, low) = part.magnitude.multipliedFullWidth(by: 1_000_000)
    guard high < base.magnitude else { return nil }
    let (quotient, remainder) = base.magnitude.dividingFullWidth((high, low))
    guard quotient < UInt64(Int64.max / 4) else { return nil }
    let isWhole = remainder == 0
    let value = Int64(quotient)
    return (part < 0 ? -value - (isWhole ? 0 : 1) : value, isWhole)
  }
}
