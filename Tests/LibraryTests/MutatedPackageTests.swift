import Catalogues
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

  /// Of each file, versions are made until a few were read and a few refused: which part of a package can be changed and still be
  /// read depends on what stands in it, so a share of all would say nothing.
  @Test(arguments: [UInt64(1), 2, 3]) func `a changed package is refused or can be used, whichever file was changed`(
    seed: UInt64
  ) throws {
    let whole = try Self.files()
    let paths = whole.map(\.path)
    var mutation = Mutation(seed: seed)
    for (index, path) in paths.enumerated() {
      var (count, tries) = ((read: 0, refused: 0), 0)
      while min(count.read, count.refused) < 3, tries < 500 {
        tries += 1
        var files = whole
        files[index].bytes = Array(mutation.changed(String(decoding: whole[index].bytes, as: UTF8.self)).utf8)
        if files[index].bytes == whole[index].bytes { continue }
        var reader = PackageReader(files: MemoryFiles(files), folder: "")
        do throws(LibraryError) {
          let disclosure = try reader.read()
          count.read += 1
          _ = Reconciler().check(disclosure)
          _ = JSONExport.bytes([disclosure])
          _ = Summary(disclosure)
        } catch {
          count.refused += 1
          for text in [error.text(.english), error.text(.chinese)] {
            // A changed descriptor may name files that never were.
            #expect(path == "datapackage.json" ? !text.isEmpty : paths.contains { text.contains($0) }, "\(text)")
          }
        }
      }
      #expect(min(count.read, count.refused) >= 3, "\(path): \(count) of \(tries)")
    }
  }
}
