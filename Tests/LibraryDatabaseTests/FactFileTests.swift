import BudgetModel
import Facts
import Foundation
import TerminalEmulator
import TestSupport
import Testing

@testable import Library
@testable import LibraryDatabase

/// Facts within a library file.
@Suite struct FactFileTests {
  private let folder: TemporaryFolder
  private let disclosures = Made.disclosures(8)
  private var file: String { folder("l.sqlite") }

  init() throws {
    folder = try TemporaryFolder()
    try Made.file(file, disclosures)
  }

  private func facts() throws -> any FactBase {
    let library = DatabaseLibrary(file)
    return try LibraryFacts.open(library: library, file: library, cache: nil) { _, _ in
      #expect(Bool(false), "the file has facts")
      return true
    }
  }

  /// All rows of a table.
  private func rows(_ table: FactTable, _ facts: any FactBase) throws -> [[FactValue]] {
    try facts.rows(try facts.answer(FactQuery(table)).ids, of: table).compactMap { $0?.values }
  }

  private func change(_ sql: String) throws { try Database(file, .writing).execute(sql) }

  /// Makes a file of an older version of it.
  private func makeOlder() throws {
    let list = FactTable.all.map { "DROP VIEW \($0.name); DROP TABLE \(FactSchema.name($0));" }.joined()
    try change("\(list) DROP TABLE fact_text; DROP TABLE fact_year; PRAGMA user_version = 2; VACUUM")
    #expect(try LibrarySchema.version(of: Database(file, .reading)) == 2)
  }

  @Test func `the tables of facts are those of this version of the file`() {
    // A file has them word for word: where they are others, files made before are of another version (docs/contributing.md).
    let hash = ContentHash.of(FactSchema.statements.joined(separator: "\n").utf8).text
    #expect(LibrarySchema.version == 3)
    #expect(hash == "8e4e6c6572ef88b3")
  }

  @Test func `a file has the facts that a cache of the same packages has`() throws {
    try FileManager.default.createDirectory(atPath: folder("packages"), withIntermediateDirectories: true)
    for disclosure in disclosures {
      for file in try PackageEncoder(disclosure: disclosure).files() {
        try folder.put("packages/\(PackageEncoder.folder(disclosure))/\(file.path)", file.bytes)
      }
    }
    let library = PackageLibrary.open(folders: [folder("packages")])
    let cached = try LibraryFacts.open(library: library, file: nil, cache: nil)
    let kept = try facts()
    for table in FactTable.all {
      let rows = try rows(table, kept)
      #expect(try rows == self.rows(table, cached), "\(table.name)")
      #expect(!rows.isEmpty, "\(table.name)")
    }
    #expect(try rows(.projects, kept.another()) == rows(.projects, kept))
  }

  @Test func `what is imported again takes the place of its facts, and what is imported brings them`() throws {
    var changed = disclosures[2]
    changed.projects[0].name = "改过的项目"
    let writer = try DatabaseWriter(file)
    try writer.write(changed, replace: true)
    try writer.write(Made.disclosures(10)[9])
    writer.close()
    let names = try rows(.projects, facts()).map(\.[0].text)
    #expect(names.contains("改过的项目") && !names.contains { $0?.hasSuffix("（独2）") == true })
    #expect(names.contains { $0?.hasSuffix("（独9）") == true })
    #expect(try Made.problems(file) == [])
  }

  @Test func `a department whose region is not known has none`() throws {
    var disclosure = Made.disclosures(10)[9]
    disclosure.department.region = Region(name: "", code: nil)
    let writer = try DatabaseWriter(file)
    try writer.write(disclosure)
    writer.close()
    #expect(try Made.problems(file) == [])
    let region = try #require(FactTable.projects.column("region"))
    let ids = try facts().answer(FactQuery(.projects, [.isEmpty(region, true)])).ids
    #expect(ids.count == disclosure.projects.count)
    #expect(try facts().rows(ids, of: .projects).allSatisfy { $0?.values[region] == FactValue.none })
  }

  @Test func `who has the facts open sees what another writes`() throws {
    let facts = try facts()
    let before = try facts.answer(FactQuery(.projects)).all
    let writer = try DatabaseWriter(file)
    try writer.write(Made.disclosures(10)[9])
    writer.close()
    let after = try facts.answer(FactQuery(.projects))
    #expect(after.all > before && after.ids.count == after.all)
    #expect(try facts.rows(after.ids, of: .projects).allSatisfy { $0?.values.contains(.none) != nil })
  }

