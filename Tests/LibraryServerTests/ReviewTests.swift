import BudgetModel
import Catalogues
import Library
import SyntheticLibrary
import TestSupport
import Testing

@testable import LibraryServer

/// What many say of the rows of a library on a server.
@Suite(.enabled(if: TestServer.isInstalled, Comment(rawValue: TestServer.reason))) struct ReviewTests {
  private let server: TestServer
  private let address: ServerAddress
  private let disclosure: Disclosure

  init() throws {
    server = try #require(TestServer.shared)
    address = try server.database()
    var disclosure = try SyntheticLibrary(count: SyntheticLibrary.limit, seed: 5).disclosure(10)
    disclosure.department.region.code = "140525"
    try ServerWriter(address).write(disclosure)
    self.disclosure = disclosure
  }

  private func line(_ address: ServerAddress) throws -> any ReviewLine {
    try #require(ServerLibrary(address).reviewLine())
  }

  private func event(_ token: String, _ note: String = "为何", department: String? = nil) -> ReviewEvent {
    let key = DepartmentYear(disclosure: disclosure.id)
    return ReviewEvent(
      token: token, author: "", time: 1_700_000_000,
      mark: [department ?? key?.department ?? "", "\(disclosure.year)", "spending", "", "201", "both", "一般公共服务", note],
      state: .raised)
  }

  private func user(_ right: ServerGrant.Right, region: String? = nil) throws -> ServerAddress {
    let name = "r_\(right.rawValue)_\(region ?? "all")_\(address.text.split(separator: "/").last ?? "")"
    _ = try ServerGrant(right, to: name, region: region).run(on: address)
    return server.address(String(address.text.split(separator: "/").last ?? ""), user: name)
  }

  @Test func `what one says the others are told, in order, under the name the server knows`() throws {
    let reviewer = try user(.reviewer)
    let (wang, li) = (try line(address), try line(reviewer))
    #expect(try li.wait(milliseconds: 1) == .nothing)
    try wang.add([event("a"), event("b", "'; DROP TABLE event; --")])
    #expect(try li.wait(milliseconds: 1000) == .added)
    let told = try li.events(after: 0)
    #expect(told.map(\.token) == ["a", "b"] && told.map(\.mark).last?.last == "'; DROP TABLE event; --")
    #expect(told.allSatisfy { $0.author == "owner" && !$0.isOfEarlierVersion && $0.documents.contains(disclosure.id) })
    try li.add([event("c")])
    let more = try wang.events(after: told.last?.number ?? 0)
    #expect(more.map(\.token) == ["c"])
    #expect(try more.map(\.author) == [li.author()])
  }

  @Test func `what is sent twice is there once`() throws {
    let line = try line(address)
    try line.add([event("a")])
    try line.add([event("a", "anders"), event("b")])
    #expect(try line.events(after: 0).map { $0.mark[7] } == ["为何", "为何"])
  }

  @Test func `a replaced document makes what was said of it one of an earlier version`() throws {
    let library = ServerLibrary(address)
    _ = try library.disclosure(disclosure.id)
    let line = try #require(library.reviewLine())
    let key = try #require(DepartmentYear(disclosure: disclosure.id))
    var seen = event("a")
    seen.documents = line.documents(of: key.department, "\(key.year)")
    #expect(seen.documents.hasPrefix(disclosure.id + ":"))
    #expect(line.documents(of: "x", "2024").isEmpty && line.documents(of: key.department, "?").isEmpty)
    _ = try line.wait(milliseconds: 1)
    try line.add([seen])
    #expect(try line.events(after: 0).map(\.isOfEarlierVersion) == [false])
    _ = try line.wait(milliseconds: 100)
    var other = disclosure
    other.title += "（更正）"
    try ServerWriter(address).write(other, replace: true)
    #expect(try line.wait(milliseconds: 2000) == .replaced)
    #expect(try line.events(after: 0).map(\.isOfEarlierVersion) == [true])
    // What was written without the server, of the version read then, too.
    seen.token = "late"
    try line.add([seen])
    #expect(try line.events(after: 0).map(\.isOfEarlierVersion) == [true, true])
  }

  @Test func `a reader says nothing, nobody changes what was said or says it in another's name`() throws {
    try line(address).add([event("a")])
    let reader = try line(user(.reader))
    #expect(try reader.events(after: 0).count == 1)
    let refused = #expect(throws: LibraryError.self) { try reader.add([event("b")]) }
    guard case .notAllowed? = refused?.server else { return fail("\(String(describing: refused))") }
    let connection = try ServerConnection(user(.reviewer))
    for sql in [
      "UPDATE event SET note = ''", "DELETE FROM event", "TRUNCATE event",
      """
      INSERT INTO event(\(ServerSchema.eventColumns), author)
      VALUES (14, '140525', 'x', 0, '', '', '', '', '', '', '', '', 'raised', '', 'owner')
      """,
    ] {
      let error = #expect(throws: LibraryError.self, "\(sql)") { try connection.script(sql) }
      guard case .notAllowed? = error?.server else { return fail("\(sql): \(String(describing: error))") }
    }
  }

  @Test func `who sees a region says something of it and of no other`() throws {
    let here = try line(user(.reviewer, region: "1405"))
    try here.add([event("a")])
    #expect(try here.events(after: 0).count == 1)
    let elsewhere = try line(user(.reviewer, region: "61"))
    #expect(try elsewhere.events(after: 0).isEmpty)
    #expect(throws: LibraryError.self) { try elsewhere.add([event("b")]) }
  }

  @Test func `a row of no department can be marked, too`() throws {
    let line = try line(address)
    try line.add([event("a", department: "")])
    #expect(try line.events(after: 0).map(\.department) == [""])
  }

  @Test func `a library of version 1 gets its events when its owner writes`() throws {
    let reviewer = try user(.reviewer)
    let connection = try ServerConnection(address)
    try connection.script("DROP TABLE event; DROP SEQUENCE event_serial; UPDATE library SET version = 1")
    let old = ServerLibrary(address)
    guard case .older? = old.problems.first?.server else { return fail("\(old.problems)") }
    try ServerWriter(address).write(disclosure, replace: true)
    let line = try line(address)
    try line.add([event("a")])
    #expect(try line.events(after: 0).count == 1)
    // Of a province that was there before, and by who was let in before.
    try self.line(reviewer).add([event("b")])
    #expect(try connection.run("SELECT count(*) FROM event_14").integer(0, 0) == 2)
  }

  @Test func `many say something at once, and nobody misses any of it`() throws {
    let threads = (0..<6).map { number in
      WorkerThread { [address] in
        guard let line = ServerLibrary(address).reviewLine() else { return }
        for count in 0..<20 { try? line.add([event("\(number)-\(count)")]) }
      }
    }
    let line = try line(address)
    var (seen, last): ([String], Int64) = ([], 0)
    for _ in 0..<600 where seen.count < 120 {
      _ = try line.wait(milliseconds: 50)
      let more = try line.events(after: last)
      last = more.last?.number ?? last
      seen += more.map(\.token)
    }
    for thread in threads { thread.wait() }
    #expect(seen.count == 120 && Set(seen).count == 120)
  }
}
