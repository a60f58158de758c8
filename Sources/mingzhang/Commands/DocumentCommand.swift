import ArgumentParser
import Browser
import Library

/// `mingzhang document`: makes the project's generated files anew. Not for users, so not in the help.
struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: "Make generated files.", shouldDisplay: false)

  /// What is made.
  enum Part: String, ExpressibleByArgument, CaseIterable {
    /// docs/keys.md, on standard output.
    case keys
    /// The catalogue of Data and the C file that embeds it, in place.
    case library
  }

  @Argument var part: Part

  func run() throws {
    switch part {
    case .keys: Output.write(KeysDocument.markdown)
    case .library:
      let written = try EmbeddedLibraryGenerator.update(folder: "Data", target: "Sources/CEmbeddedLibrary")
      Output.write(written.map { $0 + "\n" }.joined())
    }
  }
}
