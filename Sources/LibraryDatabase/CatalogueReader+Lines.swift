import Catalogues
import Library

extension CatalogueReader {
  /// The entries at some positions in an order.
  func entries(at positions: [Int], by order: CatalogueOrder) throws(LibraryError) -> [YearSummary] {
    let rows = try all(by: order)
    var found: [YearSummary] = []
    for position in positions where rows.indices.contains(position) {
      if let entry = try entry(Int64(rows[position])) { found.append(entry) }
    }
    return found
  }

  /// Where in an order those entries stand whose lines answer.
  func positions(
    by order: CatalogueOrder, where answers: (YearLine) -> Bool
  ) throws(LibraryError) -> [Int] {
    let places = try places(by: CatalogueOrder())
    let lines = try lines.lines(places)
    if order == CatalogueOrder() { return lines.indices.filter { lines[$0].isHeld && answers(lines[$0]) } }
    let rows = try all(by: order)
    return rows.indices.filter { position in
      places[rows[position]].map { lines[$0].isHeld && answers(lines[$0]) } ?? false
    }
  }
}

extension YearLine {
  /// Whether there is anything of it: another program may have taken it out.
  fileprivate var isHeld: Bool { hasBudget || hasFinalAccounts }
}
