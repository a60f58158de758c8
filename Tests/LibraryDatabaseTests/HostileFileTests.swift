import Catalogues
import Foundation
import Randomness
import TestSupport
import Testing

@testable import Library
@testable import LibraryDatabase

/// Files that lie: whatever stands in one, nothing traps or goes on without end, and it is told.
@Suite struct HostileFileTests {
  let folder: TemporaryFolder
  let disclosures = Made.disclosures(4)

  init() throws {
    folder = try TemporaryFolder()
    try Made.file(folder("l.sqlite"), disclosures)
  }

  /// Changes the file as another program would.
  private func change(_ sql: String) throws {
    let database = try Database(folder("l.sqlite"), .writing)
    try database.execute("PRAGMA writable_schema = OFF; " + sql)
  }

  /// Everything a program asks of a library.
  private func use(_ library: DatabaseLibrary) {
    let catalogue = library.catalogue
    _ = catalogue.entries(0..<50, by: CatalogueOrder())
    _ = catalogue.entries(0..<50, by: CatalogueOrder(.spending))
    _ = catalogue.positions(by: CatalogueOrder(.year)) { $0.projects >= 0 }
    _ = catalogue.unchecked(limit: 5)
    _ = catalogue.all.map { ($0.findings, $0.value(of: .contradictions)) }
    for disclosure in disclosures { _ = try? library.disclosure(disclosure.id) }
    for text in ["支出", "201", "独1"] { _ = library.index(answering: text, limit: 20, .chinese) }
    _ = library.damaged()
  }

