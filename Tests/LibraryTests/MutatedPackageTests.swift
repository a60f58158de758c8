import BudgetModel
import Reconciliation
import TestSupport
import Testing

@testable import Library

/// Packages whose numbers, structure and names are others: refused with the place, or read, checked and written again.
struct MutatedPackageTests {
  /// The files of a package of every kind of content, by path.
  private static func files() throws -> [PackageFile] {
    let folder = try TemporaryFolder()
    try PackageWriter(into: folder.path).write(Fixture.disclosure())
    let files = try folder.contents("")
    let root = try #require(files.keys.first { $0.hasSuffix("datapackage.json") }).dropLast("datapackage.json".count)
    return files.sorted { $0.key < $1.key }.map {
      PackageFile(path: String($0.key.dropFirst(root.count)), bytes: $0.value)
    }
  }

  @Test(arguments: [UInt64(1), 2, 3]) func `a changed package is refused or can be used`(seed: UInt64) throws {
    let whole = try Self.files()
    var mutation = Mutation(seed: seed)
    var count = (read: 0, refused: 0)
    for round in 0..<500 {
      var files = whole
      let index = round % files.count
      files[index].bytes = Array(mutation.changed(String(decoding: files[index].bytes, as: UTF8.self)).utf8)
      var reader = PackageReader(files: MemoryFiles(files), folder: "")
      do throws(LibraryError) {
        let disclosure = try reader.read()
        count.read += 1
        _ = Reconciler().check(disclosure)
        _ = JSONExport.bytes([disclosure])
        _ = Summary(disclosure)
      } catch {
        count.refused += 1
        #expect(!error.text(.english).isEmpty && !error.text(.chinese).isEmpty)
      }
    }
    #expect(count.read > 20 && count.refused > 20, "\(count)")
  }
}
