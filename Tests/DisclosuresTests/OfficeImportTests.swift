import BudgetModel
import Documents
import Testing

@testable import Disclosures

/// The invented budget as office files reads as it does as a text. Where LibreOffice is missing, which older kinds of files
/// need, it is named.
struct OfficeImportTests {
  private func reading(_ name: String) throws -> Disclosure? {
    let bytes = try Samples.office(name)
    let document: Document
    do throws(DocumentError) {
      document = try FileReader().read(bytes)
    } catch {
      #expect(!name.hasSuffix("x") && error == .missingProgram("soffice", package: "libreoffice"))
      return nil
    }
    return try DisclosureReader().read(document).disclosure
  }

  /// What a table says: its kind, unit and rows with every cell as printed.
  private func lines(_ table: Table) -> [[String]] {
    [[table.kind.rawValue, table.unit.rawValue, String(table.isEmpty)]]
      + table.rows.map { row in
        [String(row.block), row.code ?? "", row.label, String(row.level)] + row.cells.map { $0.text ?? "" }
      }
  }

  @Test(arguments: ["budget.docx", "budget.doc", "budget.odt"])
  func `a document has all its tables, projects and sentences`(name: String) throws {
    guard let read = try reading(name) else { return }
    let text = try Samples.reading(Samples.fixture("budget.txt")).disclosure
    #expect(read.department == text.department && read.year == text.year && read.kind == text.kind)
    #expect(read.tables.map(\.title) == text.tables.map(\.title))
    #expect(read.tables.map(lines) == text.tables.map(lines))
    #expect(read.projects.map(\.name) == text.projects.map(\.name))
    #expect(read.projects.flatMap(\.indicators).map(\.name) == text.projects.flatMap(\.indicators).map(\.name))
    #expect(read.claims.map(\.figure) == text.claims.map(\.figure))
    #expect(read.facts.map(\.figure) == text.facts.map(\.figure))
  }

  @Test(arguments: ["sheets.xlsx", "sheets.xls", "sheets.ods", "one-sheet.xlsx"])
  func `a workbook has a table for each sheet, or for each title where a sheet holds several`(name: String) throws {
    guard let read = try reading(name) else { return }
    let text = try Samples.reading(Samples.fixture("budget.txt")).disclosure
    #expect(read.department.name == text.department.name && read.year == text.year && read.kind == text.kind)
    #expect(read.tables.map(\.title) == text.tables.map(\.title))
    #expect(read.tables.map(lines) == text.tables.map(lines))
  }
}
