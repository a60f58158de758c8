import ArgumentParser
import BudgetModel
import BudgetModel
import Library
import LibraryDatabase
import LibraryServer

/// `mingzhang library verify FILE`.
struct LibraryVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check whether a library file is whole. 检查库文件。",
    discussion: """
      Looks at every page, every package's files and hash, and everything derived from them. Changes nothing. Ends with 1
      where something is wrong.

      Example: mingzhang library verify county.sqlite
      """)

  @Argument(help: "A library file or a server. 库文件或服务器。") var file: String
  @OptionGroup var language: LanguageOption

  func run() throws {
    let language = language.language
    let title = language.pick("检查", "checking")
    if let address = ServerAddress(file) {
      let report = try LibraryWork(language).run(title) { (progress) throws(LibraryError) in
        try ServerVerification(address).run(progress)
      }
      say(address.shown, whole: report.whole, of: report.disclosures, report.problems.count, language)
      return try LibraryWork.end(report.problems, [], language)
    }
    let report = try LibraryWork(language).run(title) { (progress) throws(LibraryError) in
      try Verification(file).run(progress)
    }
    say(file, whole: report.whole, of: report.disclosures, report.problems.count, language)
    try LibraryWork.end(report.problems, report.notes, language)
  }

  private func say(_ name: String, whole: Int, of all: Int, _ problems: Int, _ language: Language) {
    Output.say(
      language.pick(
        "\(name)：\(all) 份中 \(whole) 份完好，\(problems) 处问题\n",
        "\(name): \(whole) of \(all.counted("document")) whole, \(problems.counted("problem"))\n"))
  }
}
