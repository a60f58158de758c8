import ArgumentParser
import Documents
import Foundation
import Importing

/// `mingzhang-workshop coverage FOLDER`: the generated part of `docs/import-coverage.md`.
struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: "The generated part of docs/import-coverage.md, from the documents of a folder.")

  @Argument(help: "A folder of published documents.") var folder: String

  private static let path = "docs/import-coverage.md"

  func run() throws {
    let importer = Importer(home: .folder("/nonexistent"), isTrial: true, language: .chinese)
    var document = CoverageDocument()
    for file in ImportFile.all([folder]) {
      switch importer.result(file, watch: .none) {
      case .success(let read): document.add(read)
      case .failure(let error): document.add(error, file: file.path)
      }
    }
    let old = (try? String(contentsOf: URL(filePath: Self.path), encoding: .utf8)) ?? ""
    try Data(document.text(keeping: old).utf8).write(to: URL(filePath: Self.path))
  }
}
