import TestSupport
import Foundation

/// Files the tests read.
enum Samples {
  static func path(_ name: String) -> String { Repository.path("Tests/DocumentsTests/Fixtures/\(name)") }

  static func bytes(_ name: String) throws -> [UInt8] { try Repository.bytes("Tests/DocumentsTests/Fixtures/\(name)") }

  /// The PDF files in the folder `shared` beside the package or above it; none where there is no such folder.
  static func sharedPDFs() -> [String] {
    let folder = Repository.shared("pdf")?.path(percentEncoded: false) ?? ""
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".pdf") }.sorted().map { "\(folder)/\($0)" }
  }
}
