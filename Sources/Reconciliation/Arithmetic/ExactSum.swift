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
    // By their places: a term is large, and handing it out copies it.
    var (value, resolutions): (Exact, Exact) = (0, 0)
    for index in terms.indices {
      value += terms[index].signedValue
      resolutions += terms[index].figure.resolution
    }
    (self.value, self.resolutions) = (value, resolutions)
    guard value.isKnown, resolutions.isKnown else { return nil }
  }
}
