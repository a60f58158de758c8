import BudgetModel
import Documents
import Reconciliation

/// Gathers the sheets of an inspection, and prints them or writes them into a file.
struct InspectionPrinter {
  private let language: Language
  private let output: String?
  private var text: InspectionText
  private var workbook: InspectionWorkbook

  /// - Parameter output: the file it is to be, a workbook where it ends with `.xlsx`; nil prints.
  init(_ language: Language, output: String?) {
    self.language = language
    self.output = output
    text = InspectionText(language)
    workbook = InspectionWorkbook(language)
  }

  private var isWorkbook: Bool { output?.lowercased().hasSuffix(".xlsx") ?? false }

  /// Adds the sheets of a department's documents of a year.
  mutating func add(_ report: Report, of accounts: YearAccounts) {
    for disclosure in accounts.disclosures {
      let inspection = Inspection(disclosure, findings: report.findings)
      if isWorkbook { workbook.add(inspection, of: disclosure) } else { text.add(inspection, of: disclosure) }
    }
  }

  /// Prints them, or writes the file.
  /// - Throws: an exit code, after saying why it cannot be written.
  func finish() throws {
    guard isWorkbook else { return try Destination.put(text.text, output, named: "inspection.txt", language) }
    let file: [UInt8]
    do throws(DocumentError) {
      file = try workbook.file()
    } catch {
      if case .missingProgram(let name, _) = error {
        throw Failure.say(
          language.pick(
            "写 .xlsx 要用 \(name)，未找到；请装好它（与 mingzhang 放在一起），或改用 .txt。",
            "a workbook is written by \(name), which was not found: put it beside mingzhang, or choose .txt."), code: 1)
      }
      throw Failure.say(error.text(language), code: 1)
    }
    try Destination.put(file, output, named: "inspection.xlsx", language)
  }
}
