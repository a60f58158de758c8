import BudgetModel

/// What a ratio of two published amounts may be, in ten-thousandths of a percent point.
struct RatioRange: Hashable, Sendable {
  /// The least it may be, rounded down.
  let low: Exact
  /// The ratio of the figures as published, rounded half away from zero.
  let middle: Exact
  /// The most it may be, rounded up.
  let high: Exact

  /// The range of one sum over another.
  /// - Returns: nil where the base may be zero, or a ratio does not fit.
  init?(_ part: ExactSum, of base: ExactSum) {
    let grains: Exact = 1_000_000
    // Everything is doubled, so that half resolutions stay whole.
    let sign: Exact = base.value < 0 ? -1 : 1
    let bases = [base.value * sign * 2 - base.resolutions, base.value * sign * 2 + base.resolutions]
    guard bases[0] > 0 else { return nil }
    let parts = [part.value * sign * 2 - part.resolutions, part.value * sign * 2 + part.resolutions]
    // The least is that of the least part, over the base that makes it least; so with the most.
    low = Exact.less(
      parts[0].times(grains, over: bases[0], rounded: .down), parts[0].times(grains, over: bases[1], rounded: .down))
    high = Exact.larger(
      parts[1].times(grains, over: bases[0], rounded: .up), parts[1].times(grains, over: bases[1], rounded: .up))
    middle = part.value.times(grains, over: base.value)
    guard low.isKnown, high.isKnown, middle.isKnown else { return nil }
  }
}
