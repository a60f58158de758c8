import CLibPQ
import Glibc
import Synchronization

/// A cancellation on its way to the server: on a thread of its own, for it opens a connection of its own.
struct Cancellation {
  /// What the thread is given.
  private final class Work {
    let handle: OpaquePointer
    let state: State

    init(_ handle: OpaquePointer, _ state: State) { (self.handle, self.state) = (handle, state) }
  }

  /// What both threads look at.
  private final class State: Sendable {
    let isUnderWay = Atomic(false)
  }

  private let state = State()

  /// Whether one has not reached the server yet.
  var isUnderWay: Bool { state.isUnderWay.load(ordering: .acquiring) }

  /// Asks the server to end what runs.
  mutating func begin(_ link: ServerLink) {
    guard !isUnderWay, let handle = link.cancelHandle else { return }
    state.isUnderWay.store(true, ordering: .releasing)
    let work = Unmanaged.passRetained(Work(handle, state))
    var thread = pthread_t()
    let error = pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        Cancellation.carryOut(Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue())
        return nil
      }, work.toOpaque())
    if error == 0 { pthread_detach(thread) } else { Self.carryOut(work.takeRetainedValue()) }
  }

  private static func carryOut(_ work: Work) {
    var words = [CChar](repeating: 0, count: 256)
    _ = PQcancel(work.handle, &words, Int32(words.count))
    PQfreeCancel(work.handle)
    work.state.isUnderWay.store(false, ordering: .releasing)
  }
}
