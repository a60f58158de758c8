import ArgumentParser
import BudgetModel
import Foundation

/// `mingzhang --experimental-dump-help | mingzhang-workshop manual zh`: the manual page on standard output.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "docs/mingzhang.1 (en) and docs/mingzhang.zh.1 (zh), of what mingzhang --experimental-dump-help prints.")

  @Argument(help: "zh or en.") var language: String

  func run() throws {
    guard let language = Language(rawValue: language) else { throw ValidationError("zh or en") }
    let description = FileHandle.standardInput.readDataToEndOfFile()
    let root = try JSONDecoder().decode(CommandDescription.Root.self, from: description).command
    FileHandle.standardOutput.write(Data(ManualPage(of: root, language).text.utf8))
  }
}
