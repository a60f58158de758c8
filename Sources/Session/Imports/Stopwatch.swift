import Glibc

/// The time that passes, for telling how long something takes: the system's, or one made for a test.
public struct Stopwatch: Sendable {
  private let now: @Sendable () -> Int

  /// A stopwatch that tells milliseconds since some moment; they never go back.
  public init(_ now: @escaping @Sendable () -> Int) { self.now = now }

  /// Milliseconds since some moment.
  public var milliseconds: Int { now() }

  /// The system's.
  public static let system = Stopwatch {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
