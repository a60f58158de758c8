import Disclosures
import Documents
import Foundation
import Testing

/// Files the tests read.
enum Samples {
  private static var folder: URL { URL(filePath: #filePath).deletingLastPathComponent() }

  static func fixture(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "Fixtures/\(name)")))
  }

  static func office(_ name: String) throws -> [UInt8] { try fixture("office/\(name)") }

  /// A disclosure from the folder `shared` beside the package or above it; nil where there is none.
  static func shared(_ name: String) throws -> [UInt8]? {
    var place = folder
    while place.pathComponents.count > 1 {
      place = place.deletingLastPathComponent()
      let file = place.appending(path: "shared/disclosures/\(name)")
      if FileManager.default.fileExists(atPath: file.path()) { return Array(try Data(contentsOf: file)) }
    }
    return nil
  }

  static func corrections(_ name: String) throws -> [Correction] {
    try #require(Correction.all(csv: String(decoding: fixture("corrections-\(name).csv"), as: UTF8.self)))
  }

  static func reading(_ bytes: [UInt8], corrections: [Correction] = []) throws -> Reading {
    try DisclosureReader(corrections: corrections).read(TextReader().read(bytes))
  }
}
