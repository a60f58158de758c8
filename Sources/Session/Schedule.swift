/// What is done while no key waits, and how long one is waited for before.
struct Schedule {
  /// Whether screens one key away may still have to be made.
  var preparing = false
  /// Whether another row may be selected since documents were read ahead.
  var hasMoved = false
  /// Whether a frame was shown since then.
  var hasShown = false

  /// Takes note that keys came and what followed is shown.
  mutating func follow() { (preparing, hasMoved) = (true, true) }

  /// How many milliseconds a key is waited for; nil where there is nothing else to do.
  func patience(isGathering: Bool, isImporting: Bool, isChecking: Bool, isReviewing: Bool = false) -> Int? {
    if isGathering { return 0 }
    // The terminal has the processor first for what was just shown.
    if preparing { return hasShown ? 1 : 0 }
    return isImporting ? 100 : isChecking ? 20 : isReviewing ? 200 : nil
  }
}
