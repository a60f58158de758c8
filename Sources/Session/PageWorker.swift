import Browser
import Library
import Synchronization

/// Reads pages of documents on a thread of its own, so that no key waits for one; of those that wait, the one asked for last counts.
final class PageWorker: Sendable {
  typealias Reading = @Sendable () -> PageText

  private struct Board {
    var isWorking = false
    var next: (request: PageRequest, reading: Reading)?
    var news: [Answer] = []
  }

  private let board = Mutex(Board())

  /// Reads a page, as soon as the one before is read.
  func read(_ request: PageRequest, _ reading: @escaping Reading) {
    let begins = board.withLock { board in
      board.next = (request, reading)
      defer { board.isWorking = true }
      return !board.isWorking
    }
    if begins { WorkerThread { [self] in work() } }
  }

  private func work() {
    while let (request, reading) = take() {
      let text = reading()
      board.withLock { $0.news.append(.pageRead(request, text)) }
    }
  }

  /// The page to be read now; nil where none is, which ends the thread.
  private func take() -> (request: PageRequest, reading: Reading)? {
    board.withLock { board in
      defer { board.next = nil }
      board.isWorking = board.next != nil
      return board.next
    }
  }

  /// Whether there may be more news.
  var isBusy: Bool { board.withLock { $0.isWorking || !$0.news.isEmpty } }

  /// What was read since it was last asked; never waits.
  func news() -> [Answer] {
    board.withLock { board in
      defer { board.news = [] }
      return board.news
    }
  }
}
