import Catalogues
import BudgetModel
import Glibc
import Library
import Reconciliation
import Synchronization

/// Holds documents against themselves in a thread of its own, and reads ahead, so that no key waits for it.
///
/// What is looked at comes first; then come those of which no catalogue says what is found in them.
final class BackgroundChecks: Sendable {
  /// What was found since it was last asked.
  struct News {
    /// Of documents that are open: all of it.
    var reports: [(key: DepartmentYear, report: Report)] = []
    /// Of others: how much.
    var counts: [DepartmentYear: FindingCounts] = .init()
    /// Whether there is none.
    var isEmpty: Bool { reports.isEmpty && counts.isEmpty }
  }

  private struct Board {
    var wanted: [(key: DepartmentYear, accounts: YearDisclosures)] = []
    /// What may be opened next.
    var wish: YearSummary?
    /// The documents read ahead last, or being read.
    var ahead: [String] = []
    /// Whether all that was never checked is wanted.
    var wantsAll = false
    var news = News()
    var isWorking = false
    var isStopped = false
    /// Whether anything is asked for.
    var hasWork: Bool { !wanted.isEmpty || wish != nil || wantsAll }
  }

  /// What both threads hold: what is asked for and what was found.
  ///
  /// A class because both do. The thread holds this and not its owner, so that it ends with the owner.
  private final class Desk: Sendable {
    /// The library as the owner's thread has it.
    let library: any Library
    let board = Mutex(Board())
    /// What was read ahead; held while it is read.
    let read = Mutex<YearDisclosures?>(nil)
    /// The library as the thread has it, once it has it.
    private let own = Mutex<(any Library)?>(nil)

    init(_ library: any Library) { self.library = library }

    private func ownLibrary() -> any Library {
      own.withLock { own in
        let opened = own ?? library.another()
        own = opened
        return opened
      }
    }

    func work() {
      // Of this thread alone: a terminal that wakes up does not wait for its turn behind it.
      setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
      let library = ownLibrary()
      var unchecked = Unchecked(library)
      while let step = next(&unchecked) {
        switch step {
        case .open(let key, let accounts):
          let report = Reconciler().check(accounts)
          board.withLock { $0.news.reports.append((key, report)) }
        case .wished(let entry):
          read.withLock { read in
            board.withLock { $0.ahead = entry.ids }
            read = nil
            read = try? library.accounts(of: entry)
          }
        case .closed(let entry):
          guard let accounts = try? library.accounts(of: entry) else {
            board.withLock { $0.news.counts[entry.key] = .damaged }
            continue
          }
          let report = Reconciler().check(accounts)
          unchecked.keep(report.countsByDisclosure(of: accounts))
          board.withLock { $0.news.counts[entry.key] = report.counts }
        }
      }
    }

    private enum Step {
      case open(DepartmentYear, YearDisclosures)
      case wished(YearSummary)
      case closed(YearSummary)
    }

    /// What is to be done next; nil at the end, and then the thread ends.
    private func next(_ unchecked: inout Unchecked) -> Step? {
      while true {
        let (wanted, isOver) = board.withLock { board -> (Step?, Bool) in
          if !board.isStopped, let first = board.wanted.popLast() { return (.open(first.key, first.accounts), false) }
          if !board.isStopped, let wish = board.wish {
            board.wish = nil
            return (.wished(wish), false)
          }
          board.isWorking = !board.isStopped && board.wantsAll
          return (nil, !board.isWorking)
        }
        if let wanted { return wanted }
        if isOver {
          unchecked.finish()
          return nil
        }
        if let entry = unchecked.next() { return .closed(entry) }
        board.withLock { $0.wantsAll = false }
      }
    }
  }

  private let desk: Desk

  /// Checks the documents of a library, which another thread may read meanwhile.
  init(_ library: any Library) { desk = Desk(library) }

  /// Ends after the document at hand.
  deinit { desk.board.withLock { $0.isStopped = true } }

  /// Asks for a check of documents that are open.
  func want(_ key: DepartmentYear, _ accounts: YearDisclosures) {
    desk.board.withLock { board in
      if !board.wanted.contains(where: { $0.key == key }) { board.wanted.append((key, accounts)) }
    }
  }

  /// Asks for a check of all documents of which it is not known what is found in them.
  func wantAll() {
    // Of most libraries all is known, and no thread is needed at the start.
    if desk.library.catalogue.unchecked(limit: 1).isEmpty { return }
    desk.board.withLock { $0.wantsAll = true }
  }

  /// Reads documents that may be opened next, unless others are wished for first.
  func readAhead(_ entry: YearSummary) {
    desk.board.withLock { if $0.ahead != entry.ids { $0.wish = entry } }
  }

  /// Begins with what is asked for: when the terminal has had the processors for what was just shown.
  func begin() {
    let isFree = desk.board.withLock { board in
      let isIdle = !board.isWorking && board.hasWork
      if isIdle { board.isWorking = true }
      return isIdle
    }
    // A session that has gone does not live on in its thread.
    if isFree { WorkerThread { [desk] in desk.work() } }
  }

  /// Documents that were read ahead, once they are; nil where these were not.
  func documents(_ ids: [String]) -> [Disclosure]? {
    let isAhead = desk.board.withLock { board in
      // What is still to be read is read sooner by whoever asks.
      board.wish = nil
      return board.ahead == ids
    }
    guard isAhead else { return nil }
    return desk.read.withLock { $0.flatMap { $0.ids == ids ? $0.disclosures : nil } }
  }

  /// Whether there may be more news, or work to begin with.
  var isBusy: Bool { desk.board.withLock { $0.isWorking || $0.hasWork || !$0.news.isEmpty } }

  /// What was found since it was last asked.
  func news() -> News {
    desk.board.withLock { board in
      defer { board.news = News() }
      return board.news
    }
  }
}

extension YearSummary {
  /// The identities of its documents, the budget first.
  fileprivate var ids: [String] { documents.map(\.id) }
}

extension YearDisclosures {
  /// The identities of the documents, the budget first.
  fileprivate var ids: [String] { [budget, finalAccounts].compactMap { $0?.id } }
}

extension Report {
  /// How much was found in each document.
  fileprivate func countsByDisclosure(of accounts: YearDisclosures) -> [String: FindingCounts] {
    var counts: [String: FindingCounts] = [:]
    for disclosure in accounts.disclosures {
      let own = findings.filter { $0.disclosure == disclosure.id }
      counts[disclosure.id] = FindingCounts(
        contradictions: own.count { $0.severity == .contradiction }, notes: own.count { $0.severity == .note })
    }
    return counts
  }
}
