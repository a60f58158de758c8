import BudgetModel

/// The catalogue of a library file: nothing is held but the order of its entries, and that only once it is asked for.
///
/// An entry that another program takes out meanwhile is passed over.
struct DatabaseCatalogue: Catalogue {
  let count: Int
  let reader: Guarded<CatalogueReader>

  func entries(_ range: Range<Int>, by order: CatalogueOrder) -> [YearSummary] {
    let range = range.clamped(to: 0..<count)
    return reader.use { (try? $0.entries(range, by: order)) ?? [] }
  }

  func position(of key: AccountsKey, by order: CatalogueOrder) -> Int? {
    reader.use { try? $0.position(of: key, by: order) }
  }

  func entry(_ key: AccountsKey) -> YearSummary? {
    reader.use { reader in (try? reader.row(of: key)).flatMap { $0 }.flatMap { try? reader.entry($0) } }
  }

  func years(of department: String) -> [YearSummary] { reader.use { (try? $0.years(of: department)) ?? [] } }

  func departments(containing text: String, limit: Int) -> [Department] {
    reader.use { (try? $0.departments(containing: text, limit: limit)) ?? [] }
  }
}
