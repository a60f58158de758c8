import Catalogues
import BudgetModel
import Search

extension Catalogue {
  /// Departments that a text means: those with the text in their names, else those in whose region and name its
  /// characters stand in this order, as those of 广州信访 do in 广州市信访局.
  func departments(answering text: String, limit: Int) -> [Department] {
    let found = departments(containing: text, limit: limit)
    guard found.isEmpty, !text.isEmpty else { return found }
    let pattern = SearchPattern(text)
    var ids: Set<String> = []
    let order = CatalogueOrder()
    // A year of each is enough.
    let places = positions(by: order) { line in
      !ids.contains(line.department)
        && (pattern.isScattered(in: line.name) || pattern.isScattered(in: line.region + line.name))
        && ids.insert(line.department).inserted
    }
    return entries(at: Array(places.prefix(limit)), by: order).map(\.main.department)
  }
}
