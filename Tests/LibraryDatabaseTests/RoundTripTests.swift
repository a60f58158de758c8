import TestSupport
import BudgetModel
import Foundation
import Testing

@testable import Library
@testable import LibraryDatabase

@Suite struct RoundTripTests {
  let folder: TemporaryFolder
  /// How many packages `Data` holds.
  let held = FolderWalk(Repository.path("Data")).packages.count

  init() throws { folder = try TemporaryFolder() }

  /// A copy of `Data`, its catalogue the youngest file.
  private func copyData() throws {
    try FileManager.default.copyItem(atPath: Repository.path("Data"), toPath: folder("data"))
    let later = [FileAttributeKey.modificationDate: Date(timeIntervalSinceNow: 5)]
    try FileManager.default.setAttributes(later, ofItemAtPath: folder("data/catalogue.csv"))
  }

  @Test func `folder to file to folder gives every byte of Data, its corrections and its catalogue again`() throws {
    // given
    try copyData()
    try folder.put("data/140525-023/2024-final/document.pdf", Array("%PDF-1.4 \u{0}".utf8) + [0xFF, 0])
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -60)],
      ofItemAtPath: folder("data/140525-023/2024-final/document.pdf"))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -60)], ofItemAtPath: folder("data/140525-023/2024-final"))

    // when
    let packed = try Packing(folder("data"), into: folder("l.sqlite"), replace: false).run { _, _ in true }
    let unpacked = try Unpacking(folder("l.sqlite"), into: folder("out"), replace: false).run { _, _ in true }

    // then
    #expect(packed.kept == held && packed.problems.isEmpty)
    #expect(unpacked.kept == held && unpacked.problems.isEmpty)
    let (before, after) = (try folder.contents("data"), try folder.contents("out"))
    #expect(before.keys.sorted() == after.keys.sorted())
    for (name, bytes) in before { #expect(after[name] == bytes, "\(name)") }
    #expect(before.keys.contains("140522-042/2024-budget.corrections.csv"))
    #expect(try Made.problems(folder("l.sqlite")) == [])
    #expect(try folder.contents("").keys.allSatisfy { !$0.contains("unfinished") })
  }

  @Test func `an opened file gives the disclosures and summaries that the folder gives`() throws {
    try copyData()
    _ = try Packing(folder("data"), into: folder("l.sqlite"), replace: false).run { _, _ in true }
    let (file, packages) = (DatabaseLibrary(folder("l.sqlite")), PackageLibrary.open(folders: [folder("data")]))
    #expect(file.problems == [])
    #expect(file.catalogue.summaries == packages.catalogue.summaries)
    for summary in packages.catalogue.summaries {
      #expect(try file.disclosure(summary.id) == packages.disclosure(summary.id))
      #expect(file.place(of: summary.id)?.hasPrefix(folder("l.sqlite/")) == true)
    }
    let corrections = try file.corrections(of: "140522-042/2024/budget")
    #expect(corrections == (try folder.bytes("data/140522-042/2024-budget.corrections.csv")))
    #expect(try file.corrections(of: "140525-023/2023/final") == nil)
    #expect(throws: LibraryError.unknownDisclosure("x")) { try file.disclosure("x") }
  }

  @Test func `a package that cannot be read is named and left out`() throws {
    try copyData()
    try folder.put("data/broken/datapackage.json", [0x7B])
    let report = try Packing(folder("data"), into: folder("l.sqlite"), replace: false).run { _, _ in true }
    #expect(report.kept == held)
    #expect(
      report.problems.map { $0.text(.english).hasPrefix("broken/datapackage.json:1:2: not valid JSON") } == [true])
  }

  @Test func `a disclosure that is there twice is named, and the first is kept`() throws {
    try copyData()
    try FileManager.default.copyItem(atPath: folder("data/140525-023"), toPath: folder("data/z"))
    let report = try Packing(folder("data"), into: folder("l.sqlite"), replace: false).run { _, _ in true }
    #expect(
      report.problems == [
        .duplicateDisclosure(
          id: "140525-023/2024/final", kept: "140525-023/2024-final", ignored: "z/2024-final")
      ])
    #expect(report.kept == held)
  }

  @Test func `what is stopped leaves nothing behind`() throws {
    try copyData()
    let packed = try Packing(folder("data"), into: folder("l.sqlite"), replace: false).run { done, _ in done < 1 }
    #expect(packed.wasStopped)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["data"])
    _ = try Packing(folder("data"), into: folder("l.sqlite"), replace: false).run { _, _ in true }
    let unpacked = try Unpacking(folder("l.sqlite"), into: folder("out"), replace: false).run { done, _ in done < 1 }
    #expect(unpacked.wasStopped)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["data", "l.sqlite"])
  }

  @Test func `nothing is overwritten unless told, and then each package changes places`() throws {
    try copyData()
    _ = try Packing(folder("data"), into: folder("l.sqlite"), replace: false).run { _, _ in true }
    let before = try folder.bytes("l.sqlite")
    #expect(throws: LibraryError.packageExists(folder("l.sqlite"))) {
      try Packing(folder("data"), into: folder("l.sqlite"), replace: false).run { _, _ in true }
    }
    #expect(try folder.bytes("l.sqlite") == before)
    #expect(throws: LibraryError.packageExists(folder("data"))) {
      try Unpacking(folder("l.sqlite"), into: folder("data"), replace: false).run { _, _ in true }
    }
    let facts = "data/140525-023/2024-final/facts.csv"
    let original = try folder.bytes(facts)
    try folder.put(facts, "name,figure,unit\n")
    _ = try Unpacking(folder("l.sqlite"), into: folder("data"), replace: true).run { _, _ in true }
    #expect(try folder.bytes(facts) == original)
    let again = try Packing(folder("data"), into: folder("l.sqlite"), replace: true).run { _, _ in true }
    #expect(again.kept == held)
    #expect(try Made.problems(folder("l.sqlite")) == [])
  }

  @Test func `what a library file that is gone left beside it does not get into a new one`() throws {
    try copyData()
    for ending in ["-wal", "-journal"] {
      try folder.put("l.sqlite" + ending, "left over")
      #expect(throws: LibraryError.database(.strayJournal(folder("l.sqlite" + ending)))) {
        try Packing(folder("data"), into: folder("l.sqlite"), replace: true).run { _, _ in true }
      }
      #expect(try folder.bytes("l.sqlite" + ending) == Array("left over".utf8))
      unlink(folder("l.sqlite" + ending))
    }
    _ = try Packing(folder("data"), into: folder("l.sqlite"), replace: false).run { _, _ in true }
    #expect(try Made.problems(folder("l.sqlite")) == [])
  }

  @Test func `a library that is open cannot be replaced, nor can a file that is none`() throws {
    try copyData()
    _ = try Packing(folder("data"), into: folder("l.sqlite"), replace: false).run { _, _ in true }
    let writer = try DatabaseWriter(folder("l.sqlite"))
    #expect(throws: LibraryError.database(.inUse(folder("l.sqlite")))) {
      try Packing(folder("data"), into: folder("l.sqlite"), replace: true).run { _, _ in true }
    }
    writer.close()
    try folder.put("text.db", "some text, long enough")
    #expect(throws: LibraryError.packageExists(folder("text.db"))) {
      try Packing(folder("data"), into: folder("text.db"), replace: true).run { _, _ in true }
    }
  }
}
