import Catalogues
import BudgetModel
import SyntheticLibrary

@testable import Library
@testable import LibraryDatabase

/// Library files of invented departments.
enum Made {
  private static let library = try? SyntheticLibrary(count: SyntheticLibrary.limit, seed: 1)
  private static let published = try? PackageLibrary.embedded.disclosure("140525-023/2024/final")

  /// So many invented ones, two years of each department, with what those lack: statements and facts of a published one,
  /// and a project whose name no other has.
  static func disclosures(_ count: Int) -> [Disclosure] {
    guard let library, let published else { preconditionFailure("the default library holds documents") }
    return (0..<count).map { number in
      var disclosure = library.disclosure(number / 4 * 10 + number % 4)
      disclosure.claims = Array(published.claims.prefix(6))
      disclosure.facts = Array(published.facts.prefix(4))
      disclosure.projects[0].name += "（独\(number)）"
      return disclosure
    }
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
