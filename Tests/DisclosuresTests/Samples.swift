import TestSupport
import Disclosures
import Documents
import Foundation
import Testing

/// Files the tests read.
enum Samples {
  static func fixture(_ name: String) throws -> [UInt8] {
    try Repository.bytes("Tests/DisclosuresTests/Fixtures/\(name)")
  }

  static func office(_ name: String) throws -> [UInt8] { try fixture("office/\(name)") }

  /// A disclosure from the folder `shared` beside the package or above it; nil where there is none.
  static func shared(_ name: String) throws -> [UInt8]? {
    try Repository.shared(name).map { Array(try Data(contentsOf: $0)) }
  }

  static func corrections(_ name: String) throws -> [Correction] {
    try #require(Correction.all(csv: String(decoding: fixture("corrections-\(name).csv"), as: UTF8.self)))
  }

  static func reading(_ bytes: [UInt8], corrections: [Correction] = []) throws -> Reading {
    try DisclosureReader(corrections: corrections).read(TextReader().read(bytes))
  }
}
