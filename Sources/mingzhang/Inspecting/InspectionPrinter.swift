import Browser
import BudgetModel
import Documents
import Reconciliation

/// Gathers the sheets of an inspection, and prints them or writes them into a file.
struct InspectionPrinter {
  private let language: Language
  private let output: String?
  private let decided: Decided
  private var text: InspectionText
  private var workbook: InspectionWorkbook

  /// - Parameters:
  ///   - output: the file it is to be, a workbook where it ends with `.xlsx`; nil prints.
  ///   - decided: what a reviewer decided in the browser.
  init(_ language: Language, output: String?, _ decided: Decided) {
    (self.language, self.output, self.decided) = (language, output, decided)
    text = InspectionText(language)
    workbook = InspectionWorkbook(language)
  }

  private var isWorkbook: Bool { output?.lowercased().hasSuffix(".xlsx") ?? false }

  /// Adds the sheets of a department's documents of a year.
  mutating func add(_ report: Report, of accounts: YearDisclosures) {
    for disclosure in accounts.disclosures {
      let inspection = decided.rulings.inspection(disclosure, report, decided.marks)
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
      throw Failure.say(error.writingText(language), code: 1)
    }
    try Destination.put(file, output, named: "inspection.xlsx", language)
  }
}
