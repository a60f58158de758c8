import ArgumentParser
import Glibc
import Library
import SyntheticLibrary

/// Writes the rows of an invented library as tables for a database.
struct RowsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rows", abstract: "Write the rows of an invented library as CSV tables, for loading into a database.")

  @Option(help: "How many disclosures.") var disclosures: Int
  @Option(help: "The generator's seed.") var seed: UInt64 = 1
  @Option(help: "Write the packages' files of so many disclosures, too.") var files = 0
  @Option(help: ArgumentHelp("A folder that is there.", valueName: "folder")) var into: String

  func validate() throws {
    guard (1...SyntheticLibrary.limit).contains(disclosures) else {
      throw ValidationError("--disclosures must be from 1 to \(SyntheticLibrary.limit).")
    }
    guard files >= 0 else { throw ValidationError("--files must not be negative.") }
  }

  func run() throws {
    let library = try SyntheticLibrary(count: disclosures, seed: seed)
    guard let counts = try DatabaseRows(library, into: into, files: files).write() else {
      throw ValidationError("The tables could not be written into \(into): \(String(cString: strerror(errno))).")
    }
    print("\(counts.disclosures) disclosures, \(counts.names) names, \(counts.items) items")
  }
}
