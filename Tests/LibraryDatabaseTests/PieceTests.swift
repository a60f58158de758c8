import Catalogues
import TestSupport
import Testing

@testable import Library
@testable import LibraryDatabase

/// What several files have is kept once, and every file is what it was.
@Suite struct PieceTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func number(_ sql: String, in name: String = "l.sqlite") throws -> Int64? {
    try Database(folder(name), .reading).number(sql)
  }

  @Test func `a descriptor is cut where its lines begin a resource, its schema, its table and its blocks`() {
    // given
    let parts = [
      String(repeating: "{ head", count: 12) + "\n",
      "    {\n      \"name\": \"t\", \"path\": \"tables/t.csv\", \"title\": \"a table of something\",\n",
      "      \"schema\": {\n        \"fields\": [\n          {\"name\": \"row\", \"type\": \"integer\"}\n        ]\n      },\n",
      "      \"mingzhang\": {\n        \"table\": 1, \"kind\": \"income\", \"unit\": \"a unit of money\",\n",
      "        \"blocks\": [\n          {\"columns\": [[\"a\"]]}\n        ]\n      }\n    }\n  ]\n}\n",
    ]
    // when
    let starts = DescriptorPieces.starts(Array(parts.joined().utf8))
    // then
    var expected: [Int] = []
    for part in parts.dropLast() { expected.append((expected.last ?? 0) + part.utf8.count) }
    #expect(starts == expected)
    #expect(DescriptorPieces.starts([]) == [])
    #expect(DescriptorPieces.starts(Array("{}".utf8)) == [])
    #expect(DescriptorPieces.starts(Array("    {\n    {\n    {".utf8)) == [])
    let long = String(repeating: "    " + String(repeating: "x", count: 80) + "{\n", count: DescriptorPieces.most + 2)
    #expect(DescriptorPieces.starts(Array(long.utf8)) == [])
  }

  @Test func `of like descriptors little is kept, and every byte is given back`() throws {
    // given
    let disclosures = Made.disclosures(24)
    try Made.file(folder("l.sqlite"), disclosures)
    // then
    let before = try disclosures.flatMap { try PackageEncoder(disclosure: $0).files() }
    let size = before.filter { $0.path.hasSuffix(".json") }.reduce(0) { $0 + $1.bytes.count }
    let own = try number("SELECT total(length(content)) FROM file WHERE path = 'datapackage.json'") ?? 0
    let shared = try number("SELECT total(length(content)) FROM piece") ?? 0
    #expect(Int(own + shared) * 4 < size)
    let database = try DatabaseLibrary.open(folder("l.sqlite"))
    for disclosure in disclosures {
      let row = try #require(try DatabaseLibrary.row(of: disclosure.id, in: database))
      #expect(try DatabaseFiles.all(of: row, in: database) == PackageEncoder(disclosure: disclosure).files())
    }
    #expect(try Made.problems(folder("l.sqlite")) == [])
  }

  @Test func `a file that is there already is kept once, and stays where one that has it goes`() throws {
    // given
    let disclosures = Made.disclosures(4)
    let document = [UInt8]((0..<50_000).map { UInt8(truncatingIfNeeded: $0 * $0 >> 3) })
    let writer = try DatabaseWriter(folder("l.sqlite"))
    // when
    for disclosure in disclosures { try writer.write(disclosure, document: ("document.pdf", document)) }
    // then
    #expect(try number("SELECT count(*) FROM piece WHERE length(content) = 50000") == 1)
    #expect(try number("SELECT total(length(content)) FROM file WHERE path = 'document.pdf'") == 0)
    // when
    try writer.write(disclosures[0], replace: true)
    // then
    let database = try DatabaseLibrary.open(folder("l.sqlite"))
    for disclosure in disclosures.dropFirst() {
      let row = try #require(try DatabaseLibrary.row(of: disclosure.id, in: database))
      #expect(try DatabaseFiles.all(of: row, in: database).last == PackageFile(path: "document.pdf", bytes: document))
    }
    #expect(try Made.problems(folder("l.sqlite")) == [])
  }

  @Test func `what was not carried out is not referred to afterwards`() throws {
    // given a package whose descriptor was written, and then something went wrong
    let disclosures = Made.disclosures(2)
    let writer = try DatabaseWriter(folder("l.sqlite"))
    #expect(throws: LibraryError.fileMissing("x")) {
      try writer.transaction { () throws(LibraryError) in
        let files = try PackageEncoder(disclosure: disclosures[0]).files()
        _ = try writer.keep(files, folder: "x", Summary(disclosures[0]), replace: false)
        throw .fileMissing("x")
      }
    }
    // then
    try writer.write(disclosures[1])
    try writer.write(disclosures[0])
    for disclosure in disclosures {
      #expect(try DatabaseLibrary(folder("l.sqlite")).disclosure(disclosure.id) == disclosure)
    }
    #expect(try Made.problems(folder("l.sqlite")) == [])
  }

  @Test(arguments: ["DELETE FROM piece WHERE id = ?", "UPDATE piece SET content = x'20' || content WHERE id = ?"])
  func `a lost piece loses only the documents that need it, and they are named`(sql: String) throws {
    // given a piece of budgets
    let disclosures = Made.disclosures(8)
    try Made.file(folder("l.sqlite"), disclosures)
    let database = try Database(folder("l.sqlite"), .writing)
    let number = try #require(
      try database.number(
        "SELECT value FROM json_each((SELECT pieces FROM file WHERE id = (1 << 12) + 1)) LIMIT 1"))
    let change = try database.prepare(sql)
    change.bind(1, number)
    try change.run()
    // then
    let lost = disclosures.filter { $0.kind == disclosures[0].kind }.map { PackageEncoder.folder($0) }
    let named = lost.map { LibraryError.database(.changedDisclosure(file: folder("l.sqlite"), folder: $0)) }
    let report = try Verification(folder("l.sqlite")).run()
    #expect(Set(report.problems.map { "\($0)" }) == Set(named.map { "\($0)" }))
    let saved = try Salvage(folder("l.sqlite"), into: folder("s.sqlite")).run()
    #expect(saved.problems == named && saved.kept == disclosures.count - lost.count)
    #expect(try Made.problems(folder("s.sqlite")) == [])
  }

  @Test(arguments: ["[7", "[99999999999999999999]", "[7,,8]x", "[70000]"])
  func `a damaged list of pieces names its document`(list: String) throws {
    try Made.file(folder("l.sqlite"), Made.disclosures(1))
    let database = try Database(folder("l.sqlite"), .writing)
    try database.execute("UPDATE file SET pieces = '\(list)' WHERE path = 'datapackage.json'")
    let place = PackageEncoder.folder(Made.disclosures(1)[0])
    let error = LibraryError.database(.changedDisclosure(file: folder("l.sqlite"), folder: place))
    #expect(try Verification(folder("l.sqlite")).run().problems == [error])
    if list != "[7,,8]x" {
      #expect(throws: error) { try DatabaseLibrary(folder("l.sqlite")).disclosure(Made.disclosures(1)[0].id) }
    }
  }
}
