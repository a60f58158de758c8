import ArgumentParser
import BudgetModel
import Library
import LibraryDatabase

/// `mingzhang library verify FILE`.
struct LibraryVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check whether a library file is whole. 检查库文件。",
    discussion: """
      Looks at every page, every package's files and hash, and everything derived from them. Changes nothing. Ends with 1
      where something is wrong.

      Example: mingzhang library verify county.sqlite
      """)

  @Argument(help: "A library file. 库文件。") var file: String
  @OptionGroup var language: LanguageOption

  func run() throws {
    let language = language.language
    let report = try LibraryWork(language).run(language.pick("检查", "checking")) { (progress) throws(LibraryError) in
      try Verification(file).run(progress)
    }
    Output.say(
      language.pick(
        "\(file)：\(report.disclosures) 份中 \(report.whole) 份完好，\(report.problems.count) 处问题\n",
        "\(file): \(report.whole) of \(report.disclosures.counted("document")) whole, \(report.problems.count.counted("problem"))\n"
      ))
    try LibraryWork.end(report.problems, report.notes, language)
  }
}
