import Glibc
import Synchronization

/// Pieces of work done at the same time, each but the first in a thread of its own.
enum SideBySide {
  private final class Results<Value: Sendable>: Sendable {
    let values: Mutex<[Value?]>

    init(count: Int) { values = Mutex(Array(repeating: nil, count: count)) }

    func keep(_ value: Value, at number: Int) { values.withLock { $0[number] = value } }
  }

  /// A thread's work, owned by the thread.
  private final class Work {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// What pieces of work give, in their order; returns when all are done.
  static func all<Value: Sendable>(_ works: [@Sendable () -> Value]) -> [Value] {
    let results = Results<Value>(count: works.count)
    var threads: [pthread_t] = []
    for (number, work) in works.enumerated().dropFirst() {
      let body: @Sendable () -> Void = { results.keep(work(), at: number) }
      if let thread = start(body) { threads.append(thread) } else { body() }
    }
    if let first = works.first { results.keep(first(), at: 0) }
    for thread in threads { pthread_join(thread, nil) }
    return results.values.withLock { $0.compactMap { $0 } }
  }

  /// Begins work in a thread; nil where none can be had.
  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let owned = Unmanaged.passRetained(Work(body))
    var thread = pthread_t()
    let error = pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
        return nil
      }, owned.toOpaque())
    if error == 0 { return thread }
    owned.release()
    return nil
  }
}
