import BudgetModel
import Catalogues
import Facts
import Foundation
import Library
import SyntheticLibrary
import Synchronization
import TestSupport
import Testing

@testable import LibraryServer

@Suite(.enabled(if: TestServer.isInstalled, Comment(rawValue: TestServer.reason))) struct WritingTests {
  private let server: TestServer
  private let made: SyntheticLibrary

  init() throws {
    server = try #require(TestServer.shared)
    made = try SyntheticLibrary(count: SyntheticLibrary.limit, seed: 3)
  }

  private func problems(_ address: ServerAddress) throws -> [LibraryError] {
    try ServerVerification(address).run().problems
  }

  @Test func `the same disclosure twice is told and not doubled`() throws {
    let address = try server.database()
    let writer = try ServerWriter(address)
    let disclosure = made.disclosure(0)
    try writer.write(disclosure)
    let place = ServerLibrary.path(of: disclosure, on: address)
    #expect(throws: LibraryError.packageExists(place)) { try writer.write(disclosure) }
    var other = disclosure
    other.projects.removeLast()
    #expect(throws: LibraryError.packageExists(place)) { try writer.write(other) }
    #expect(ServerLibrary(address).catalogue.documentCount == 1)
    try writer.write(other, replace: true)
    #expect(try ServerLibrary(address).disclosure(disclosure.id) == other)
    #expect(try problems(address).isEmpty)
  }

  @Test func `corrections stay when a document is replaced`() throws {
    let (address, disclosure) = (try server.database(), made.disclosure(1))
    let writer = try ServerWriter(address)
    var files = try PackageEncoder(disclosure: disclosure).files()
    files.append(PackageFile(path: PackageFolder.corrections, bytes: Array("where,read,is,why\n".utf8)))
    let package = try IncomingPackage(files, folder: PackageEncoder.folder(disclosure), known: writer.known)
    _ = try writer.write([package], replace: false)
    var other = disclosure
    other.projects.removeLast()
    try writer.write(other, replace: true)
    #expect(try ServerLibrary(address).corrections(of: disclosure.id) == Array("where,read,is,why\n".utf8))
    #expect(try problems(address).isEmpty)
  }

  @Test func `six writers of the same departments wait for each other, and every count is right`() throws {
    let address = try server.database()
    try ServerWriter(address).write(made.disclosure(0))
    // Two years of twelve departments, each writer in an order of its own, every one of them twice.
    let disclosures = (0..<48).map { made.disclosure($0 / 4 * 10 + $0 % 4) }
    let told = Atomic(0)
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 6) { number in
      var random = SystemRandomNumberGenerator()
      do {
        let writer = try ServerWriter(address)
        for half in stride(from: 0, to: 48, by: 16) {
          var packages: [IncomingPackage] = []
          for disclosure in disclosures[half..<half + 16].shuffled(using: &random) {
            let files = try PackageEncoder(disclosure: disclosure).files()
            packages.append(
              try IncomingPackage(files, folder: PackageEncoder.folder(disclosure), known: writer.known))
          }
          for outcome in try writer.write(packages, replace: false) {
            if case .kept = outcome { told.add(1, ordering: .relaxed) }
          }
        }
      } catch {
        failures.withLock { $0.append("\(number): \(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    let count = Set(disclosures.map(\.id)).count
    #expect(told.load(ordering: .relaxed) == count - 1)
    #expect(ServerLibrary(address).catalogue.documentCount == count)
    #expect(try problems(address).isEmpty)
  }

  @Test func `what is typed is kept as it is, and runs nothing`() throws {
    let address = try server.database()
    var disclosure = made.disclosure(2)
    let words = "'; DROP TABLE file; -- \" \\ $1 %s {} \u{4}𠮷"
    disclosure.department.name = words
    disclosure.title = words
    disclosure.projects[0].name = words
    try ServerWriter(address).write(disclosure)
    let library = ServerLibrary(address)
    let kept = try library.disclosure(disclosure.id)
    #expect(kept.projects[0].name.contains("DROP TABLE file"))
    let facts = try library.facts()
    let ids = try facts.answer(FactQuery(.projects, [.text(0, kept.projects[0].name)])).ids
    #expect(ids.count == 1)
    #expect(library.index(answering: "'; DROP", limit: 10, .chinese)?.items.isEmpty == false)
    #expect(try problems(address).isEmpty)
  }

  @Test func `three years in any order are held beside each other`() throws {
    let address = try server.database()
    let writer = try ServerWriter(address)
    for year in [2023, 2021, 2022] {
      var disclosure = made.disclosure(1)
      disclosure.year = year
      try writer.write(disclosure)
    }
    let facts = try ServerLibrary(address).facts()
    let year = try #require(FactTable.projects.column("year"))
    let ids = try facts.answer(FactQuery(.projects, [.number(year, .equal, 2023)])).ids
    let history = try facts.history(of: ids, in: .projects, years: 5)
    #expect(history.contains { $0.count == 2 && $0[0] == $0[1] })
  }

  @Test func `a file that is not as it was written is told and not shown`() throws {
    let (address, disclosure) = (try server.database(), made.disclosure(4))
    try ServerWriter(address).write(disclosure)
    try ServerConnection(address).script("UPDATE mingzhang.file SET content = content || 'x' WHERE number = 2")
    let expected = LibraryError.server(
      .changedDisclosure(address.shown, folder: PackageEncoder.folder(disclosure)))
    #expect(throws: expected) { try ServerLibrary(address).disclosure(disclosure.id) }
    #expect(try problems(address) == [expected])
  }

  @Test(arguments: [
    ("UPDATE mingzhang.tally SET projects = projects + 1", "counts"),
    ("UPDATE mingzhang.accounts SET spending = spending + 1", "catalogue"),
    ("UPDATE mingzhang.projects SET executed = 7 WHERE id % 2 = 0", "facts"),
    ("DELETE FROM mingzhang.item WHERE id = (SELECT max(id) FROM mingzhang.item)", "index"),
  ]) func `what is derived and wrong is told by verify`(sql: String, part: String) throws {
    let address = try server.database()
    try ServerWriter(address).write(made.disclosure(5))
    try ServerConnection(address).script(sql)
    let found = try problems(address).map { error -> String in
      guard case .staleDerivation(_, _, let part)? = error.server else { return "\(error)" }
      return part
    }
    #expect(found.contains(part))
  }

  @Test func `a later library is refused, and a database without one is told`() throws {
    let address = try server.database()
    #expect(ServerLibrary(address).problems == [.server(.noLibrary(address.shown))])
    try ServerWriter(address).write(made.disclosure(0))
    try ServerConnection(address).script("UPDATE mingzhang.library SET version = 9")
    #expect(ServerLibrary(address).problems == [.server(.later(address.shown, version: 9))])
    #expect(throws: LibraryError.server(.later(address.shown, version: 9))) { try ServerWriter(address) }
  }
}
