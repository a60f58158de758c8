import Glibc

/// Signals that ask the program to end, held back so that it ends when nothing is half done.
///
/// Threads that are started afterwards hold them back as well.
public struct HeldSignals: Sendable {
  private var set = sigset_t()

  /// Holds back Ctrl-C, `kill` and a hang-up.
  public init() {
    sigemptyset(&set)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&set, signal) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  /// The signal that came, if any.
  public func pending() -> Int32? {
    var set = set
    var none = timespec()
    let signal = sigtimedwait(&set, nil, &none)
    return signal > 0 ? signal : nil
  }
}
