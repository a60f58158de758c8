import ArgumentParser
import BudgetModel
import Library
import LibraryDatabase
import LibraryServer

/// `mingzhang library publish FOLDER|FILE ADDRESS`.
struct LibraryPublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Put a library's packages on a server. 发布到服务器。",
    discussion: """
      The database must be there (createdb); the library in it is made where there is none. Packages go in fifty at a time, and
      what is there already, byte for byte, is counted and left. Any number of people publish and import at the same time.

      Example: mingzhang library publish ~/county postgresql://db.example/county
      """)

  @Argument(help: "A folder of data packages or a library file. 部门库文件夹或库文件。") var source: String
  @Argument(help: "The server's database: postgresql://host/database or service=name. 服务器上的数据库。") var server: String
  @OptionGroup var language: LanguageOption
  @Flag(help: "Replace what is there already. 替换已有的。") var replace = false

  func run() throws {
    let language = language.language
    let address = try ServerOption.address(server, language)
    let report = try LibraryWork(language).run(language.pick("发布", "publishing"), isWhole: false) {
      (progress) throws(LibraryError) in
      let publishing = try Publishing(to: address, replace: replace)
      guard case .file(let file) = LibraryPlace(path: source) else {
        return try publishing.run(folder: source, progress)
      }
      return try publishing.run(StoredPackages(file), progress)
    }
    Output.say(
      language.pick(
        "\(address.shown)：新增 \(report.kept) 份，已有 \(report.same) 份\n",
        "\(address.shown): \(report.kept.counted("document")) published, \(report.same) there already\n"))
    try LibraryWork.end(report.problems, report.notes, language)
  }
}
