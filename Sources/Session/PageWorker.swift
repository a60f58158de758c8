import Browser
import Library
import Synchronization

/// Reads pages of documents on a thread of its own, so that no key waits for one; the one asked for last counts.
final class PageWorker: Sendable {
  private struct Board {
    var isWorking = false
    var news: [Answer] = []
  }

  private let board = Mutex(Board())

  /// Reads a page.
  func read(_ request: PageRequest, _ reading: @escaping @Sendable () -> PageText) {
    board.withLock { $0.isWorking = true }
    WorkerThread { [self] in
      let text = reading()
      board.withLock { board in
        board.isWorking = false
        board.news.append(.pageRead(request, text))
      }
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
