import ArgumentParser
import BudgetModel
import Disclosures
import Importing
import Library
import Session

/// `mingzhang import FILE|FOLDER…`: published documents become packages of a library.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring published documents into a library. 导入公开文件。",
    discussion: """
      Says of each file what was read, what is doubtful and what was not read, and which share of the sums inside its
      tables holds. A folder stands for every file below it. A file PACKAGE.corrections.csv beside a package is applied and
      reported. Nothing is overwritten without --replace. Ends with 2 where a file cannot be read or is no disclosure, with
      1 where it could not be kept or something in it was not read, with 130 after Ctrl-C, which leaves the library whole.

      Example: mingzhang import 2024年度部门决算.pdf --into ~/library.sqlite
      """)

  /// How what was read is reported.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(
    help: """
      PDF files, web pages, office files, text with tabs, pipes, commas or columns, or folders of them; - is standard \
      input. 文件或文件夹；- 为标准输入。
      """)
  var files: [String]
  @OptionGroup var language: LanguageOption
  @Option(
    help: ArgumentHelp(
      "The library's folder, file (.sqlite) or server; your own where none is given. 部门库文件夹、库文件或服务器。",
      valueName: "folder|file|postgresql://…"))
  var into: String?
  @Option(help: "text, or json (one file a line). 报告的格式。") var report: Format = .text
  @Flag(help: "Keep figures and short labels only, not the document beside them. 只留数字与短标签，不附原文件。")
  var figuresOnly = false
  @Flag(help: "Read and report, write nothing. 试读，不写入。") var dryRun = false
  @Flag(help: "Replace a package that is there already. 替换已有的。") var replace = false
  @Flag(
    help:
      "Recognise the text of scanned pages with tesseract; such figures are marked (OCR). 用 tesseract 识别扫描页，所得数字标明（OCR）。"
  )
  var ocr = false
  @Option(help: "Who published it, whatever it says itself. 部门名称，以此为准。") var department: String?
  @Option(help: "The fiscal year, whatever it says itself. 年度，以此为准。") var year: Int?
  @Option(help: "budget or final, whatever it says itself. 预算或决算，以此为准。") var kind: DisclosureKind?
  @Option(
    help: ArgumentHelp(
      "A correction to be applied and kept beside the package: a line of its file of corrections. 记下并用上一处更正。",
      valueName: "where,read,is,why"))
  var correct: [String] = []
  @Flag(help: .hidden) var progressLines = false

  func validate() throws {
    if let year, !(1990...2100).contains(year) { throw ValidationError("--year \(year)?") }
    if let department, department.isEmpty { throw ValidationError("--department ?") }
    if let wrong = correct.first(where: { Self.corrections([$0]) == nil }) {
      throw ValidationError("--correct \(wrong)?")
    }
  }

  /// The corrections that lines of a file of them say; nil where they say none.
  private static func corrections(_ lines: [String]) -> [Correction]? {
    let all = Correction.all(csv: ([Correction.csvHeader.joined(separator: ",")] + lines).joined(separator: "\n"))
    return all?.count == lines.count ? all : nil
  }

  func run() throws {
    let language = language.language
    guard let folder = into ?? LibraryLocation.userFolder(environment: Environment.variable) else {
      throw Failure.say(
        language.pick("没有主目录，请用 --into 指明部门库文件夹。", "there is no home folder; name the library with --into."), code: 2)
    }
    let found = ImportFile.all(files)
    if found.isEmpty {
      throw Failure.say(
        language.pick("\(files.joined(separator: " "))：没有可读的文件。", "\(files.joined(separator: " ")): no file to read."),
        code: 2)
    }
    let importer = Importer(
      home: LibraryHome(folder), keepsDocument: !figuresOnly, isTrial: dryRun, replaces: replace, recognizesText: ocr,
      known: KnownIdentity(department: department, year: year, kind: kind),
      corrections: Self.corrections(correct) ?? [], language: language)
    if !dryRun { importer.home.removeLeftOvers() }
    if ocr { Environment.limitRecognition() }
    var summary = ImportSummary()
    var look = NeedsLook(language)
    var line = ProgressLine(progressLines ? .lines : Environment.showsProgress ? .inPlace : .none)
    var taken = 0
    let signal = ImportRun(found, processors: Environment.processors).run(
      read: { file, board, index in importer.result(file, watch: board.watch(index)) },
      take: { result, file in
        taken += 1
        line.clear()
        do throws(ImportError) {
          let report = try importer.keep(result.get())
          for note in report.notes { Output.say("mingzhang: \(note)\n", to: .standardError) }
          summary.add(report)
          look.add(report)
          if self.report == .json {
            Output.write(report.json + "\n")
          } else {
            Output.say(report.lines.joined(separator: "\n") + "\n")
          }
        } catch {
          guard summary.add(error, of: file) else { return }
          look.add(error)
          Output.say("mingzhang: \(error.text(language, isTyped: progressLines))\n", to: .standardError)
        }
      },
      show: { line.show($0.text(language)) })
    line.clear()
    if let signal {
      throw Failure.say(summary.interrupted(left: found.count - taken, language), code: 128 + signal)
    }
    if found.count > 1, report == .text {
      Output.say(([summary.text(language)] + look.lines).joined(separator: "\n") + "\n")
    }
    if summary.code != 0 { throw ExitCode(summary.code) }
  }
}

extension DisclosureKind: ExpressibleByArgument {}
