import Glibc

/// The processor given to other threads: tests wait for what these do, not for time.
enum Turn {
  static func give() { sched_yield() }
}
