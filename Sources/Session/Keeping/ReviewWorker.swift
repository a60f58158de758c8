import Browser
import Catalogues
import Library
import Synchronization

/// Sends what is said here and reads what others say, on a thread of its own; tries again where the server is away.
final class ReviewWorker: Sendable {
  /// What came of it since it was last asked.
  struct News: Sendable {
    /// Who speaks here; nil as long as nobody was asked.
    var author: String?
    /// All events of the library in their order; nil where there is nothing new.
    var events: [ReviewEvent]?
    /// The tokens of what has arrived.
    var arrived: [String] = []
    /// What became of the way there: why it is gone, or an empty text that it is back.
    var failure: LibraryError??
  }

  private struct Board {
    var waiting: [ReviewEvent] = []
    var news = News()
    var isStopped = false
    var isAway = false
  }

  /// What both threads hold; the thread holds this and not its owner, so that it ends with the owner.
  private final class Shared: Sendable {
    let board = Mutex(Board())
    let line: any ReviewLine

    init(_ line: any ReviewLine) { self.line = line }

    private var isStopped: Bool { board.withLock { $0.isStopped } }

    func work() {
      var (events, author): ([ReviewEvent], String?) = ([], nil)
      var isFirst = true
      // Reading is for what woke it; every now and then it looks by itself.
      var idle = ReviewWorker.rounds
      while !isStopped {
        do throws(LibraryError) {
          if author == nil {
            let own = try line.author()
            author = own
            board.withLock { $0.news.author = own }
          }
          let waiting = board.withLock { $0.waiting }
          if !waiting.isEmpty {
            try line.add(waiting)
            let sent = Set(waiting.map(\.token))
            board.withLock { board in
              board.waiting.removeAll { sent.contains($0.token) }
              board.news.arrived += sent
            }
          }
          if idle >= ReviewWorker.rounds || !waiting.isEmpty {
            idle = 0
            var count = 0
            while case let more = try line.events(after: events.last?.number ?? 0), !more.isEmpty, !isStopped {
              events += more
              count += more.count
            }
            let known = events
            board.withLock { board in
              if count > 0 || isFirst { board.news.events = known }
              if board.isAway { board.news.failure = .some(nil) }
              board.isAway = false
            }
            isFirst = false
          }
          // Whoever adds something here is not kept waiting for others.
          idle += 1
          switch try line.wait(milliseconds: ReviewWorker.pause) {
          case .nothing: break
          case .added: idle = ReviewWorker.rounds
          case .replaced: (events, isFirst, idle) = ([], true, ReviewWorker.rounds)
          }
        } catch {
          board.withLock { board in
            if !board.isAway { board.news.failure = error }
            board.isAway = true
          }
          (events, isFirst, idle) = ([], true, ReviewWorker.rounds)
          for _ in 0..<10 where !isStopped { WorkerThread.pause(milliseconds: ReviewWorker.pause) }
        }
      }
    }
  }

  /// How long one waits for others before looking for oneself, in milliseconds.
  private static let pause = 100
  /// After how many such pauses one looks for oneself.
  private static let rounds = 20

  private let shared: Shared

  /// Begins.
  init(_ line: any ReviewLine, waiting: [ReviewEvent]) {
    shared = Shared(line)
    shared.board.withLock { $0.waiting = waiting }
    WorkerThread { [shared] in shared.work() }
  }

  /// Ends after what is at hand.
  deinit { shared.board.withLock { $0.isStopped = true } }

  /// Sends events as soon as that can be done.
  func send(_ events: [ReviewEvent]) { shared.board.withLock { $0.waiting += events } }

  /// How many events wait to be sent.
  var waiting: Int { shared.board.withLock { $0.waiting.count } }

  /// Whether the server is away.
  var isAway: Bool { shared.board.withLock { $0.isAway } }

  /// What came since it was last asked; never waits.
  func news() -> News {
    shared.board.withLock { board in
      defer { board.news = News() }
      return board.news
    }
  }

  /// Waits until everything was sent, for so long at most.
  func finish(milliseconds: Int) {
    for _ in 0..<(milliseconds / 10) where waiting > 0 && !isAway { WorkerThread.pause(milliseconds: 10) }
  }
}
