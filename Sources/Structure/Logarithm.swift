extension Double {
  /// The logarithm to base 2, to about a hundredth: enough to weigh evidence, without a library.
  var bits: Double {
    guard self > 0, isFinite else { return 0 }
    let rest = significand - 1
    return Double(exponent) + rest * (1.3465 - 0.3465 * rest)
  }
}
