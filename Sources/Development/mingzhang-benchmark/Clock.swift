import Pseudoterminal

/// The time that passes.
enum Clock {
  /// Nanoseconds of the monotonic clock.
  static var now: Int64 { PseudoterminalProcess.now }

  /// Seconds since then.
  static func seconds(since start: Int64) -> Double { Double(now - start) / 1_000_000_000 }
}
