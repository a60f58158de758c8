import Foundation
import TestSupport

/// A temporary folder with a document to import and room for a library.
typealias ImportFolder = TemporaryFolder

extension TemporaryFolder {
  /// The library's folder; it is not made here.
  var library: String { self("library") }

  /// A path within the folder.
  func path(_ name: String) -> String { self(name) }

  /// A document the reader's tests use.
  static func fixture(_ name: String) -> URL { Repository.file("Tests/DisclosuresTests/Fixtures/" + name) }

  /// Invented final accounts.
  static var document: String {
    get throws { try String(contentsOf: fixture("final.txt"), encoding: .utf8) }
  }

  /// Puts the document there as UTF-8.
  func putDocument() throws -> String {
    try put("final.txt", Self.document)
    return path("final.txt")
  }

  /// Every file of the library with its bytes; none where it was not made.
  func contents() -> [String: [UInt8]] { (try? contents("library")) ?? [:] }
}
