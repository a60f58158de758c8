import Browser
import BudgetModel
import Documents
import Library
import TextEncodings

/// A file to be taken home: its name and what it holds.
struct TakenHome {
  /// The name, with its ending and the day.
  let name: String
  /// What it holds; why it could not be made where a program makes it.
  private let contents: Result<[UInt8], DocumentError>

  /// What a user chose, from where the program stands.
  /// - Parameter date: the day, as 2026-11-21.
  init(_ choice: ExportChoice, of program: inout Program, date: String) {
    let language = program.state.language
    let subject: String
    let text: String
    if choice.format == .workbook, choice.subject != .inspection {
      (name, contents) = Self.workbook(choice.subject, of: &program, date: date)
      return
    }
    switch choice.subject {
    case .marks:
      subject = language.pick("会议纪要", "minutes")
      text = Self.text(program.minutes(on: date), choice.format)
    case .table:
      subject = program.state.path
      text = Self.text(
        program.listing(), path: program.state.path, options: program.state.options, choice.format, date: date)
    case .findings:
      let accounts = program.state.accounts?.accounts
      let report = program.state.place.key.flatMap { program.state.report($0) }
      let department = accounts?.disclosures.first.map { "\($0.department.name)/\($0.year)" } ?? ""
      subject = language.pick("\(department)/核对", "\(department)/findings")
      let findings = report?.findings.filter { $0.severity != .rounding }.inOrderOfWeight ?? []
      switch choice.format {
      case .markdown, .json:
        var printer = FindingPrinter(format: choice.format == .json ? .json : .markdown, language: language)
        if let accounts { printer.add(findings, of: accounts) }
        let heading =
          "# " + language.pick("核对", "Findings") + "\n\n- " + language.pick("日期: ", "Date: ") + "\(date)\n\n"
        text = choice.format == .json ? printer.text : heading + printer.text
      default:
        text = program.findingsListing()?.spreadsheet(sourceTitle: language.pick("来源", "Source")) ?? ""
      }
    case .inspection:
      let accounts = program.state.accounts?.accounts
      let department = accounts?.disclosures.first.map { "\($0.department.name)/\($0.year)" } ?? ""
      name =
        Self.fileName(language.pick("\(department)/检查表", "\(department)/inspection"), date) + "."
        + choice.format.rawValue
      contents = Self.inspection(of: program.state, isWorkbook: choice.format == .workbook)
      return
    }
    name = Self.fileName(subject, date) + "." + choice.format.rawValue
    contents = .success(Array(text.utf8))
  }

  /// A list or the minutes as a workbook.
  private static func workbook(
    _ subject: ExportChoice.Subject, of program: inout Program, date: String
  ) -> (name: String, contents: Result<[UInt8], DocumentError>) {
    let (language, options) = (program.state.language, program.state.options)
    do throws(DocumentError) {
      if subject == .marks {
        let name = fileName(language.pick("会议纪要", "minutes"), date) + ".xlsx"
        return (name, .success(try ListingWorkbook.file(program.minutes(on: date))))
      }
      let accounts = program.state.accounts?.accounts
      let department = accounts?.disclosures.first.map { "\($0.department.name)/\($0.year)" } ?? ""
      let path =
        subject == .findings
        ? language.pick("\(department)/核对", "\(department)/findings") : program.state.path
      let listing = subject == .findings ? program.findingsListing() ?? program.listing() : program.listing()
      let name = fileName(path, date) + ".xlsx"
      return (name, .success(try ListingWorkbook.file(listing, path: path, options: options, date: date)))
    } catch {
      return (fileName(language.pick("导出", "export"), date) + ".xlsx", .failure(error))
    }
  }

  /// The sheets of an inspection of the department's documents, as the reviewer left them.
  private static func inspection(of state: State, isWorkbook: Bool) -> Result<[UInt8], DocumentError> {
    var text = InspectionText(state.language)
    var workbook = InspectionWorkbook(state.language)
    for (disclosure, sheet) in state.inspections {
      if isWorkbook { workbook.add(sheet, of: disclosure) } else { text.add(sheet, of: disclosure) }
    }
    guard isWorkbook else { return .success(Array(text.text.utf8)) }
    do throws(DocumentError) { return .success(try workbook.file()) } catch { return .failure(error) }
  }

  /// Minutes in a form.
  static func text(_ minutes: Minutes, _ format: ExportChoice.Format) -> String {
    switch format {
    case .markdown: minutes.markdown
    case .csv: minutes.spreadsheet
    default: MinutesJSON.text(minutes) + "\n"
    }
  }

  /// A list in a form.
  static func text(
    _ listing: Listing, path: String, options: Options, _ format: ExportChoice.Format, date: String
  ) -> String {
    let source = options.language.pick("来源", "Source")
    switch format {
    case .csv: return listing.spreadsheet(sourceTitle: source)
    case .json: return ListingJSON.text(path: path, listing, unit: options.unit.rawValue) + "\n"
    default:
      var lines = ["# " + path, "", "- " + options.language.pick("日期: ", "Date: ") + date]
      lines.append("- " + options.language.pick("单位: ", "Unit: ") + options.unit.rawValue)
      lines += listing.notes.map { "- " + $0 }
      return (lines + [""] + listing.markdown(sourceTitle: source)).joined(separator: "\n") + "\n"
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

  /// Writes the file into the current folder, or where that cannot be, into the home folder.
  func write(_ language: Language) -> Answer {
    let bytes: [UInt8]
    switch contents {
    case .success(let made): bytes = made
    case .failure(let error): return .failed(InspectionWorkbook.text(error, language))
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
