import ArgumentParser
import Glibc
import Library
import SyntheticLibrary

/// Writes a library of invented disclosures.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write a library of invented disclosures, drawn from what the default library looks like.")

  @Option(help: "How many disclosures; each department has ten, a budget and final accounts for each of five years.")
  var disclosures: Int
  @Option(help: "The same number makes the same bytes.")
  var seed: UInt64 = 1
  @Option(help: ArgumentHelp("The folder to write into: a new one, or an empty one.", valueName: "folder"))
  var into: String
  @Flag(help: "Leave the findings out of the catalogue, so that they are checked in the background when it is opened.")
  var unchecked = false

  func validate() throws {
    guard (1...SyntheticLibrary.limit).contains(disclosures) else {
      throw ValidationError("--disclosures must be from 1 to \(SyntheticLibrary.limit).")
    }
  }

  func run() throws {
    let start = Clock.now
    let library = try SyntheticLibrary(count: disclosures, seed: seed)
    let written: WrittenLibrary
    do throws(LibraryError) {
      written = try SyntheticLibraryWriter(library, into: into, countsFindings: !unchecked).write()
    } catch {
      throw ValidationError(
        error == .cannotWrite(into, code: EEXIST)
          ? "\(into) is not empty; name a new folder, or empty it first." : error.text(.english))
    }
    print(Self.text(written, seconds: Clock.seconds(since: start)))
  }

  /// What was written, and how fast.
  static func text(_ written: WrittenLibrary, seconds: Double) -> String {
    let rows = written.rows
    return """
      \(written.disclosures) disclosures, \(written.faults) of them with an altered figure, in \(written.files) files
      \(rows.spendingAndIndicators) rows: \(rows.spending) spending, \(rows.economic) economic, \
      \(rows.indicators) indicators; besides \(rows.projects) projects; \(rows.tableRows) rows in all tables
      \(Table.mebibytes(written.csvBytes)) MiB of CSV, \(Table.mebibytes(written.descriptorBytes)) MiB of \
      descriptors, \(Table.mebibytes(written.catalogueBytes)) MiB of catalogue
      written in \(Table.text(seconds)) s
      """
  }
}
