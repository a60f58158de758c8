/// Terms added up, with what they may be off by.
struct ExactSum: Hashable, Sendable {
  /// The sum in grains.
  let value: Int64
  /// The resolutions of all terms added up: the true sum lies within half of it.
  let resolutions: Int64

  /// Adds terms up.
  /// - Returns: nil where the sum does not fit into 64 bits.
  init?(_ terms: [Term]) {
    var value: Int64 = 0
    var resolutions: Int64 = 0
    for term in terms {
      let (next, overflow) = value.addingReportingOverflow(term.signedValue)
      let (wide, isTooWide) = resolutions.addingReportingOverflow(term.figure.resolution)
      // Twice either must fit as well: half resolutions are compared doubled.
      if overflow || isTooWide || next.magnitude > Self.limit || wide.magnitude > Self.limit { return nil }
      (value, resolutions) = (next, wide)
    }
    self.value = value
    self.resolutions = resolutions
  }

  private static let limit = UInt64(Int64.max / 4)
}
