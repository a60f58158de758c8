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

  /// Invented final accounts, with a table behind them that is none of theirs.
  static var document: String {
    get throws {
      try String(contentsOf: fixture("final.txt"), encoding: .utf8)
        + "\n\n仓库盘点\n\n品种\t数目\t位置\n小麦\t1\t2\n玉米\t3\t4\n大豆\t5\t东\n"
    }
  }

  /// Puts the document there as UTF-8.
  func putDocument() throws -> String {
    try put("final.txt", Self.document)
    return path("final.txt")
  }

  /// Every file of the library with its bytes; none where it was not made.
  func contents() -> [String: [UInt8]] { (try? contents("library")) ?? [:] }
}
