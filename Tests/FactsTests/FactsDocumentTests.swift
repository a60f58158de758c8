import Facts
import Foundation
import Library
import LibraryDatabase
import TestSupport
import Testing

@testable import mingzhang_workshop

/// `docs/facts.md`, and what it promises to other programs.
@Suite struct FactsDocumentTests {
  private static let sqlite3 = ["/usr/bin/sqlite3", "/usr/local/bin/sqlite3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test func `the page is what the tables are`() throws {
    #expect(
      try Repository.text("docs/facts.md") == FactsDocument.markdown,
      "docs/facts.md is out of date; write it anew: swift run mingzhang-workshop facts > docs/facts.md")
  }

  @Test(
    .enabled(if: sqlite3 != nil, "the sqlite3 program is not installed"), arguments: FactsDocument.examples.map(\.1))
  func `the examples work with the sqlite3 program`(statement: String) throws {
    let folder = try TemporaryFolder()
    _ = try LibraryFacts.open(library: PackageLibrary.embedded, file: nil, cache: (folder("facts.sqlite"), folder.path))
    func rows(_ statement: String) throws -> (lines: [Substring], errors: String) {
      let (process, output, errors) = (Process(), Pipe(), Pipe())
      process.executableURL = URL(filePath: Self.sqlite3 ?? "")
      process.arguments = ["-readonly", "-header", folder("facts.sqlite"), statement]
      (process.standardOutput, process.standardError) = (output, errors)
      try process.run()
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      return (
        text.split(separator: "\n"),
        String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      )
    }
    let answer = try rows(statement)
    #expect(answer.errors.isEmpty && answer.lines.count > 1)
    #expect(try !rows(statement.replacing("FROM", with: "FORM")).errors.isEmpty)
  }
}
