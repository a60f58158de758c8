import Glibc

/// The time that passes, for telling how long something takes.
enum Clock {
  /// Milliseconds since some moment; they never go back.
  static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
