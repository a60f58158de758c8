import ArgumentParser
import BudgetModel
import Library
import LibraryDatabase

/// `mingzhang library salvage FILE NEWFILE`.
struct LibrarySalvageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "salvage", abstract: "Save what is whole of a damaged library file. 从损坏的库文件救出完好的。",
    discussion: """
      Copies every document whose files are those that were written into a new file, and makes its catalogue and index anew.
      The damaged file is not touched. Names what is lost, and ends with 1 then.

      Example: mingzhang library salvage county.sqlite saved.sqlite
      """)

  @Argument(help: "A damaged library file. 损坏的库文件。") var file: String
  @Argument(help: "The library file to be made. 要生成的库文件。") var newFile: String
  @OptionGroup var language: LanguageOption

  func run() throws {
    let language = language.language
    let report = try LibraryWork(language).run(language.pick("救出", "saving")) { (progress) throws(LibraryError) in
      try Salvage(file, into: newFile).run(progress)
    }
    Output.say(
      language.pick(
        "\(newFile)：救出 \(report.kept) 份，缺 \(report.problems.count) 份\n",
        "\(newFile): \(report.kept.counted("document")) saved, \(report.problems.count) lost\n"))
    try LibraryWork.end(report.problems, report.notes, language)
  }
}