  @Test func `a file of the version before gets its facts, and stays whole`() throws {
    let rows = try rows(.indicators, facts())
    try makeOlder()
    #expect(try self.rows(.indicators, facts()) == rows)
    #expect(try Made.problems(file) == [])
    #expect(try LibrarySchema.version(of: Database(file, .reading)) == LibrarySchema.version)
  }

  @Test func `killed while it gets its facts, a file is of one version or the other, and whole`() throws {
    try makeOlder()
    let older = try folder.bytes("l.sqlite")
    var left: Set<Int> = []
    for turn in 0..<24 {
      try folder.put("l.sqlite", older)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Executable.path("database-fixture"))
      // Behind the file's own size come the facts; before it the journal of what is changed.
      let limit = turn < 8 ? turn * 3000 : older.count + (turn - 8) * 24_000
      process.arguments = [file, "migrate", String(limit)]
      process.standardOutput = Pipe()
      try process.run()
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal {
        left.insert(try LibrarySchema.version(of: Database(file, .reading)))
      }
      let library = DatabaseLibrary(file)
      #expect(library.problems == [] && library.catalogue.documentCount == disclosures.count, "\(limit)")
      #expect(try Made.problems(file) == [], "\(limit)")
      #expect(try LibrarySchema.version(of: Database(file, .reading)) == LibrarySchema.version, "\(limit)")
    }
    #expect(left.contains(2) && left.isSubset(of: [2, 3]))
  }

  @Test(arguments: [
    "UPDATE fact_projects SET executed = executed + 1 WHERE executed IS NOT NULL",
    "DELETE FROM fact_indicators WHERE id = (SELECT max(id) FROM fact_indicators)",
    "UPDATE fact_text SET text = text || 'x' WHERE id = (SELECT min(name) FROM fact_spending)",
    "UPDATE fact_year SET region = department", "DELETE FROM fact_year",
  ]) func `facts that are not those of the documents are found`(sql: String) throws {
    #expect(try Made.problems(file) == [])
    try change(sql)
    let problems = try Made.problems(file)
    #expect(
      !problems.isEmpty
        && problems.allSatisfy { if case .staleDerivation(_, _, "facts")? = $0.database { true } else { false } })
    #expect(problems[0].text(.chinese).contains("事实表"))
  }

  @Test(arguments: [
    "DROP VIEW projects", "DROP VIEW projects; CREATE VIEW projects AS SELECT 1 AS name",
    "CREATE VIEW more AS SELECT * FROM projects", "ALTER TABLE fact_text ADD COLUMN more",
    "CREATE TRIGGER t AFTER INSERT ON fact_text BEGIN DELETE FROM file; END",
  ]) func `a file whose facts lie in other tables is not read`(sql: String) throws {
    try change(sql)
    guard case .damaged? = DatabaseLibrary(file).problems.first?.database else {
      return #expect(Bool(false), "\(DatabaseLibrary(file).problems)")
    }
  }

  @Test func `numbers that no text and no year has are nothing, and nothing traps`() throws {
    try change(
      """
      UPDATE fact_projects SET name = 9223372036854775807, grade = -1;
      UPDATE fact_indicators SET weight = 9223372036854775807, name = 'a text';
      INSERT INTO fact_projects(id, executed) VALUES(9223372036854775807, 1), (-9223372036854775808, -1);
      INSERT INTO fact_text VALUES(9223372036854775806, 1, 'far away')
      """)
    let facts = try facts()
    for table in [FactTable.projects, .indicators] {
      for column in table.columns.indices {
        for isDescending in [true, false] {
          let query = FactQuery(table, order: FactQuery.Order(column: column, isDescending: isDescending))
          #expect(try facts.answer(query).ids.count == facts.answer(query).all)
        }
        _ = try facts.groups(FactQuery(table), by: column)
      }
      _ = try rows(table, facts)
      _ = try facts.totals(FactQuery(table, [.answers("fzf")]))
    }
  }

  @Test func `packed, salvaged and mended files have facts`() throws {
    let rows = try rows(.projects, facts())
    var bytes = try folder.bytes("l.sqlite")
    for place in 0..<4096 { bytes[place] = 0 }
    try folder.put("broken.sqlite", bytes)
    let report = try Salvage(folder("broken.sqlite"), into: folder("saved.sqlite")).run()
    #expect(report.kept == disclosures.count)
    let saved = DatabaseLibrary(folder("saved.sqlite"))
    #expect(try self.rows(.projects, LibraryFacts.open(library: saved, file: saved, cache: nil)) == rows)
    #expect(try Made.problems(folder("saved.sqlite")) == [])
  }
}
