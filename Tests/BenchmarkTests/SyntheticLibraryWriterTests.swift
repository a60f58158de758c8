import Foundation
import Library
import Reconciliation
import SyntheticLibrary
import Testing

@Suite struct SyntheticLibraryWriterTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "synthetic-" + UUID().uuidString
    defer { FileTree.remove(folder) }
    try body(folder)
    FileTree.remove(folder)
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func `a written library opens without a problem, and its catalogue says what the packages say`() throws {
    try inFolder { folder in
      let library = try SyntheticLibrary(count: 40, seed: 2)
      let writer = SyntheticLibraryWriter(library, into: folder, countsFindings: true)
      let written = try writer.write()
      #expect(written.disclosures == 40)
      var measured = try writer.measure()
      measured.catalogueBytes = written.catalogueBytes
      #expect(measured == written)
      let bytes = try CatalogueFile.generate(folder: folder) { Reconciler().counts(of: $0) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/catalogue.csv")) == Data(bytes))
      let opened = PackageLibrary.open(folders: [folder])
      #expect(opened.problems.isEmpty)
      #expect(opened.summaries.count == 40)
      #expect(opened.summaries.allSatisfy { $0.findings != nil })
    }
  }

  @Test func `a library opens by its catalogue alone`() throws {
    try inFolder { folder in
      _ = try SyntheticLibraryWriter(SyntheticLibrary(count: 10, seed: 2), into: folder, countsFindings: true).write()
      // Only the catalogue counts findings: had a package been read, its summary would have none.
      #expect(PackageLibrary.open(folders: [folder]).summaries.allSatisfy { $0.findings != nil })
    }
  }

  @Test func `an unchecked catalogue leaves the findings to be counted`() throws {
    try inFolder { folder in
      _ = try SyntheticLibraryWriter(SyntheticLibrary(count: 10, seed: 2), into: folder, countsFindings: false).write()
      let opened = PackageLibrary.open(folders: [folder])
      #expect(opened.summaries.count == 10)
      #expect(opened.summaries.allSatisfy { $0.findings == nil })
    }
  }

  @Test func `the same seed makes the same folder`() throws {
    try inFolder { first in
      try inFolder { second in
        for folder in [first, second] {
          _ = try SyntheticLibraryWriter(SyntheticLibrary(count: 120, seed: 9), into: folder, countsFindings: true)
            .write()
        }
        let paths = try FileManager.default.subpathsOfDirectory(atPath: first).sorted()
        #expect(try FileManager.default.subpathsOfDirectory(atPath: second).sorted() == paths)
        for path in paths {
          #expect(
            FileManager.default.contents(atPath: first + "/" + path)
              == FileManager.default.contents(atPath: second + "/" + path), "\(path)")
        }
      }
    }
  }

  @Test func `a folder with something in it is left as it is`() throws {
    try inFolder { folder in
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data("mine".utf8).write(to: URL(fileURLWithPath: folder + "/mine.txt"))
      let writer = try SyntheticLibraryWriter(SyntheticLibrary(count: 10, seed: 2), into: folder, countsFindings: true)
      #expect(throws: LibraryError.cannotWrite(folder, code: EEXIST)) { try writer.write() }
      #expect(FileTree.names(folder) == ["mine.txt"])
    }
  }
}
