import Glibc

/// When something is no longer waited for.
struct Deadline {
  /// How long was to be waited in all.
  let seconds: Int
  private let end: Int

  /// So many seconds from now.
  init(seconds: Int) {
    self.seconds = seconds
    end = Self.now + seconds * 1000
  }

  /// How many milliseconds are left.
  var milliseconds: Int32 { Int32(clamping: max(0, end - Self.now)) }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
