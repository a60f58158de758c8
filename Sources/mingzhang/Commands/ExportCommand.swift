import ArgumentParser
import Browser
import BudgetModel
import Library
import Reconciliation
import Session

/// `mingzhang export [PATH]`: what is taken home, and disclosures for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Take home: minutes, tables, disclosures. 导出。",
    discussion: """
      json: whole disclosures (docs/json.md). fdp: a Fiscal Data Package, a folder. md and csv: the list at PATH, as on
      screen; the marks where PATH is none or 记录 (marks). Nothing is ever overwritten: a name that is taken gets a number.
      A document that is damaged is named and left out, and then it ends with 1.

      Example: mingzhang export 泽州/2024/决算/项目 --format csv --output ~/minutes
      """)

  /// What is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case json, md, csv, fdp }

  @OptionGroup var library: LibraryOption
  @OptionGroup var language: LanguageOption
  @Option(help: "json, md, csv or fdp. 格式。") var format: Format = .json
  @Option(
    help: ArgumentHelp(
      "Write a file, into a folder or a pipe, instead of printing; - prints. 写入文件、文件夹或管道；- 为标准输出。",
      valueName: "file|folder"))
  var output: String?
  @Argument(help: "A place; all that the library holds where none is given. 部门/年度/预算|决算/…，或 记录。")
  var path: String?

  func run() throws {
    let language = language.language
    let holdings = try Holdings.open(library.libraries, language)
    let date = Environment.date
    if format == .fdp {
      if let output, OutputStream(output) != nil {
        throw Failure.say(
          language.pick(
            "fdp 是一个文件夹，不能写到“\(output)”；请给 --output 一个文件夹。",
            "fdp is a folder and cannot go to “\(output)”; name a folder with --output."), code: 2)
      }
      let (read, isWhole) = try disclosures(holdings, language)
      let package = FiscalDataPackage(read)
      let target = Destination(output, proposed: "mingzhang-fdp-" + date)
      try Destination.say(language) { () throws(LibraryError) in
        try NewFile.write(package.files, inFolder: target.name, in: target.folder)
      }
      if !isWhole { throw ExitCode(1) }
      return
    }
    var isWhole = true
    let isMarks = path == "记录" || path == "marks" || path == nil && format != .json
    let text: String
    let subject: String
    switch format {
    case _ where isMarks:
      subject = language.pick("会议纪要", "minutes")
      text = TakenHome.text(
        try minutes(holdings, language, date), ExportChoice.Format(rawValue: format.rawValue) ?? .json)
    case .md, .csv:
      var options = Options(language: language)
      options.share = .percent
      let parts = try ShownPlace(path, in: holdings, options).parts
      subject = parts.first?.path ?? ""
      text = parts.map { part in
        TakenHome.text(
          part.listing, path: part.path.isEmpty ? subject : part.path, options: options,
          format == .md ? .markdown : .csv, date: date)
      }.joined(separator: format == .md ? "\n" : "\r\n")
    case .json where path.map({ DeskPath.leads($0) }) == true:
      let options = Options(language: language)
      let parts = try ShownPlace(path, in: holdings, options).parts
      subject = parts.first?.path ?? ""
      text = parts.map { ListingJSON.text(path: $0.path, $0.listing, unit: options.unit.rawValue) + "\n" }.joined()
    case .json, .fdp:
      subject = path ?? "disclosures"
      let all = try disclosures(holdings, language)
      isWhole = all.isWhole
      text = JSONExport.text(all.read) + "\n"
    }
    try Destination.put(text, output, named: TakenHome.fileName(subject, date) + "." + format.rawValue, language)
    if !isWhole { throw ExitCode(1) }
  }

  /// The disclosures of a path, all where none is given, as far as they can be read; and whether that is all.
  private func disclosures(
    _ holdings: Holdings, _ language: Language
  ) throws -> (read: [Disclosure], isWhole: Bool) {
    guard let path else {
      let all = holdings.allAccounts(language)
      return (all.read.flatMap(\.disclosures), all.isWhole)
    }
    if let all = try holdings.allAccounts(of: path, language) { return (all.read.flatMap(\.disclosures), all.isWhole) }
    let place = try holdings.place(path, language)
    let read = place.open.accounts.disclosures.filter { disclosure in
      place.destination.phase?.kind.map { disclosure.kind == $0 } ?? true
    }
    return (read, true)
  }

  /// The minutes of what is marked in these libraries.
  private func minutes(_ holdings: Holdings, _ language: Language, _ date: String) throws -> Minutes {
    var store = MarkStore(holdings.places, language, environment: Environment.variable)
    var program = Program(
      knownLibrary: holdings.knownLibrary(language), options: Options(language: language),
      size: .init(width: 80, height: 24))
    switch store.load() {
    case .kept(let marks, let text):
      _ = program.handle(.kept(marks, said: text))
      if let text { Output.say("mingzhang: \(text)\n", to: .standardError) }
    case .failed(let text), .notKept(let text): throw Failure.say(text, code: 1)
    default: break
    }
    guard !program.state.marks.isEmpty else {
      throw Failure.say(
        language.pick("没有记录：先在浏览时按空格标记。", "nothing is marked: Space marks a row while browsing."), code: 1)
    }
    for effect in program.go(to: .marks, phase: nil) {
      switch effect {
      case .open(let ids): _ = program.handle(holdings.open(ids, language))
      case .check(let key):
        if let open = program.state.opened[key] {
          _ = program.handle(.checked(key, Reconciler().check(open.accounts)))
        }
      default: break
      }
    }
    return program.minutes(on: date)
  }
}
