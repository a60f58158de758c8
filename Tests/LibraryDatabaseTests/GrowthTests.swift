import Catalogues
import CSQLite
import TestSupport
import Testing

@testable import Library
@testable import LibraryDatabase

/// Ten times the library takes ten times the steps of SQLite, and what is looked at of it as many.
struct GrowthTests {
  /// How many steps SQLite took.
  private final class Steps { var count = 0 }

  /// Counts the steps that reading a file takes.
  private func steps(_ file: String, _ read: (Database) throws -> Void) throws -> Int {
    let steps = Steps()
    let database = try Database(file, .reading)
    sqlite3_progress_handler(
      database.handle, 1,
      { context in
        if let context { Unmanaged<Steps>.fromOpaque(context).takeUnretainedValue().count += 1 }
        return 0
      }, Unmanaged.passUnretained(steps).toOpaque())
    try database.reading { () throws(LibraryError) in
      do { try read(database) } catch { throw error as? LibraryError ?? .unknownDisclosure("\(error)") }
    }
    sqlite3_progress_handler(database.handle, 0, nil, nil)
    return steps.count
  }

  @Test
  func `what is looked at of a library costs as much in one ten times as large, and reading all ten times as much`()
    throws
  {
    let folder = try TemporaryFolder()
    let sizes = [12, 120]
    for size in sizes { try Made.file(folder("\(size).sqlite"), Made.disclosures(size)) }
    func expect(atMost factor: Int, _ what: String, _ read: (Database) throws -> Void) throws {
      let counts = try sizes.map { try steps(folder("\($0).sqlite"), read) }
      #expect(counts[0] > 0 && counts[1] <= factor * counts[0] + 10, "\(what): \(counts)")
    }
    try expect(atMost: 1, "a first page") { _ = try CatalogueReader($0).entries(0..<6, by: CatalogueOrder()) }
    try expect(atMost: 1, "a document") { _ = try Verification.disclosure(1, in: $0) }
    try expect(atMost: 1, "the files of a document, in pieces") { _ = try DatabaseFiles.all(of: 1, in: $0) }
    try expect(atMost: 12, "a page in another order") {
      _ = try CatalogueReader($0).entries(0..<6, by: CatalogueOrder(.spending))
    }
    try expect(atMost: 12, "what a filter looks at") { database in
      _ = try CatalogueReader(database).positions(by: CatalogueOrder()) { _ in true }
    }
    try expect(atMost: 12, "all documents") { database in
      let list = try database.prepare("SELECT id FROM disclosure")
      var rows: [Int64] = []
      while try list.step() { rows.append(list.integer(0)) }
      for row in rows { _ = try DatabaseFiles.all(of: row, in: database) }
    }
  }
}
