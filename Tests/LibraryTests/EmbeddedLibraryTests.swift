import Catalogues
import TestSupport
import Reconciliation
import Testing

@testable import Library
@testable import mingzhang_workshop

@Suite struct EmbeddedLibraryTests {
  static let data = Repository.path("Data")
  static let target = Repository.path("Sources/CEmbeddedLibrary")
  static let advice: Comment = "run: swift run mingzhang-workshop embed"

  @Test func `the catalogue of the default library is current`() throws {
    let made = try CatalogueFile.generate(folder: Self.data) { Reconciler().counts(of: $0) }
    #expect(try FolderFiles.read(Self.data + "/catalogue.csv") == made, Self.advice)
  }

  @Test func `the C file of the default library is current`() throws {
    let text = String(decoding: try FolderFiles.read(Self.target + "/CEmbeddedLibrary.c"), as: UTF8.self)
    #expect(try text == EmbeddedLibraryGenerator.generate(folder: Self.data), Self.advice)
  }

  @Test func `the embedded library holds what the folder holds`() throws {
    // given
    let embedded = PackageLibrary.embedded
    let folder = PackageLibrary.open(folders: [Self.data])

    // then
    #expect(embedded.problems.isEmpty)
    let withoutCounts = { (summary: Summary) in
      var copy = summary
      copy.findings = nil
      return copy
    }
    #expect(embedded.summaries.map(withoutCounts) == folder.summaries.map(withoutCounts))
    for summary in embedded.summaries {
      #expect(try embedded.disclosure(summary.id) == folder.disclosure(summary.id))
    }
  }
}
