import ArgumentParser
import Browser
import Foundation

/// `mingzhang-workshop keys`: `docs/keys.md` on standard output.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "keys", abstract: "docs/keys.md, on standard output.")

  func run() { FileHandle.standardOutput.write(Data(KeysDocument.markdown.utf8)) }
}
