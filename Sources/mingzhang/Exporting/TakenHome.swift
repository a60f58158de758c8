import Browser
import BudgetModel
import Documents
import Library
import Reconciliation
import TextEncodings

/// A file to be taken home: its name, and how what it holds is made, which may take a program of its own and time.
struct TakenHome: Sendable {
  /// The name, with its ending and the day.
  let name: String
  private typealias Work = @Sendable () throws(DocumentError) -> [UInt8]

  /// Makes what it holds, on any thread.
  private let work: Work

  /// What a user chose, from where the program stands.
  /// - Parameter date: the day, as 2026-11-21.
  init(_ choice: ExportChoice, of program: inout Program, date: String) {
    name = Self.fileName(Self.subject(choice.subject, of: program.state), date) + "." + choice.format.rawValue
    work = Self.work(choice, of: &program, date: date)
  }

  /// What the file is called after.
  private static func subject(_ subject: ExportChoice.Subject, of state: State) -> String {
    let language = state.language
    switch subject {
    case .marks: return language.pick("会议纪要", "minutes")
    case .table: return state.path
    case .findings: return language.pick("\(department(state))/核对", "\(department(state))/findings")
    case .inspection: return language.pick("\(department(state))/检查表", "\(department(state))/inspection")
    case .report: return language.pick("\(department(state))/审阅材料", "\(department(state))/review")
    case .screen: return state.path + language.pick("/屏幕", "/screen")
    }
  }

  private static func department(_ state: State) -> String {
    state.accounts?.accounts.disclosures.first.map { "\($0.department.name)/\($0.year)" } ?? ""
  }

  /// Takes what is needed out of the program now, and leaves the rest for later.
  private static func work(_ choice: ExportChoice, of program: inout Program, date: String) -> Work {
    let (path, options, format) = (program.state.path, program.state.options, choice.format)
    switch choice.subject {
    case .marks:
      let minutes = program.minutes(on: date)
      return { () throws(DocumentError) in try bytes(minutes, format) }
    case .table: return work([(path, program.listing())], options: options, format, date: date)
    case .findings: return findings(format, of: &program, date: date)
    case .inspection:
      let sheets = program.state.inspections.map { ($0.disclosure, $0.sheet) }
      return { () throws(DocumentError) in
        try inspection(sheets, options.language, isWorkbook: format == .workbook)
      }
    case .report:
      guard let review = program.state.place.key.flatMap({ program.review(of: $0) }) else { return { [] } }
      let paper = review.paper(on: date)
      return { () throws(DocumentError) in try bytes(paper, format, options: options) }
    case .screen:
      let text = ScreenFile.text(program.frame(), format, options: options, path: path)
      return { Array(text.utf8) }
    }
  }

  /// Lists in a form. The rows of a long one are made now: they are read from what the program reads, too.
  private static func work(
    _ lists: [(path: String, listing: Listing)], options: Options, _ format: ExportChoice.Format, date: String
  ) -> Work {
    let whole = lists.map { path, listing -> (path: String, listing: Listing) in
      var whole = listing
      whole.rows = ListingRows(Array(listing.rows))
      return (path, whole)
    }
    return { () throws(DocumentError) in try bytes(whole, options: options, format, date: date) }
  }

  /// The findings of the present department in a form.
  private static func findings(_ format: ExportChoice.Format, of program: inout Program, date: String) -> Work {
    if [.word, .html, .markdown].contains(format), let paper = program.findingsPaper(on: date) {
      return { () throws(DocumentError) in try PaperFile.bytes(paper, format) ?? [] }
    }
    let state = program.state
    if format == .json {
      var printer = FindingPrinter(format: .json, language: state.language)
      let report = state.place.key.flatMap { state.report($0) }
      let findings = report?.findings.filter { $0.severity != .rounding }.inOrderOfWeight ?? []
      if let accounts = state.accounts?.accounts { printer.add(findings, of: accounts) }
      let text = printer.text
      return { Array(text.utf8) }
    }
    let listing = program.findingsListing() ?? program.listing()
    return work([(subject(.findings, of: state), listing)], options: state.options, format, date: date)
  }

