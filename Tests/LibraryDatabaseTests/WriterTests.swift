import Catalogues
import TestSupport
import BudgetModel
import Foundation
import Testing

@testable import Library
@testable import LibraryDatabase

@Suite struct WriterTests {
  let folder: TemporaryFolder
  let disclosures = Made.disclosures(8)

  init() throws { folder = try TemporaryFolder() }

  @Test func `a disclosure is kept as the files its package has, with the document and its corrections`() throws {
    // given
    let writer = try DatabaseWriter(folder("l.sqlite"))
    let document = (name: "document.pdf", bytes: [UInt8]("%PDF".utf8) + [0, 255])

    // when
    let place = try writer.write(disclosures[0], document: document)

    // then
    #expect(place == folder("l.sqlite") + "/" + PackageEncoder.folder(disclosures[0]))
    #expect(place == DatabaseLibrary.path(of: disclosures[0], in: folder("l.sqlite")))
    let kept = try DatabaseFiles.all(of: 1, in: writer.database)
    let files = try PackageEncoder(disclosure: disclosures[0]).files()
    #expect(kept == files + [PackageFile(path: document.name, bytes: document.bytes)])
    let library = DatabaseLibrary(folder("l.sqlite"))
    #expect(try library.disclosure(disclosures[0].id) == disclosures[0])
    #expect(library.catalogue.summaries == [Summary(disclosures[0])])
  }

  @Test func `one that is there is replaced only when told, with everything derived from it`() throws {
    let writer = try DatabaseWriter(folder("l.sqlite"))
    for disclosure in disclosures { try writer.write(disclosure) }
    var changed = disclosures[3]
    changed.projects = [Project(name: "全新的独角兽项目")]
    let path = DatabaseLibrary.path(of: changed, in: folder("l.sqlite"))
    #expect(throws: LibraryError.packageExists(path)) { try writer.write(changed) }
    #expect(DatabaseLibrary(folder("l.sqlite")).index(answering: "独角兽", limit: 9, .chinese)?.items.count == 0)
    try writer.write(changed, replace: true)
    let library = DatabaseLibrary(folder("l.sqlite"))
    #expect(try library.disclosure(changed.id) == changed)
    #expect(library.index(answering: "独角兽", limit: 9, .chinese)?.items.count == 1)
    let gone = disclosures[3].projects[0].name
    #expect(library.index(answering: gone, limit: 9, .chinese)?.counts?[.projects] == nil)
    #expect(library.catalogue.summaries.count == 8)
    #expect(try Made.problems(folder("l.sqlite")) == [])
  }

  @Test func `corrections stay when what they correct is replaced`() throws {
    let writer = try DatabaseWriter(folder("l.sqlite"))
    let files = try PackageEncoder(disclosure: disclosures[0]).files()
    let corrections = PackageFile(path: PackageFolder.corrections, bytes: Array("where,read,is,why\n".utf8))
    try writer.write(files + [corrections], folder: PackageEncoder.folder(disclosures[0]))
    try writer.write(disclosures[0], replace: true)
    #expect(try DatabaseLibrary(folder("l.sqlite")).corrections(of: disclosures[0].id) == corrections.bytes)
    #expect(try Made.problems(folder("l.sqlite")) == [])
  }

  @Test func `another disclosure in the same folder is not replaced`() throws {
    let writer = try DatabaseWriter(folder("l.sqlite"))
    try writer.write(try PackageEncoder(disclosure: disclosures[0]).files(), folder: "x")
    #expect(throws: LibraryError.packageExists(folder("l.sqlite/x"))) {
      try writer.write(try PackageEncoder(disclosure: disclosures[1]).files(), folder: "x", replace: true)
    }
    #expect(DatabaseLibrary(folder("l.sqlite")).catalogue.summaries.count == 1)
  }

  @Test func `a write that fails leaves nothing of itself, and the next one is whole`() throws {
    let writer = try DatabaseWriter(folder("l.sqlite"))
    try writer.write(disclosures[0])
    // A full disk, as far as SQLite can tell.
    let pages = try #require(try writer.database.number("PRAGMA page_count"))
    try writer.database.execute("PRAGMA max_page_count = \(pages + 3)")
    #expect(throws: LibraryError.database(.refused(folder("l.sqlite"), code: 13))) { try writer.write(disclosures[1]) }
    #expect(try Made.problems(folder("l.sqlite")) == [])
    try writer.database.execute("PRAGMA max_page_count = 1000000")
    for disclosure in disclosures.dropFirst() { try writer.write(disclosure) }
    #expect(DatabaseLibrary(folder("l.sqlite")).catalogue.summaries.count == 8)
    #expect(try Made.problems(folder("l.sqlite")) == [])
  }

  @Test func `what is too much for a search is told when it is kept and when the file is verified`() throws {
    var large = disclosures[0]
    large.projects[0].indicators = (0..<LibrarySchema.itemLimit).map { number in
      var indicator = disclosures[0].projects[0].indicators[0]
      indicator.name = "指标\(number)"
      return indicator
    }
    try Made.file(folder("l.sqlite"), [disclosures[1]])
    let notes = try DatabaseWriter.keep(large, document: nil, replace: false, in: folder("l.sqlite"))
    let report = try Verification(folder("l.sqlite")).run()
    #expect(report.problems == [] && report.whole == 2 && notes == report.notes && notes.count == 1)
    for language in [Language.chinese, .english] { #expect(notes.first?.text(language).contains("65") == true) }
    #expect(try DatabaseLibrary(folder("l.sqlite")).disclosure(large.id).projects[0].indicators.count == 65_536)
  }

  @Test func `after writing it is one file`() throws {
    let writer = try DatabaseWriter(folder("l.sqlite"))
    try writer.write(disclosures[0])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count > 1)
    writer.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["l.sqlite"])
  }

  @Test func `a file has numbers`() throws {
    let empty = folder("e.sqlite")
    try Made.file(empty, [])
    #expect(try LibraryFileInfo(empty).years == nil)
    try Made.file(
      folder("l.sqlite"), disclosures, findings: [disclosures[0].id: FindingCounts(contradictions: 0, notes: 0)])
    let info = try LibraryFileInfo(folder("l.sqlite"))
    #expect((info.disclosures, info.departments, info.accounts, info.checked) == (8, 2, 4, 1))
    #expect(info.version == LibrarySchema.version)
    #expect(info.years == 2021...2022)
    let files = try disclosures.flatMap { try PackageEncoder(disclosure: $0).files() }
    #expect(info.packages < files.reduce(0) { $0 + $1.bytes.count })
    // Nothing of this one is there twice.
    var one = disclosures[0]
    one.tables = one.tables.filter { $0.kind == .basic }
    try Made.file(folder("one.sqlite"), [one])
    let own = try PackageEncoder(disclosure: one).files().reduce(0) { $0 + $1.bytes.count }
    #expect(try LibraryFileInfo(folder("one.sqlite")).packages == own)
    #expect(info.size == (try folder.bytes("l.sqlite").count))
  }
}
