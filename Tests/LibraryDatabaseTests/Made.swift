import BudgetModel
import MadeDisclosures

@testable import Library
@testable import LibraryDatabase

/// Library files of invented departments.
enum Made {
  /// The first so many small ones.
  static func disclosures(_ count: Int) -> [Disclosure] {
    let made = MadeDisclosures(isSmall: true)
    return (0..<count).map { made.disclosure($0) }
  }

  /// Fills a new file at once.
  static func file(_ path: String, _ disclosures: [Disclosure], findings: [String: FindingCounts] = [:]) throws {
    try NewDatabase(path, replace: false).make { (writer) throws(LibraryError) in
      var filling = DatabaseFilling(writer)
      for disclosure in disclosures {
        let files = try PackageEncoder(disclosure: disclosure).files()
        try filling.read(files, folder: PackageEncoder.folder(disclosure), findings: findings[disclosure.id])
        try filling.keep()
      }
      try filling.finish()
      return true
    }
  }

  /// What is wrong with a file.
  static func problems(_ path: String) throws -> [LibraryError] { try Verification(path).run().problems }
}
