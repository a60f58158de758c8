import ArgumentParser
import Foundation

/// `mingzhang-workshop facts`: `docs/facts.md` on standard output.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "facts", abstract: "docs/facts.md, on standard output.")

  func run() { FileHandle.standardOutput.write(Data(FactsDocument.markdown.utf8)) }
}
