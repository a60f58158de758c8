import Browser
import Facts
import Glibc
import Library
import Synchronization

/// Opens the facts of all departments on a thread; asked again and again how far it is (so many of so many), and ends
/// early where the answer is false.
public typealias FactsOpener =
  @Sendable (_ goesOn: @Sendable (_ done: Int, _ all: Int) -> Bool) throws(FactError) -> any FactBase

/// Opens the facts and answers what the desk asks of them in a thread of its own, so that no key waits for it. What is
/// asked next takes the place of what waits.
final class FactWorker: Sendable {
  private struct Board {
    var opener: FactsOpener?
    var progress: (done: Int, all: Int)?
    var base: (any FactBase)?
    var request: FactRequest?
    var news: [Answer] = []
    var isWorking = false
    var isStopped = false
  }

  /// What both threads hold; the thread holds this and not its owner, so that it ends with the owner.
  private final class Shared: Sendable {
    let board = Mutex(Board())

    func work() {
      while true {
        let (opener, request, base) = board.withLock { board -> (FactsOpener?, FactRequest?, (any FactBase)?) in
          defer { (board.opener, board.request) = (nil, nil) }
          if board.isStopped || board.opener == nil && (board.request == nil || board.base == nil) {
            board.isWorking = false
            return (nil, nil, nil)
          }
          return (board.opener, board.opener == nil ? board.request : nil, board.base)
        }
        if let opener {
          let answer = open(opener)
          board.withLock { $0.news.append(answer) }
        } else if let request, let base {
          let reply = request.answer(from: base)
          board.withLock { $0.news.append(.told(request, reply)) }
        } else {
          return
        }
      }
    }

    private func open(_ opener: FactsOpener) -> Answer {
      do throws(FactError) {
        let base = try opener { [self] done, all in
          board.withLock { board in
            board.progress = (done, all)
            return !board.isStopped
          }
        }
        board.withLock { board in
          board.progress = nil
          board.base = base.another()
        }
        return .factsOpened(base)
      } catch {
        return .factsFailed(error)
      }
    }
  }

  private let shared = Shared()

  /// How many milliseconds an answer is waited for before what is asked is shown as being asked.
  private static let patience = 30

  /// Nothing is asked yet.
  init() {}

  /// Ends after what is at hand.
  deinit { shared.board.withLock { $0.isStopped = true } }

  /// Opens the facts.
  func open(_ opener: @escaping FactsOpener) { begin { $0.opener = opener } }

  /// Asks them.
  func ask(_ request: FactRequest) { begin { $0.request = request } }

  private func begin(_ change: (inout sending Board) -> Void) {
    let isFree = shared.board.withLock { board in
      change(&board)
      defer { board.isWorking = true }
      return !board.isWorking
    }
    if isFree { WorkerThread { [shared] in shared.work() } }
  }

  /// Whether there may be more news.
  var isBusy: Bool { shared.board.withLock { $0.isWorking || !$0.news.isEmpty } }

  /// What came of it since it was last asked, after waiting a little for what is quickly known.
  func newsSoon() -> [Answer] {
    for _ in 0..<(Self.patience * 5) {
      let isOver = shared.board.withLock { !$0.isWorking || !$0.news.isEmpty }
      if isOver { break }
      usleep(200)
    }
    return news()
  }

  /// What came of it since it was last asked; never waits.
  func news() -> [Answer] {
    shared.board.withLock { board in
      defer { (board.news, board.progress) = ([], nil) }
      return board.news + (board.progress.map { [.factsRead(done: $0.done, of: $0.all)] } ?? [])
    }
  }
}
