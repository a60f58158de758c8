import Catalogues
import BudgetModel
import Library

/// The catalogue of a library file: nothing is held but the order of its entries, and that only once it is asked for.
///
/// An entry that another program takes out meanwhile is passed over.
struct DatabaseCatalogue: Catalogue {
  let count: Int
  let departmentCount: Int
  let documentCount: Int
  let reader: Guarded<CatalogueReader>

  func entries(_ range: Range<Int>, by order: CatalogueOrder) -> [YearSummary] {
    let range = range.clamped(to: 0..<count)
    return read { (reader) throws(LibraryError) in try reader.entries(range, by: order) } ?? []
  }

  func entries(at positions: [Int], by order: CatalogueOrder) -> [YearSummary] {
    read { (reader) throws(LibraryError) in try reader.entries(at: positions, by: order) } ?? []
  }

  func positions(by order: CatalogueOrder, where answers: (YearLine) -> Bool) -> [Int] {
    read { (reader) throws(LibraryError) in try reader.positions(by: order, where: answers) } ?? []
  }

  var largest: Amount? { read { (reader) throws(LibraryError) in try reader.largest() } ?? nil }

  func position(of key: DepartmentYear, by order: CatalogueOrder) -> Int? {
    read { (reader) throws(LibraryError) in try reader.position(of: key, by: order) } ?? nil
  }

  func entry(_ key: DepartmentYear) -> YearSummary? {
    read { (reader) throws(LibraryError) in
      guard let row = try reader.row(of: key) else { return nil }
      return try reader.entry(row)
    } ?? nil
  }

  func unchecked(limit: Int) -> [YearSummary] {
    read { (reader) throws(LibraryError) in try reader.unchecked(limit: limit) } ?? []
  }

  func years(of department: String) -> [YearSummary] {
    read { (reader) throws(LibraryError) in try reader.years(of: department) } ?? []
  }

  func departments(containing text: String, limit: Int) -> [Department] {
    read { (reader) throws(LibraryError) in try reader.departments(containing: text, limit: limit) } ?? []
  }

  /// Reads one state of the file; nil where it cannot be read.
  private func read<Result>(_ body: (CatalogueReader) throws(LibraryError) -> Result) -> Result? {
    reader.use { reader in
      try? reader.database.reading { () throws(LibraryError) in try body(reader) }
    }
  }
}
