import Foundation

/// Files the tests read.
enum Samples {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  static func path(_ name: String) -> String { folder.appending(path: "Fixtures/\(name)").path() }

  static func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path(name)))) }

  /// The PDF files in the folder `shared` beside the package or above it; none where there is no such folder.
  static func sharedPDFs() -> [String] {
    var place = folder
    while place.pathComponents.count > 1 {
      place = place.deletingLastPathComponent()
      let shared = place.appending(path: "shared/disclosures/pdf").path()
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: shared) else { continue }
      return names.filter { $0.hasSuffix(".pdf") }.sorted().map { "\(shared)/\($0)" }
    }
    return []
  }
}
