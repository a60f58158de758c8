import Browser
import BudgetModel
import Catalogues
import Foundation
import Library
import Synchronization
import TestSupport
import Testing

@testable import Session

/// Marks that many make together, with a server made for the test.
@Suite struct ReviewStoreTests {
  /// A server in memory that may be away.
  final class MadeServer: Sendable {
    struct State {
      var events: [ReviewEvent] = []
      var isAway = false
      var calls = 0
      /// Whether it takes what comes and is gone before it says so.
      var losesAnswers = false
      var wake = ReviewWake.nothing
    }
    let state = Mutex(State())
    var events: [ReviewEvent] { state.withLock { $0.events } }
    func goAway(_ isAway: Bool) { state.withLock { $0.isAway = isAway } }
  }

  /// The way of one reviewer to it.
  struct MadeLine: ReviewLine {
    let server: MadeServer
    let name: String

    func author() throws(LibraryError) -> String {
      try expect()
      return name
    }

    private func expect() throws(LibraryError) {
      if server.state.withLock({ $0.isAway }) { throw .fileMissing("postgresql://made") }
    }

    func add(_ events: [ReviewEvent]) throws(LibraryError) {
      try expect()
      let answers = server.state.withLock { state in
        state.calls += 1
        for var event in events where !state.events.contains(where: { $0.token == event.token }) {
          event.number = Int64(state.events.count + 1)
          event.author = name
          state.events.append(event)
        }
        return !state.losesAnswers
      }
      if !answers { throw .fileMissing("postgresql://made") }
    }

    func events(after number: Int64) throws(LibraryError) -> [ReviewEvent] {
      try expect()
      return server.events.filter { $0.number > number }
    }

    func wait(milliseconds: Int) throws(LibraryError) -> ReviewWake {
      try expect()
      WorkerThread.pause(milliseconds: 2)
      return server.state.withLock { state in
        defer { state.wake = .nothing }
        return state.wake
      }
    }

    func documents(of department: String, _ year: String) -> String { "\(department)/\(year):1" }
  }

  private let folder: TemporaryFolder
  private let server = MadeServer()

  init() throws { folder = try TemporaryFolder() }

  private func store(_ name: String, _ language: Language = .chinese) -> ReviewStore {
    let path = folder.path + "/" + name
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return ReviewStore(MadeLine(server: server, name: name), [.embedded], language) {
      $0 == "XDG_STATE_HOME" ? path : nil
    }
  }

  private func mark(_ row: String, _ note: String = "") -> Mark {
    Mark(
      id: Mark.ID(place: .accounts(DepartmentYear(department: "140525-023", year: 2024), .spending), row: row),
      phase: .both, name: row, note: note)
  }

  /// What a store says until something holds; for ten seconds at most.
  private func news(_ store: ReviewStore, until holds: (Answer) -> Bool) -> Answer? {
    for _ in 0..<2000 {
      if let answer = store.news().first(where: holds) { return answer }
      WorkerThread.pause(milliseconds: 5)
    }
    return nil
  }

  private func marks(_ answer: Answer?) -> Marks? {
    if case .kept(let marks, _)? = answer { return marks }
    return nil
  }

  private func arrived(_ count: Int) -> Bool {
    for _ in 0..<2000 where server.events.count < count { WorkerThread.pause(milliseconds: 5) }
    return server.events.count == count
  }

  @Test func `what one says another sees, with who says it`() throws {
    let (wang, li) = (store("wang"), store("li"))
    #expect(wang.load() == nil && li.load() == nil)
    _ = news(wang) { marks($0) != nil }
    _ = news(li) { marks($0) != nil }
    _ = wang.keep(Marks([mark("201", "为何增加")]))
    #expect(arrived(1))
    server.state.withLock { $0.wake = .added }
    let answer = try #require(news(li) { marks($0)?.isEmpty == false })
    guard case .kept(let seen, let said) = answer else { return }
    #expect(said == "wang：为何增加" && seen.list.first?.isMine == false)
    #expect(server.events.first?.documents == "140525-023/2024:1")
    // It is one's own for whoever said it, also once it has arrived.
    let own = try #require(news(wang) { marks($0)?.list.first?.said.first?.author == "wang" })
    #expect(marks(own)?.list.first?.isMine == true && marks(own)?.list.first?.note == "为何增加")
  }

  @Test func `without the server it is kept and said, and brought in once`() throws {
    let wang = store("wang")
    _ = wang.load()
    _ = news(wang) { marks($0) != nil }
    server.goAway(true)
    let away = try #require(
      news(wang) { if case .failed = $0 { true } else { false } })
    guard case .failed(let text) = away else { return }
    #expect(text.contains("服务器断开") && text.contains("postgresql://made"))
    guard case .kept(let shown, let said) = wang.keep(Marks([mark("201", "一"), mark("208")])) else {
      Issue.record("not kept")
      return
    }
    #expect(shown.list.count == 2 && said?.contains("2 条已存在本机") == true)
    // Another window of the same user, later: nothing is lost.
    let again = store("wang")
    #expect(marks(again.load())?.list.count == 2)
    server.goAway(false)
    #expect(arrived(2))
    _ = news(wang) { if case .done(let text) = $0 { text.contains("恢复") } else { false } }
    WorkerThread.pause(milliseconds: 100)
    #expect(server.events.count == 2)
  }

  @Test func `an answer that is lost doubles nothing`() throws {
    let wang = store("wang", .english)
    _ = wang.load()
    _ = news(wang) { marks($0) != nil }
    server.state.withLock { $0.losesAnswers = true }
    _ = wang.keep(Marks([mark("201", "one")]))
    #expect(arrived(1))
    server.state.withLock { $0.losesAnswers = false }
    let calls = server.state.withLock { $0.calls }
    for _ in 0..<2000 where server.state.withLock({ $0.calls }) == calls { WorkerThread.pause(milliseconds: 5) }
    #expect(server.events.count == 1)
    wang.finish()
  }

  @Test func `marks kept for oneself before are published once`() throws {
    let path = folder.path + "/wang"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    var own = MarkStore([.embedded], .chinese) { $0 == "XDG_STATE_HOME" ? path : nil }
    _ = own.load()
    _ = own.keep(Marks([mark("201", "旧记录")]))
    let wang = store("wang")
    #expect(marks(wang.load())?.list.first?.note == "旧记录")
    #expect(arrived(1))
    #expect(store("wang").load() == nil || server.events.count == 1)
    #expect(!FileManager.default.fileExists(atPath: path + "/mingzhang/marks-default.csv"))
  }

  @Test func `a mark taken away is said to be`() throws {
    let wang = store("wang")
    _ = wang.load()
    _ = news(wang) { marks($0) != nil }
    _ = wang.keep(Marks([mark("201", "一")]))
    #expect(arrived(1))
    _ = wang.keep(Marks())
    #expect(arrived(2))
    #expect(server.events.last?.state == .withdrawn)
  }
}
