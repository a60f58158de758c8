import ArgumentParser
import Browser
import BudgetModel
import Documents
import Library
import Reconciliation
import Session

/// `mingzhang export [PATH]`: what is taken home, and disclosures for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Take home: minutes, tables, disclosures. 导出。",
    discussion: """
      json: whole disclosures (docs/json.md). fdp: a Fiscal Data Package, a folder. docx, html, xlsx, md and csv: the list at
      PATH, as on screen; the marks, as minutes, where PATH is none or 记录 (marks). docx is written by pandoc, xlsx by
      mingzhang-workbook. Nothing is ever overwritten: a name that is taken gets a number.
      A document that is damaged is named and left out, and then it ends with 1.

      Example: mingzhang export --format docx --title 部门决算审议纪要 --meeting 预算工委第三次会议 --output ~/minutes
      Example: mingzhang export 泽州/2024/决算/项目 --format xlsx --output ~/minutes
      """)

  /// What is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, md, csv, docx, html, xlsx, fdp

    /// As the browser calls it; a package of files is none of its forms.
    var choice: ExportChoice.Format? { ExportChoice.Format(rawValue: rawValue) }
    /// Whether it is no text to be printed.
    var isBinary: Bool { self == .docx || self == .xlsx }
  }

  @OptionGroup var library: LibraryOption
  @OptionGroup var language: LanguageOption
  @Option(help: "json, md, csv, docx, html, xlsx or fdp. 格式。") var format: Format = .json
  @Option(help: ArgumentHelp("What the minutes are called. 纪要的标题。", valueName: "text")) var title: String?
  @Option(help: ArgumentHelp("Which meeting the minutes are of. 纪要是哪次会议的。", valueName: "text")) var meeting: String?
  @Option(
    help: ArgumentHelp("When the meeting was, as it is to be printed; else today. 会议日期，照写；不写为当天。", valueName: "text"))
  var date: String?
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
    let isMarks = path == "记录" || path == "marks" || path == nil && format != .json && format != .fdp
    if isMarks, let form = format.choice {
      let minutes = try minutes(holdings, language)
      return try put(
        try written { () throws(DocumentError) in try TakenHome.bytes(minutes, form) },
        named: language.pick("会议纪要", "minutes"))
    }
    if title != nil || meeting != nil || date != nil {
      throw Failure.say(
        language.pick(
          "--title、--meeting、--date 写在纪要上；请不写路径，或写“记录”。",
          "--title, --meeting and --date head minutes; leave the path out, or name marks."), code: 2)
    }
    switch (format, format.choice) {
    case (.fdp, _), (_, nil): try writePackage(holdings)
    case (.json, _) where path.map({ DeskPath.leads($0) }) != true:
      let all = try disclosures(holdings, language)
      try put(Array((JSONExport.text(all.read) + "\n").utf8), named: path ?? "disclosures")
      if !all.isWhole { throw ExitCode(1) }
    case (_, let form?): try writeList(holdings, form)
    }
  }

  /// Writes the list at the path.
  private func writeList(_ holdings: Holdings, _ form: ExportChoice.Format) throws {
    var options = Options(language: language.language)
    if format != .json { options.share = .percent }
    let parts = try ShownPlace(path, in: holdings, options).parts
    let subject = parts.first?.path ?? ""
    let bytes = try written { () throws(DocumentError) in
      try TakenHome.bytes(parts.map { ($0.path.isEmpty ? subject : $0.path, $0.listing) }, options: options, form)
    }
    try put(bytes, named: subject)
  }

  private func writePackage(_ holdings: Holdings) throws {
    let language = language.language
    if let output, OutputStream(output) != nil {
      throw Failure.say(
        language.pick(
          "fdp 是一个文件夹，不能写到“\(output)”；请给 --output 一个文件夹。",
          "fdp is a folder and cannot go to “\(output)”; name a folder with --output."), code: 2)
    }
    let (read, isWhole) = try disclosures(holdings, language)
    let package = FiscalDataPackage(read)
    let target = Destination(output, proposed: "mingzhang-fdp-" + Environment.date)
    try Destination.say(language) { () throws(LibraryError) in
      try NewFile.write(package.files, inFolder: target.name, in: target.folder)
    }
    if !isWhole { throw ExitCode(1) }
  }

  /// Makes a file.
  /// - Throws: an exit code, after saying why it cannot be made.
  private func written(_ make: () throws(DocumentError) -> [UInt8]) throws -> [UInt8] {
    do throws(DocumentError) {
      return try make()
    } catch {
      throw Failure.say(error.writingText(language.language), code: 1)
    }
  }

  /// Prints a text, or writes the file where it is wanted.
  private func put(_ bytes: [UInt8], named subject: String) throws {
    if output == nil, !format.isBinary { return Output.write(bytes) }
    let name = TakenHome.fileName(subject, Environment.date) + "." + format.rawValue
    try Destination.put(bytes, output, named: name, language.language)
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
  private func minutes(_ holdings: Holdings, _ language: Language) throws -> Minutes {
    var program = Program(
      knownLibrary: holdings.knownLibrary(language), options: Options(language: language),
      size: .init(width: 80, height: 24))
    switch KeptMarks.load(holdings.library, holdings.places, language) {
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
    program.head(minutes: MinutesHeading(title: title ?? "", meeting: meeting ?? "", date: date ?? ""))
    if let decided = Decided.load(holdings.places, language) { _ = program.handle(decided) }
    for case .open(let ids) in program.go(to: .marks, phase: nil) {
      _ = program.handle(holdings.open(ids, language))
    }
    for (key, open) in program.state.opened where program.state.report(key) == nil {
      _ = program.handle(.checked(key, Reconciler().check(open.accounts)))
    }
    return program.minutes(on: Environment.date)
  }
}
