import Glibc

/// A thread that does one piece of work and ends.
///
/// A class because the thread owns what it has to do.
final class WorkerThread {
  private let work: @Sendable () -> Void

  private init(_ work: @escaping @Sendable () -> Void) { self.work = work }

  /// Does work beside the caller; at once and before returning where no thread can be had.
  static func start(_ work: @escaping @Sendable () -> Void) {
    let owned = Unmanaged.passRetained(WorkerThread(work))
    var thread = pthread_t()
    let error = pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        Unmanaged<WorkerThread>.fromOpaque(pointer).takeRetainedValue().work()
        return nil
      }, owned.toOpaque())
    if error == 0 { pthread_detach(thread) } else { owned.takeRetainedValue().work() }
  }
}
