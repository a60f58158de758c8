import ArgumentParser
import BudgetModel
import Disclosures
import Documents
import Library

/// `mingzhang import FILE…`: published documents become packages of a library.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring published documents into a library. 导入公开文件。",
    discussion: """
      Says of each file what was read, what is doubtful and what was not read. A file PACKAGE.corrections.csv beside a
      package is applied and reported. Nothing is overwritten without --replace. Ends with 2 where a file cannot be read
      or is no disclosure, with 1 where it could not be kept or something in it was not read.

      Example: mingzhang import 2024年度部门决算.pdf --into ~/library
      """)

  @Argument(help: "PDF files, web pages, office files, or text with tabs between the cells of tables. 文件。") var files:
    [String]
  @OptionGroup var language: LanguageOption
  @Option(help: ArgumentHelp("The library's folder; your own where none is given. 部门库文件夹。", valueName: "folder"))
  var into: String?
  @Flag(help: "Keep figures and short labels only, not the document beside them. 只留数字与短标签，不附原文件。")
  var figuresOnly = false
  @Flag(help: "Read and report, write nothing. 试读，不写入。") var dryRun = false
  @Flag(help: "Replace a package that is there already. 替换已有的。") var replace = false

  func run() throws {
    let language = language.language
    guard let folder = into ?? LibraryLocation.userFolder(environment: Environment.variable) else {
      throw Failure.say(
        language.pick("没有主目录，请用 --into 指明部门库文件夹。", "there is no home folder; name the library with --into."), code: 2)
    }
    var code: Int32 = 0
    for file in files {
      do throws(ImportError) {
        let report = try Importer(
          folder: folder, keepsDocument: !figuresOnly, isTrial: dryRun, replaces: replace, language: language
        ).bringIn(file)
        Output.write(report.lines.joined(separator: "\n") + "\n")
        if report.hasUnread || report.refusedBy != nil { code = max(code, 1) }
      } catch {
        Output.write("mingzhang: \(error.text(language))\n", to: .standardError)
        code = max(code, error.exitCode)
      }
    }
    if code != 0 { throw ExitCode(code) }
  }
}
