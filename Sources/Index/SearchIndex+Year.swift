@_spi(Storing) import BudgetModel
import Catalogues

extension SearchIndex {
  /// Adds what can be found in a department's year, for a library that keeps an index: the department, then everything in
  /// its documents. Names that are there already are used.
  package mutating func gather(_ open: OpenYear, _ summaries: YearSummary) {
    let department = summaries.documents.first?.department.name ?? ""
    var first = SearchItem(name: names.add(department), entry: 0, .department)
    first.amount = summaries.main.expenditure?.fen.stored ?? SearchItem.noAmount
    items.append(first)
    var gathering = SearchGathering(entry: 0)
    gathering.gather(open, withKeyFigures: true, into: &self)
  }
}