  @Test(
    arguments: ["-1", "0", "3", "1000000000000", "9223372036854775807", "-9223372036854775808", "'x'"],
    ["accounts", "departments", "disclosures"])
  func `a count that the file says wrongly is told, and what is there is listed`(value: String, name: String) throws {
    let entries = DatabaseLibrary(folder("l.sqlite")).catalogue.all
    try change("UPDATE meta SET value = \(value) WHERE name = '\(name)'")
    let library = DatabaseLibrary(folder("l.sqlite"))
    #expect(library.catalogue.all == entries)
    let isPossible = name == "disclosures" && value == "3" && entries.count <= 3
    if !isPossible, value != "\(entries.count)" { #expect(library.problems.count == 1) }
    use(library)
  }

  @Test(arguments: [
    "UPDATE disclosure SET year = -9223372036854775808 WHERE id = 2", "UPDATE disclosure SET year = 99999 WHERE id = 2",
    "UPDATE disclosure SET tables = 9223372036854775807 WHERE id = 2",
    "UPDATE disclosure SET projects = -1 WHERE id = 2",
  ]) func `a row with a number that cannot be is passed over and told`(sql: String) throws {
    try change(sql)
    let library = DatabaseLibrary(folder("l.sqlite"))
    let ids = Set(library.catalogue.summaries.map(\.id))
    #expect(ids.count == 3)
    guard case .damaged(_, let detail)? = library.problems.first?.database else {
      return #expect(Bool(false), "\(library.problems)")
    }
    #expect(library.problems.count == 1 && detail.hasPrefix("disclosure."))
    use(library)
  }

  @Test func `counts of findings that cannot be are as good as none`() throws {
    try change("UPDATE disclosure SET contradictions = 9223372036854775807, notes = 1")
    let library = DatabaseLibrary(folder("l.sqlite"))
    #expect(library.catalogue.summaries.count == 4 && library.catalogue.summaries.allSatisfy { $0.findings == nil })
    #expect(library.problems.count == 1)
  }

  @Test(arguments: [
    """
    ALTER TABLE accounts RENAME TO rows;
    CREATE VIEW accounts AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
      SELECT i AS id, 'x' AS department, 2024 AS year, '' AS name, '' AS region, x'' AS place FROM n
    """,
    "CREATE VIEW beside AS SELECT 1", "CREATE TRIGGER t AFTER INSERT ON item BEGIN DELETE FROM file; END",
    "ALTER TABLE text RENAME TO words", "DROP TABLE meta; CREATE TABLE meta(name, value)",
  ]) func `a file whose tables are not ours is not read`(sql: String) throws {
    try change(sql)
    let library = DatabaseLibrary(folder("l.sqlite"))
    #expect(library.catalogue.count == 0)
    guard case .damaged? = library.problems.first?.database else { return #expect(Bool(false), "\(library.problems)") }
    #expect(throws: LibraryError.self) { try DatabaseWriter(folder("l.sqlite")) }
  }

  @Test func `a statement that does not end is ended`() throws {
    let database = try Database(folder("l.sqlite"), .reading)
    #expect(throws: LibraryError.database(.damaged(file: folder("l.sqlite"), detail: "a statement that does not end")))
    {
      try database.number("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")
    }
    #expect(try database.number("SELECT count(*) FROM disclosure") == 4)
  }

  @Test func `pieces that unfold beyond all measure are not put together`() throws {
    let list = "[" + Array(repeating: "900", count: 100_000).joined(separator: ",") + "]"
    try change(
      "INSERT INTO piece VALUES(900, 1, zeroblob(60000)); UPDATE file SET pieces = '\(list)' WHERE pieces IS NOT NULL")
    let library = DatabaseLibrary(folder("l.sqlite"))
    for disclosure in disclosures { #expect(throws: LibraryError.self) { try library.disclosure(disclosure.id) } }
    use(library)
  }

  @Test func `a digit that flipped is no figure: it is told when it is looked at, and in the list`() throws {
    let name = disclosures[1].projects[0].name
    let bytes = try folder.bytes("l.sqlite")
    let text = Array("1,\(name)".utf8)
    let place = try #require(
      (0..<bytes.count - text.count).first { bytes[$0] == text[0] && bytes[$0..<$0 + text.count].elementsEqual(text) })
    try folder.damage("l.sqlite", at: place, with: Array("9".utf8))
    let library = DatabaseLibrary(folder("l.sqlite"))
    #expect(Array(library.damaged().keys) == [disclosures[1].id])
    let path = CleanText.cleaned(PackageEncoder.folder(disclosures[1]))
    #expect(throws: LibraryError.database(.changedDisclosure(file: folder("l.sqlite"), folder: path))) {
      try library.disclosure(disclosures[1].id)
    }
    for other in [0, 2, 3] { #expect(try library.disclosure(disclosures[other].id) == disclosures[other]) }
    #expect(library.problems == [.database(.changedDisclosure(file: folder("l.sqlite"), folder: path))])
  }

  @Test func `numbers, texts and links at random: nothing traps, nothing goes on`() throws {
    let whole = try folder.bytes("l.sqlite")
    var random = SeededGenerator(seed: 17)
    let tables = [
      (
        "disclosure", ["year", "tables", "expenditure", "expenditure_resolution", "accounts", "kind", "scores", "hash"]
      ),
      ("accounts", ["year", "spending", "rate", "projects", "score", "contradictions", "place", "department"]),
      ("item", ["what", "seat", "owner", "code", "amount", "figure", "label", "place", "id"]),
      ("occurrence", ["what", "count"]), ("code", ["code", "count"]), ("meta", ["value"]),
      ("file", ["id", "path", "pieces", "content", "hash"]), ("piece", ["id", "content"]), ("name", ["id", "name"]),
    ]
    let values = [
      "-1", "0", "1", "255", "65536", "2147483648", "9223372036854775807", "-9223372036854775808", "1e300", "NULL",
      "''",
      "'[1,1,1,1]'", "x'00ff'", "'甲'", "zeroblob(100000)",
    ]
    for _ in 0..<60 {
      try folder.put("l.sqlite", whole)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let (table, columns) = tables[Int.random(in: tables.indices, using: &random)]
        let column = columns[Int.random(in: columns.indices, using: &random)]
        let value = values[Int.random(in: values.indices, using: &random)]
        let some = Bool.random(using: &random) ? "" : " WHERE rowid % 3 = 1"
        let isWhole = table == "meta" || Bool.random(using: &random)
        try? change("UPDATE OR IGNORE \(table) SET \(column) = \(value)\(isWhole ? "" : some)")
      }
      use(DatabaseLibrary(folder("l.sqlite")))
      _ = try? Verification(folder("l.sqlite")).run()
    }
  }
}
