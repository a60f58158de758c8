import Browser
import Glibc
import Library
import Synchronization

/// Makes and writes what is taken home, on threads of their own: programs that make documents take a second or more.
final class FileWorker: Sendable {
  private struct Board {
    var working = 0
    var news: [Answer] = []
  }

  private let board = Mutex(Board())

  /// How many milliseconds a file is waited for: most are written at once.
  private static let patience = 30

  /// Makes and writes a file.
  func write(_ work: @escaping @Sendable () -> Answer) {
    board.withLock { $0.working += 1 }
    WorkerThread { [self] in
      let answer = work()
      board.withLock { board in
        board.working -= 1
        board.news.append(answer)
      }
    }
  }

  /// Whether there may be more news.
  var isBusy: Bool { board.withLock { $0.working > 0 || !$0.news.isEmpty } }

  /// What was written since it was last asked; never waits.
  func news() -> [Answer] {
    board.withLock { board in
      defer { board.news = [] }
      return board.news
    }
  }

  /// What was written since it was last asked, after waiting a little for what is quickly written.
  func newsSoon() -> [Answer] {
    wait(milliseconds: Self.patience)
    return news()
  }

  /// Waits until everything is written, but not longer than so long.
  func wait(milliseconds: Int) {
    var left = milliseconds * 5
    while left > 0, board.withLock({ $0.working > 0 }) {
      usleep(200)
      left -= 1
    }
  }
}
