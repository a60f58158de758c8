import ArgumentParser
import BudgetModel
import Library
import LibraryDatabase
import LibraryServer
import Session

/// `mingzhang library publish FOLDER|FILE ADDRESS`.
struct LibraryPublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Put a library's packages on a server. 发布到服务器。",
    discussion: """
      The database must be there (createdb); the library in it is made where there is none. Packages go in fifty at a time, and
      what is there already, byte for byte, is counted and left. Any number of people publish and import at the same time.

      With --marks a file of marks ($XDG_STATE_HOME/mingzhang/marks-NAME.csv) is published, for all who review there to see.

      Example: mingzhang library publish ~/county postgresql://db.example/county
      """)

  @Argument(
    help: "A folder of data packages or a library file; with --marks a file of marks. 部门库文件夹或库文件；加 --marks 为记录文件。")
  var source: String
  @Argument(help: "The server's database: postgresql://host/database or service=name. 服务器上的数据库。") var server: String
  @OptionGroup var language: LanguageOption
  @Flag(help: "Replace what is there already. 替换已有的。") var replace = false
  @Flag(help: "Publish marks and notes kept for oneself. 发布自己的记录和笔记。") var marks = false

  func run() throws {
    let language = language.language
    let address = try ServerOption.address(server, language)
    if marks { return try publishMarks(to: address, language) }
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

  private func publishMarks(to address: ServerAddress, _ language: Language) throws {
    let library = ServerLibrary(address)
    do throws(LibraryError) {
      if let problem = library.problems.first { throw problem }
      guard let line = library.reviewLine() else { throw .server(.noLibrary(address.shown)) }
      let (all, new) = try ReviewStore.publish(source, line)
      Output.say(
        language.pick(
          "\(address.shown)：记录 \(all) 条，新增 \(new) 条\n",
          "\(address.shown): \(all.counted("mark")), \(new) of them new there\n"))
    } catch {
      throw Failure.say(error.text(language), code: 1)
    }
  }
}
