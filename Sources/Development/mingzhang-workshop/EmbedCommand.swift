import ArgumentParser
import Library
import Reconciliation

/// `mingzhang-workshop embed`: the catalogue of `Data` and the C file that embeds it.
struct EmbedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed", abstract: "Data/catalogue.csv and the C file that embeds the default library, in place.")

  func run() throws {
    let written = try EmbeddedLibraryGenerator.update(
      folder: "Data", target: "Sources/CEmbeddedLibrary", counting: { Reconciler().counts(of: $0) })
    for path in written { print(path) }
  }
}
