import Catalogues
import TestSupport
import Randomness
import Foundation
import Testing

@testable import Library
@testable import LibraryDatabase

@Suite struct DamageTests {
  let folder: TemporaryFolder
  let disclosures = Made.disclosures(24)

  init() throws {
    folder = try TemporaryFolder()
    try Made.file(folder("l.sqlite"), disclosures)
  }

  /// Saves what is whole and checks it: each that is there is what it was.
  private func salvaged(_ name: String) throws -> (report: Packing.Report, ids: Set<String>) {
    let before = try folder.bytes(name)
    try? FileManager.default.removeItem(atPath: folder("s.sqlite"))
    let report = try Salvage(folder(name), into: folder("s.sqlite")).run()
    #expect(try folder.bytes(name) == before)
    #expect(try Made.problems(folder("s.sqlite")) == [])
    let library = DatabaseLibrary(folder("s.sqlite"))
    var ids: Set<String> = []
    for disclosure in disclosures where library.place(of: disclosure.id) != nil {
      #expect(try library.disclosure(disclosure.id) == disclosure)
      ids.insert(disclosure.id)
    }
    #expect(library.catalogue.summaries.count == ids.count && report.kept == ids.count)
    return (report, ids)
  }

  @Test func `a whole file is saved whole`() throws {
    let (report, ids) = try salvaged("l.sqlite")
    #expect(report.problems == [] && ids.count == 24)
    #expect(throws: LibraryError.packageExists(folder("s.sqlite"))) {
      try Salvage(folder("l.sqlite"), into: folder("s.sqlite")).run()
    }
    #expect(throws: LibraryError.database(.missing(folder("none")))) {
      try Salvage(folder("none"), into: folder("t.sqlite")).run()
    }
  }

  @Test func `a library opens and lists without the index of its totals`() throws {
    let whole = DatabaseLibrary(folder("l.sqlite")).catalogue
    let entries = whole.all
    #expect(whole.largest != nil && entries.count == whole.count)
    let page = try #require(
      try Database(folder("l.sqlite"), .reading).number(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'accounts_spending'"))
    try folder.damage(
      "l.sqlite", at: Int(page - 1) * LibrarySchema.pageSize,
      with: Array(repeating: 0xFF, count: LibrarySchema.pageSize))
    let library = DatabaseLibrary(folder("l.sqlite"))
    #expect(library.problems == [])
    #expect(library.catalogue.largest == nil)
    #expect(library.catalogue.count == entries.count && library.catalogue.all == entries)
  }

  @Test func `a changed byte in a package is named, and the others are whole`() throws {
    // given a project's number in a CSV file that no other package has
    let bytes = try folder.bytes("l.sqlite")
    let text = Array("1,\(disclosures[5].projects[0].name)".utf8)
    let place = try #require(
      (0..<bytes.count - text.count).first { bytes[$0] == text[0] && bytes[$0..<$0 + text.count].elementsEqual(text) })
    try folder.damage("l.sqlite", at: place, with: Array("9".utf8))

    // then
    let report = try Verification(folder("l.sqlite")).run()
    #expect(report.whole == 23 && report.disclosures == 24)
    #expect(report.problems.count == 1)
    guard case .changedDisclosure(folder("l.sqlite"), let name)? = report.problems.first?.database else {
      return #expect(Bool(false), "\(report.problems)")
    }
    #expect(disclosures.map { PackageEncoder.folder($0) }.contains(name))
    let (saved, ids) = try salvaged("l.sqlite")
    #expect(ids.count == 23)
    #expect(saved.problems == report.problems)
  }

  @Test(arguments: 0..<20) func `random pages overwritten: what is whole is saved`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let count = try folder.bytes("l.sqlite").count / LibrarySchema.pageSize
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let page = Int.random(in: 0..<count, using: &random)
      let bytes = (0..<LibrarySchema.pageSize).map { _ in UInt8.random(in: 0...255, using: &random) }
      try folder.damage("l.sqlite", at: page * LibrarySchema.pageSize, with: bytes)
    }
    // Whatever is said, it is not that all is well.
    let problems = (try? Verification(folder("l.sqlite")).run().problems) ?? [.database(.notADatabase("l"))]
    #expect(!problems.isEmpty)
    let library = DatabaseLibrary(folder("l.sqlite"))
    for disclosure in disclosures { _ = try? library.disclosure(disclosure.id) }
    _ = library.catalogue.entries(0..<20, by: CatalogueOrder(.spending))
    _ = library.index(answering: "支出", limit: 20, .chinese)
    do throws(LibraryError) {
      let report = try Salvage(folder("l.sqlite"), into: folder("s.sqlite")).run()
      #expect(report.kept > 0)
    } catch {
      // The page from which all files hang.
      return
    }
    _ = try salvaged("l.sqlite")
  }

  @Test(arguments: [100, LibrarySchema.pageSize]) func `without its header, or its first page, everything is saved`(
    size: Int
  ) throws {
    try folder.damage("l.sqlite", at: 0, with: [UInt8](repeating: 0, count: size))
    #expect(DatabaseLibrary(folder("l.sqlite")).problems == [.database(.notADatabase(folder("l.sqlite")))])
    let (report, ids) = try salvaged("l.sqlite")
    #expect(report.problems == [] && ids.count == 24)
  }

  @Test func `of a file cut short the beginning is saved`() throws {
    let bytes = try folder.bytes("l.sqlite")
    try folder.put(
      "cut.sqlite", Array(bytes.prefix(bytes.count * 2 / 3 / LibrarySchema.pageSize * LibrarySchema.pageSize + 700)))
    let problems = (try? Verification(folder("cut.sqlite")).run().problems) ?? [.database(.notADatabase("cut"))]
    #expect(!problems.isEmpty)
    let (_, ids) = try salvaged("cut.sqlite")
    #expect(ids.count > 4)
  }

  @Test func `nothing is made of what holds nothing`() throws {
    try folder.put("noise.sqlite", [UInt8](repeating: 7, count: 20_000))
    #expect(throws: LibraryError.self) { try Salvage(folder("noise.sqlite"), into: folder("t.sqlite")).run() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["l.sqlite", "noise.sqlite"])
  }

  @Test(arguments: [
    ("UPDATE disclosure SET expenditure = 1 WHERE id = 3", "catalogue"),
    ("UPDATE accounts SET spending = 1 WHERE id = 2", "catalogue"),
    ("UPDATE accounts SET place = x'00' WHERE id = 2", "catalogue"),
    ("DELETE FROM item WHERE id = (2 << 16) + 5", "index"),
    ("UPDATE item SET amount = 3 WHERE id = (2 << 16) + 5", "index"), ("UPDATE meta SET value = 7", "index"),
    ("UPDATE occurrence SET count = count + 1 WHERE what = (SELECT min(what) FROM occurrence)", "index"),
    ("INSERT INTO gram(gram) VALUES('delete-all')", "index"), ("UPDATE code SET count = 0", "index"),
  ]) func `what is derived and does not agree is named, and made anew`(sql: String, part: String) throws {
    try Database(folder("l.sqlite"), .writing).execute(sql)
    let report = try Verification(folder("l.sqlite")).run()
    #expect(report.whole == 24)
    #expect(!report.problems.isEmpty)
    for problem in report.problems {
      guard case .staleDerivation(_, _, let name)? = problem.database else {
        #expect(Bool(false), "\(problem)")
        continue
      }
      #expect(name == part || name == "index")
    }
    let (saved, ids) = try salvaged("l.sqlite")
    #expect(saved.problems == [] && ids.count == 24)
  }

  @Test func `a hostile path is not written outside the folder`() throws {
    let database = try Database(folder("l.sqlite"), .writing)
    try database.execute("UPDATE file SET path = '../../evil.csv' WHERE id = (1 << 12) + 2")
    #expect(throws: LibraryError.pathOutsidePackage(file: folder("l.sqlite"), path: "../../evil.csv")) {
      try Unpacking(folder("l.sqlite"), into: folder("out"), replace: false).run { _, _ in true }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["l.sqlite"])
  }
}
