import ArgumentParser
import Browser
import Foundation

/// `mingzhang-workshop terms`: `docs/terms.md` on standard output.
struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "terms", abstract: "docs/terms.md, on standard output.")

  func run() { FileHandle.standardOutput.write(Data(GlossaryDocument.markdown.utf8)) }
}
