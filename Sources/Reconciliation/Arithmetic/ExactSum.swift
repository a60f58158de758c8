import BudgetModel

/// Terms added up, with what they may be off by.
struct ExactSum: Hashable, Sendable {
  /// The sum in grains.
  let value: Exact
  /// The resolutions of all terms added up: the true sum lies within half of it.
  let resolutions: Exact

  /// Adds terms up.
  /// - Returns: nil where the sum does not fit.
  init?(_ terms: [Term]) {
    value = terms.lazy.map(\.signedValue).sum
    resolutions = terms.lazy.map(\.figure.resolution).sum
    guard value.isKnown, resolutions.isKnown else { return nil }
  }
}
