import Browser
import BudgetModel
import Catalogues
import Index
import Library
import Synchronization

/// Looks for words in the text of all documents of a long library, on a thread of its own: no key waits for it, and the next
/// thing looked for ends it.
///
/// The text is looked through as it is kept; only documents that hold all words are read.
final class TextWorker: Sendable {
  private struct Board {
    var query: SearchQuery?
    var isWorking = false
    var news: FoundTexts?
    var isStopped = false
  }

  /// What both threads hold, so that the thread ends with the owner.
  private final class Shared: Sendable {
    let board = Mutex(Board())

    /// Looks for what was asked last, until nothing new is asked.
    func work(in library: any Library) {
      while let query = next() {
        var hits: [FoundTexts.Hit] = []
        let (words, catalogue) = (SearchHits.words(query.text), library.catalogue)
        let isAll = TextSearch(library: library, words: words).run(over: catalogue, limit: query.limit) { found in
          hits += found
          return tell(FoundTexts(query, hits: hits, isAll: false))
        }
        if isAll { _ = tell(FoundTexts(query, hits: hits, isAll: true)) }
      }
    }

    /// What was asked and is not begun; nil ends the thread.
    private func next() -> SearchQuery? {
      board.withLock { board in
        defer { board.query = nil }
        board.isWorking = !board.isStopped && board.query != nil
        return board.isWorking ? board.query : nil
      }
    }

    /// Tells what was found so far.
    /// - Returns: whether that is still wanted.
    private func tell(_ found: FoundTexts) -> Bool {
      board.withLock { board in
        guard !board.isStopped, board.query == nil else { return false }
        if !found.hits.isEmpty || found.isAll { board.news = found }
        return true
      }
    }
  }

  private let shared = Shared()

  init() {}

  deinit { shared.board.withLock { $0.isStopped = true } }

  /// Looks for what is typed.
  func find(_ query: SearchQuery, in library: @autoclosure () -> any Library) {
    let begins = shared.board.withLock { board in
      (board.query, board.news) = (query, nil)
      defer { board.isWorking = true }
      return !board.isWorking
    }
    if begins {
      let library = library()
      WorkerThread { [shared] in shared.work(in: library) }
    }
  }

  /// Whether there may be more news.
  var isBusy: Bool { shared.board.withLock { $0.isWorking || $0.news != nil } }

  /// What was found since it was last asked; never waits.
  func news() -> [Answer] {
    shared.board.withLock { board in
      defer { board.news = nil }
      return board.news.map { [.textsFound($0)] } ?? []
    }
  }
}
