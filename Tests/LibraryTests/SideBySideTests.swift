import Synchronization
import Testing

@testable import Library

@Suite struct SideBySideTests {
  @Test func `what is done at the same time comes back in its order`() {
    let works = (0..<20).map { number in { @Sendable in number * number } }
    #expect(SideBySide.all(works) == (0..<20).map { $0 * $0 })
    #expect(SideBySide.all([@Sendable () -> Int]()) == [])
  }

  @Test func `pieces of work go on beside each other`() {
    // Each waits for the other to begin: one after the other they would never end.
    let begun = Begun()
    let works = [0, 1].map { number in
      { @Sendable () -> Int in
        begun.count.withLock { $0 += 1 }
        while begun.count.withLock({ $0 }) < 2 {}
        return number
      }
    }
    #expect(SideBySide.all(works) == [0, 1])
  }

  private final class Begun: Sendable {
    let count = Mutex(0)
  }
}
