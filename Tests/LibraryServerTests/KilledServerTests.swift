import BudgetModel
import Foundation
import Library
import Randomness
import Synchronization
import SyntheticLibrary
import TestSupport
import Testing

@testable import LibraryServer

/// A server that is killed while many write: what was acknowledged is there, what was not is whole or not there.
@Suite(.enabled(if: TestServer.isInstalled, Comment(rawValue: TestServer.reason))) struct KilledServerTests {
  /// How often it is killed; the full count stands in docs/testing.md.
  private static let rounds = Int(ProcessInfo.processInfo.environment["MINGZHANG_KILLS"] ?? "") ?? 3
  private static let writers = 6

  @Test(.timeLimit(.minutes(30))) func `what was acknowledged is there, and everything is whole`() throws {
    // What a process wrote before it was killed the system has; only a power cut would need the disk to have it, too.
    let server = try TestServer()
    let address = try server.database()
    let made = try SyntheticLibrary(count: SyntheticLibrary.limit, seed: 17)
    try ServerWriter(address).write(made.disclosure(0))
    let kept = Noted()
    let next = Noted()
    var random = SeededGenerator(seed: 17)
    for _ in 0..<Self.rounds {
      let pause = UInt32.random(in: 50_000...900_000, using: &random)
      let isOver = Flag()
      let threads = (0..<Self.writers).map { _ in
        WorkerThread {
          guard let writer = try? ServerWriter(address) else { return }
          while !isOver.isSet {
            var disclosure = made.disclosure(
              next.number)
            // All of one province: partitions are made once.
            disclosure.department.region.code = "1405\(10 + disclosure.year % 80)"
            do throws(LibraryError) {
              try writer.write(disclosure)
              kept.list.withLock { $0.append(disclosure.id) }
            } catch .packageExists {
              continue
            } catch {
              return
            }
          }
        }
      }
      usleep(pause)
      server.stop(atOnce: true)
      isOver.set()
      for thread in threads { thread.wait() }
      try server.start()
      let library = ServerLibrary(address)
      #expect(library.problems.isEmpty)
      let lost = kept.list.withLock { $0.filter { library.stamp(of: $0) == nil } }
      #expect(lost.isEmpty)
    }
    #expect(kept.list.withLock { $0.count } > 0)
    let report = try ServerVerification(address).run()
    #expect(report.problems.isEmpty && report.whole == report.disclosures)
  }
}

/// What threads tell each other.
private final class Flag: Sendable {
  private let value = Atomic(false)
  var isSet: Bool { value.load(ordering: .relaxed) }
  func set() { value.store(true, ordering: .relaxed) }
}

private final class Noted: Sendable {
  let list = Mutex<[String]>([])
  private let last = Atomic(0)
  /// The next number.
  var number: Int { last.add(1, ordering: .relaxed).newValue }
}
