import Glibc

/// A thread that does one piece of work and ends; nobody has to wait for it.
///
/// A class because whoever began it may wait for its end once, and else lets it go.
public final class WorkerThread {
  /// What the thread owns.
  private final class Work {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// The thread; nil once it was waited for, or where none could be had.
  private var thread: pthread_t?

  /// Does work beside the caller; at once and before returning where no thread can be had.
  @discardableResult public init(_ work: @escaping @Sendable () -> Void) {
    let owned = Unmanaged.passRetained(Work(work))
    var thread = pthread_t()
    let error = pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
        return nil
      }, owned.toOpaque())
    if error == 0 { self.thread = thread } else { owned.takeRetainedValue().body() }
  }

  /// Lets the calling thread sleep.
  public static func pause(milliseconds: Int) { usleep(UInt32(clamping: milliseconds * 1000)) }

  deinit { if let thread { pthread_detach(thread) } }

  /// Waits until the work is done.
  public func wait() {
    if let thread { pthread_join(thread, nil) }
    thread = nil
  }
}
