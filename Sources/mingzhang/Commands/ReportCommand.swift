import ArgumentParser
import Browser
import BudgetModel
import Documents
import Library
import Reconciliation
import Session

/// `mingzhang report PATH`: a paper for the review of a department's year.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write a paper for the review of a department's year. 审阅材料。",
    discussion: """
      Overview, changes on the year before, execution, projects and performance, findings, questions: figures of the documents,
      each with its source, and what was marked and noted in the browser. docx is written by pandoc, xlsx by mingzhang-workbook.
      With --all one file for each department and year that the library holds. Nothing is ever overwritten: a name that is taken
      gets a number. Ends with 1 where a document is damaged and left out.

      Example: mingzhang report 泽州/2024 --format docx --meeting 预算工委第三次会议
      Example: mingzhang report --all --format html --output ~/papers
      """)

  /// What is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case docx, html, xlsx, md }

  @OptionGroup var library: LibraryOption
  @OptionGroup var language: LanguageOption
  @Option(help: "docx, html, xlsx or md. 格式。") var format: Format = .docx
  @Option(help: ArgumentHelp("Unit of amounts: 元, 万元 or 亿元. 金额单位。", valueName: "unit")) var unit: DisplayUnit =
    .tenThousandYuan
  @Option(help: ArgumentHelp("Which meeting it is for. 用于哪次会议。", valueName: "text")) var meeting: String?
  @Option(
    help: ArgumentHelp("When the meeting is, as it is to be printed; else today. 会议日期，照写；不写为当天。", valueName: "text"))
  var date: String?
  @Option(
    help: ArgumentHelp(
      "Where it goes: a file, a folder, a pipe; - prints. The present folder where none is named. 写到哪里。",
      valueName: "file|folder"))
  var output: String?
  @Flag(help: "One paper for each department and year of the library. 库中每个部门每个年度一份。") var all = false
  @Argument(help: "Department and year; the latest year where none is named. 部门/年度。") var path: String?

  func run() throws {
    let language = language.language
    let holdings = try Holdings.open(library.libraries, language)
    if all != (path == nil) {
      throw Failure.say(
        language.pick("请写一个部门，或用 --all；不能都写，也不能都不写。", "name a department or say --all: one of the two."), code: 2)
    }
    guard all else {
      let key = try holdings.place(path ?? "", language).key
      return try write(key, holdings, to: output)
    }
    if let output, OutputStream(output) != nil || !output.hasSuffix("/") && !NewFile.isFolder(output) {
      throw Failure.say(
        language.pick("--all 写多份文件：--output 须是一个文件夹。", "--all writes many files: --output must be a folder."), code: 2)
    }
    var isWhole = true
    for entry in holdings.catalogue.all {
      do {
        try write(entry.key, holdings, to: output ?? ".")
      } catch let code as ExitCode where code.rawValue == 2 {
        // A document that cannot be read was named; the others are written.
        isWhole = false
      }
    }
    if !isWhole { throw ExitCode(1) }
  }

  private func write(_ key: DepartmentYear, _ holdings: Holdings, to output: String?) throws {
    let language = language.language
    let program = try program(key, holdings)
    guard let form = ExportChoice.Format(rawValue: format.rawValue), let review = program.review(of: key) else {
      return
    }
    let bytes: [UInt8]
    do throws(DocumentError) {
      bytes = try TakenHome.bytes(review, form, options: program.state.options)
    } catch {
      throw Failure.say(error.writingText(language), code: 1)
    }
    let name = TakenHome.fileName(review.paper(on: Environment.date).title, Environment.date) + "." + format.rawValue
    try Destination.put(bytes, output, named: name, language)
  }

  /// The browser's program with everything read and checked that the paper is made of.
  private func program(_ key: DepartmentYear, _ holdings: Holdings) throws -> Program {
    let language = language.language
    var options = Options(language: language)
    options.unit = unit
    var program = Program(
      knownLibrary: holdings.knownLibrary(language), options: options, size: .init(width: 80, height: 24))
    program.head(minutes: MinutesHeading(meeting: meeting ?? "", date: date ?? ""))
    if let marks = KeptMarks.load(holdings.library, holdings.places, language) { _ = program.handle(marks) }
    if let decided = Decided.load(holdings.places, language) { _ = program.handle(decided) }
    for case .open(let ids) in program.openForReview(key) {
      let answer = holdings.open(ids, language)
      if case .failed(let text) = answer { throw Failure.say(text, code: 2) }
      _ = program.handle(answer)
    }
    if let open = program.state.opened[key] {
      _ = program.handle(.checked(key, Reconciler().check(open.accounts)))
    }
    return program
  }
}
