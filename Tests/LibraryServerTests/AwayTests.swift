import BudgetModel
import Catalogues
import Foundation
import Library
import LibraryServer
import SyntheticLibrary
import TestSupport
import Testing

/// A server that goes away and comes back.
@Suite(.enabled(if: TestServer.isInstalled, Comment(rawValue: TestServer.reason))) struct AwayTests {
  @Test func `without the server what was looked at stays, and with it everything is there again`() throws {
    let server = try TestServer()
    let address = try server.database()
    let (made, writer) = (try SyntheticLibrary(count: SyntheticLibrary.limit, seed: 2), try ServerWriter(address))
    for number in 0..<4 { try writer.write(made.disclosure(number * 10)) }
    let library = ServerLibrary(address)
    let (list, ids) = (library.catalogue.all, library.catalogue.entries(0..<4, by: CatalogueOrder(.spending)))
    #expect(list.count == 4)
    server.stop(atOnce: true)
    #expect(throws: LibraryError.self) { try library.disclosure(list[0].documents[0].id) }
    guard case .lost? = library.problems.first?.server else { return fail("\(library.problems)") }
    // What fails, fails at once.
    let start = ContinuousClock.now
    for _ in 0..<200 { _ = try? library.disclosure(list[0].documents[0].id) }
    #expect(ContinuousClock.now - start < .seconds(2))
    #expect(library.catalogue.entries(0..<4, by: CatalogueOrder(.spending)) == ids)
    #expect(library.catalogue.entry(list[2].key) == list[2])
    #expect(library.catalogue.entries(0..<4, by: CatalogueOrder()) == list)
    #expect(throws: LibraryError.self) { try writer.write(made.disclosure(50)) }
    try server.start()
    for _ in 0..<400 where !library.problems.isEmpty { usleep(25_000) }
    #expect(library.problems.isEmpty)
    #expect(try library.disclosure(list[0].documents[0].id) == made.disclosure(0))
    try ServerWriter(address).write(made.disclosure(50))
    #expect(try ServerVerification(address).run().problems.isEmpty)
  }

  @Test func `nobody there, nobody let in and no database are told apart`() throws {
    let server = try TestServer(hba: ["host all locked 127.0.0.1/32 scram-sha-256"])
    try ServerConnection(server.address("postgres")).script("CREATE ROLE locked LOGIN PASSWORD 'Geheim-123'")
    func error(_ address: ServerAddress) -> ServerError? { ServerLibrary(address).problems.first?.server }
    guard case .refused(_, let words)? = error(server.address("postgres", user: "locked")) else {
      return fail("\(String(describing: error(server.address("postgres", user: "locked"))))")
    }
    #expect(!words.contains("Geheim"))
    guard case .refused? = error(server.address("postgres", user: "nobody_here")) else {
      return fail("nobody_here")
    }
    guard case .unreachable(_, let database)? = error(server.address("none")) else { return fail("none") }
    #expect(database.contains("none"))
    let port = server.port
    server.stop()
    let away = try #require(ServerAddress("postgresql://owner@127.0.0.1:\(port)/postgres"))
    guard case .unreachable? = error(away) else { return fail("\(String(describing: error(away)))") }
  }

  @Test func `a connection that wants a right certificate refuses a wrong one`() throws {
    let folder = try TemporaryFolder()
    func certificate(_ name: String) throws {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/openssl")
      process.arguments = [
        "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=\(name)", "-addext",
        "subjectAltName=IP:127.0.0.1", "-keyout", folder(name + ".key"), "-out", folder(name + ".crt"),
      ]
      process.standardError = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0, "openssl")
    }
    try certificate("server")
    try certificate("other")
    if getuid() == 0 {
      let user = try #require(getpwnam("postgres"))
      for name in ["", "server.key", "server.crt"] { chown(folder(name), user.pointee.pw_uid, user.pointee.pw_gid) }
    }
    let server = try TestServer([
      "fsync = off", "ssl = on", "ssl_cert_file = '\(folder("server.crt"))'",
      "ssl_key_file = '\(folder("server.key"))'",
    ])
    func error(_ certificate: String, _ mode: String) -> ServerError? {
      let more = "?sslmode=\(mode)&sslrootcert=\(folder(certificate))"
      return ServerLibrary(server.address("postgres", more)).problems.first?.server
    }
    guard case .noLibrary? = error("server.crt", "verify-full") else {
      return fail("\(String(describing: error("server.crt", "verify-full")))")
    }
    guard case .unreachable(_, let words)? = error("other.crt", "verify-full") else { return fail("wrong certificate") }
    #expect(words.contains("certificate"))
  }
}
