import Synchronization

/// Pieces of work done at the same time, each but the first in a thread of its own.
package enum SideBySide {
  private final class Results<Value: Sendable>: Sendable {
    let values: Mutex<[Value?]>

    init(count: Int) { values = Mutex(Array(repeating: nil, count: count)) }

    func keep(_ value: Value, at number: Int) { values.withLock { $0[number] = value } }
  }

  /// What pieces of work give, in their order; returns when all are done.
  package static func all<Value: Sendable>(_ works: [@Sendable () -> Value]) -> [Value] {
    let results = Results<Value>(count: works.count)
    let threads = works.enumerated().dropFirst().map { number, work in
      WorkerThread { results.keep(work(), at: number) }
    }
    if let first = works.first { results.keep(first(), at: 0) }
    for thread in threads { thread.wait() }
    return results.values.withLock { $0.compactMap { $0 } }
  }
}
