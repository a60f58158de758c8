import Browser
import BudgetModel
import Catalogues
import Glibc
import Library

/// Marks that many make together: what is said here is put into a file first, then shown, then sent; what others say comes as
/// news. Without the server it goes on with what it has, and nothing is lost or sent twice.
public final class ReviewStore: MarkKeeping {
  private let line: any ReviewLine
  private var worker: ReviewWorker?
  private var outbox: Outbox
  private let language: Language
  /// Who speaks here; a name of this machine's until the server has said.
  private var author = ""
  /// All that is known of the library's events.
  private var events: [ReviewEvent] = []
  /// Whether they were read at all.
  private var hasRead = false
  /// What is not there yet, as far as is known.
  private var unsent: [ReviewEvent] = []
  /// What the marks were when they were last shown or kept.
  private var marks = Marks()

  /// Marks of a library that many review.
  /// - Parameter environment: the variables of the process.
  public init(
    _ line: any ReviewLine, _ places: [LibraryPlace], _ language: Language, environment: (String) -> String?
  ) {
    (self.line, self.language) = (line, language)
    outbox = Outbox(places, environment: environment)
  }

  /// They are everybody's.
  public var isShared: Bool { true }

  /// Reads what was not sent before, marks kept for oneself among it, and begins to ask for the rest.
  public func load() -> Answer? {
    var failure: LibraryError?
    do throws(LibraryError) { unsent = try outbox.load() } catch { failure = error }
    worker = ReviewWorker(line, waiting: unsent)
    if let failure {
      return .failed(
        language.pick("没有发出的记录读不出来：", "Marks that were not sent cannot be read: ") + failure.text(language))
    }
    return unsent.isEmpty ? nil : shown(nil)
  }

  /// Says what has changed since.
  public func keep(_ marks: Marks) -> Answer {
    var said = marks.events(since: self.marks, by: author, time: Int64(time(nil))) { Outbox.token() }
    for index in said.indices {
      said[index].documents = line.documents(of: said[index].department, said[index].year)
    }
    self.marks = marks
    guard !said.isEmpty else { return .kept(marks, said: nil) }
    unsent += said
    worker?.send(said)
    do throws(LibraryError) {
      try outbox.keep(unsent)
    } catch {
      return .notKept(
        language.pick("记录没有存上，正在发往服务器：", "The marks could not be kept here and are being sent: ") + error.text(language)
      )
    }
    let isAway = worker?.isAway ?? false
    return shown(
      isAway
        ? language.pick(
          "服务器断开，\(unsent.count) 条已存在本机，连上后补发。",
          "The server is away; \(unsent.count) kept here, to be sent when it is back.") : nil)
  }

  /// What others said, and what became of the server.
  public func news() -> [Answer] {
    guard let news = worker?.news() else { return [] }
    var answers: [Answer] = []
    if let author = news.author, author != self.author {
      for index in unsent.indices where unsent[index].author == self.author { unsent[index].author = author }
      self.author = author
    }
    if !news.arrived.isEmpty {
      let arrived = Set(news.arrived)
      unsent.removeAll { arrived.contains($0.token) }
      do throws(LibraryError) { try outbox.keep(unsent) } catch {
        answers.append(.failed(error.text(language)))
      }
    }
    if let all = news.events {
      let others = all.filter { $0.number > events.last?.number ?? 0 && $0.author != author }
      events = all
      let answer = shown(nil)
      if case .kept(let marks, _) = answer {
        answers.append(.kept(marks, said: hasRead ? others.last.map(sentence) : nil))
      }
      hasRead = true
    }
    if case .some(let failure) = news.failure {
      if let failure {
        answers.append(
          .failed(
            language.pick("服务器断开，记录先存在本机：", "The server is away, marks are kept here: ") + failure.text(language)))
      } else {
        answers.append(.done(language.pick("服务器恢复，记录已补发。", "The server is back, and marks were sent.")))
      }
    }
    return answers
  }

  /// The marks as everybody's words make them now, for whoever does not stay.
  public static func marks(_ line: any ReviewLine) throws(LibraryError) -> Marks {
    var events: [ReviewEvent] = []
    while case let more = try line.events(after: events.last?.number ?? 0), !more.isEmpty { events += more }
    return Marks(events, of: try line.author())
  }

  /// Publishes marks of a file that were kept for oneself; what is there already is left.
  /// - Returns: how many the file has, and how many of them are new there.
  public static func publish(_ file: String, _ line: any ReviewLine) throws(LibraryError) -> (all: Int, new: Int) {
    guard let contents = try RecordFile(path: file, below: "/", columns: Mark.columns).read() else {
      throw .fileMissing(file)
    }
    if let problem = contents.problem { throw problem }
    let events = contents.records.compactMap { Mark(fields: $0) }.map(Outbox.event)
    func count() throws(LibraryError) -> Int {
      let tokens = Set(events.map(\.token))
      var (found, last): (Int, Int64) = (0, 0)
      while case let more = try line.events(after: last), let end = more.last?.number {
        found += more.count { tokens.contains($0.token) }
        last = end
      }
      return found
    }
    let before = try count()
    try line.add(events)
    return (events.count, try count() - before)
  }

  /// Waits a little until what was said is there.
  public func finish() { worker?.finish(milliseconds: 2000) }

  /// The marks as they are, with what is not there yet.
  private func shown(_ said: String?) -> Answer {
    let sent = Set(events.lazy.map(\.token))
    marks = Marks(events + unsent.filter { !sent.contains($0.token) }, of: author)
    return .kept(marks, said: said)
  }

  /// What is said when another says something: the row, what was noted, how far it has come.
  private func sentence(_ event: ReviewEvent) -> String {
    let name = Mark(fields: event.mark).flatMap { said in marks.list.first { $0.id == said.id }?.name } ?? event.mark[6]
    let state = event.state == .raised ? "" : " · " + event.state.text(language)
    return event.author + language.pick("：", ": ") + (event.mark[7].isEmpty ? name : event.mark[7]) + state
  }
}