  /// The sheets of an inspection of the department's documents, as the reviewer left them.
  private static func inspection(
    _ sheets: [(Disclosure, Inspection)], _ language: Language, isWorkbook: Bool
  ) throws(DocumentError) -> [UInt8] {
    var text = InspectionText(language)
    var workbook = InspectionWorkbook(language)
    for (disclosure, sheet) in sheets {
      if isWorkbook { workbook.add(sheet, of: disclosure) } else { text.add(sheet, of: disclosure) }
    }
    return isWorkbook ? try workbook.file() : Array(text.text.utf8)
  }

  /// A paper for review in a form.
  static func bytes(
    _ review: Review, _ format: ExportChoice.Format, options: Options, date: String = Environment.date
  ) throws(DocumentError) -> [UInt8] {
    try bytes(review.paper(on: date), format, options: options)
  }

  private static func bytes(
    _ paper: Paper, _ format: ExportChoice.Format, options: Options
  ) throws(DocumentError) -> [UInt8] {
    try format == .workbook
      ? PaperWorkbook.file(paper, options: options) : PaperFile.bytes(paper, format) ?? []
  }

  /// Minutes in a form.
  static func bytes(_ minutes: Minutes, _ format: ExportChoice.Format) throws(DocumentError) -> [UInt8] {
    switch format {
    case .workbook: try ListingWorkbook.file(minutes)
    case .csv: Array(minutes.spreadsheet.utf8)
    case .json: Array((MinutesJSON.text(minutes) + "\n").utf8)
    default: try PaperFile.bytes(minutes.paper, format) ?? []
    }
  }

  /// Lists in a form, one below the other, each with its path.
  /// - Parameter date: the day, as 2026-11-21.
  static func bytes(
    _ lists: [(path: String, listing: Listing)], options: Options, _ format: ExportChoice.Format,
    date: String = Environment.date
  ) throws(DocumentError) -> [UInt8] {
    switch format {
    case .workbook: return try ListingWorkbook.file(lists, options: options, date: date)
    case .csv:
      let sheets = lists.map { ListingSheet($0.listing, title: $0.path, options: options).csv }
      return Array((Spreadsheet.byteOrderMark + sheets.joined(separator: "\r\n")).utf8)
    case .json:
      return Array(
        lists.map { ListingJSON.text(path: $0.path, $0.listing, unit: options.unit.rawValue) + "\n" }.joined().utf8)
    default: return try PaperFile.bytes(Paper(lists, options: options, date: date), format) ?? []
    }
  }

  /// A name without what file systems forbid.
  static func fileName(_ subject: String, _ date: String) -> String {
    let plain = subject.map { "/\\:*?\"<>|\0".contains($0) || $0.isNewline ? "-" : $0 }
    var name = ""
    // Names may have 255 bytes; the day, a number and the ending need some.
    for character in plain where name.utf8.count + character.utf8.count <= 180 { name.append(character) }
    while name.first == "-" || name.first == "." { name.removeFirst() }
    return (name.isEmpty ? "mingzhang" : name) + "-" + date
  }

  /// Makes the file and writes it into the current folder, or where that cannot be, into the home folder.
  func write(_ language: Language) -> Answer {
    let bytes: [UInt8]
    do throws(DocumentError) {
      bytes = try work()
    } catch {
      return .failed(error.writingText(language))
    }
    do throws(LibraryError) {
      return .done(Self.said(try NewFile.write(bytes, named: name, in: "."), language))
    } catch {
      let reason = error.text(language)
      guard let home = Environment.variable("HOME") else { return .failed(reason) }
      do throws(LibraryError) {
        let path = try NewFile.write(bytes, named: name, in: home)
        return .done(
          language.pick("当前文件夹不能写，", "The current folder cannot be written; ") + Self.said(path, language))
      } catch {
        return .failed(reason + " " + error.text(language))
      }
    }
  }

  /// Where a file was written, in words.
  static func said(_ path: String, _ language: Language) -> String {
    language.pick("已写入 ", "written to ") + FileName.shown(path)
  }
}
