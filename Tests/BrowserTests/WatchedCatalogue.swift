import Catalogues
import BudgetModel
import Synchronization

/// A catalogue that counts how many lines were asked of it.
final class WatchedCatalogue: Catalogue {
  private let held: HeldCatalogue
  private let asked = Mutex(0)

  init(_ held: HeldCatalogue) { self.held = held }

  var linesAsked: Int { asked.withLock { $0 } }
  var count: Int { held.count }
  var departmentCount: Int { held.departmentCount }
  var documentCount: Int { held.documentCount }
  var largest: Amount? { held.largest }

  func entries(_ range: Range<Int>, by order: CatalogueOrder) -> [YearSummary] { held.entries(range, by: order) }
  func entries(at positions: [Int], by order: CatalogueOrder) -> [YearSummary] {
    held.entries(at: positions, by: order)
  }
  func positions(by order: CatalogueOrder, where answers: (YearLine) -> Bool) -> [Int] {
    asked.withLock { $0 += held.count }
    return held.positions(by: order, where: answers)
  }
  func position(of key: DepartmentYear, by order: CatalogueOrder) -> Int? { held.position(of: key, by: order) }
  func entry(_ key: DepartmentYear) -> YearSummary? { held.entry(key) }
  func unchecked(limit: Int) -> [YearSummary] { held.unchecked(limit: limit) }
  func years(of department: String) -> [YearSummary] { held.years(of: department) }
  func departments(containing text: String, limit: Int) -> [Department] {
    asked.withLock { $0 += held.count }
    return held.departments(containing: text, limit: limit)
  }
}
