import BudgetModel
import Facts
import Library
import LibraryServer
import SyntheticLibrary
import TestSupport
import Testing

@Suite(.enabled(if: TestServer.isInstalled, Comment(rawValue: TestServer.reason))) struct RolesTests {
  private let server: TestServer
  private let address: ServerAddress
  private let regions: [String]

  init() throws {
    server = try #require(TestServer.shared)
    address = try server.database()
    let (made, writer) = (try SyntheticLibrary(count: SyntheticLibrary.limit, seed: 5), try ServerWriter(address))
    var regions: Set<String> = []
    for (number, code) in ["140525", "140525", "140522", "610102"].enumerated() {
      var disclosure = made.disclosure(number * 10)
      disclosure.department.region.code = code
      regions.insert(code)
      try writer.write(disclosure)
    }
    self.regions = regions.sorted()
  }

  private func address(_ user: String) -> ServerAddress {
    server.address(String(address.text.split(separator: "/").last ?? ""), user: user)
  }

  private func user(_ right: ServerGrant.Right, region: String? = nil) throws -> ServerAddress {
    let name = "u_\(right.rawValue)_\(region ?? "all")_\(address.text.split(separator: "/").last ?? "")"
    #expect(try ServerGrant(right, to: name, region: region).run(on: address))
    // Again it is only granted anew.
    #expect(try !ServerGrant(right, to: name, region: region).run(on: address))
    return address(name)
  }

  @Test func `a reader reads everything and writes nothing`() throws {
    let reader = try user(.reader)
    let library = ServerLibrary(reader)
    #expect(library.catalogue.documentCount == 4 && library.catalogue.all.count == 4)
    for document in library.catalogue.all.flatMap(\.documents) {
      #expect(throws: Never.self) { try library.disclosure(document.id) }
    }
    #expect(try library.facts().answer(FactQuery(.projects)).ids.count > 0)
    let connection = try ServerConnection(reader)
    for sql in [
      "DELETE FROM file", "UPDATE tally SET documents = 0", "INSERT INTO library VALUES (false, 1, 1)",
      "TRUNCATE projects",
      "DROP TABLE projects", "SELECT open_province(99::smallint)", "INSERT INTO member VALUES ('x', 'owner', NULL)",
      "SELECT * FROM member", "ALTER TABLE file DISABLE ROW LEVEL SECURITY", "SELECT nextval('serial')",
    ] {
      let error = #expect(throws: LibraryError.self, "\(sql)") { try connection.script(sql) }
      if case .notAllowed? = error?.server { continue }
      Issue.record("\(sql): \(String(describing: error))")
    }
    let made = try SyntheticLibrary(count: SyntheticLibrary.limit, seed: 6)
    #expect(throws: LibraryError.self) { try ServerWriter(reader).write(made.disclosure(77)) }
  }

  @Test func `somebody of a region sees and counts that region and no other`() throws {
    for (region, count) in [("14", 3), ("1405", 3), ("140525", 2), ("61", 1), ("99", 0)] {
      let library = ServerLibrary(try user(.reader, region: region))
      #expect(library.problems.isEmpty)
      #expect(library.catalogue.documentCount == count && library.catalogue.all.count == count)
      let all = ServerLibrary(address).catalogue.all.flatMap(\.documents)
      for document in all {
        let isSeen = document.department.region.code?.hasPrefix(region) == true
        let read = try? library.disclosure(document.id)
        #expect((read != nil) == isSeen)
      }
      let facts = try library.facts()
      let answer = try facts.answer(FactQuery(.spending))
      #expect(answer.all == answer.ids.count)
      #expect((answer.ids.isEmpty) == (count == 0))
    }
  }

  @Test func `an importer of a region brings in what is of it and nothing else`() throws {
    let importer = try user(.importer, region: "61")
    let (made, writer) = (try SyntheticLibrary(count: SyntheticLibrary.limit, seed: 7), try ServerWriter(importer))
    var disclosure = made.disclosure(30)
    disclosure.department.region.code = "610103"
    try writer.write(disclosure)
    disclosure.department.region.code = "140500"
    let error = #expect(throws: LibraryError.self) { try writer.write(disclosure) }
    guard case .notAllowed? = error?.server else { return fail("\(String(describing: error))") }
    #expect(ServerLibrary(address).catalogue.documentCount == 5)
    #expect(try ServerVerification(address).run().problems.isEmpty)
  }

  @Test func `an owner does everything`() throws {
    let owner = try user(.owner)
    let made = try SyntheticLibrary(count: SyntheticLibrary.limit, seed: 8)
    try ServerWriter(owner).write(made.disclosure(90))
    try ServerConnection(owner).script("SET ROLE owner; ALTER TABLE file ENABLE ROW LEVEL SECURITY")
  }

  @Test(arguments: ["", "a b", "x\"; DROP ROLE owner; --", "a;b", "'"]) func `a name that can be nobody's is refused`(
    name: String
  ) throws {
    #expect(throws: LibraryError.server(.noRole(name))) {
      try ServerGrant(.reader, to: name, region: nil).run(on: address)
    }
    if !name.isEmpty {
      #expect(throws: LibraryError.server(.noRole(name))) {
        try ServerGrant(.reader, to: "a", region: name).run(on: address)
      }
    }
  }
}
