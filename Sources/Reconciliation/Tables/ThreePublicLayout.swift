import BudgetModel

/// Where the parts of the three public expenses stand in their table.
struct ThreePublicLayout {
  private let places: [ThreePublicExpenses.Part: (row: Row, column: Int)]
  /// The columns to compare where the parts are rows; a single nil where the parts are columns themselves.
  let columns: [Int?]

  /// Finds the parts in a table.
  init(_ table: Table, finalAccounts: Bool) {
    var places: [ThreePublicExpenses.Part: (row: Row, column: Int)] = [:]
    for (part, cell) in ThreePublicExpenses(table, finalAccounts: finalAccounts).cells {
      guard case .table(_, let block, let number, let column) = cell.source.place,
        let row = table.rows.first(where: { $0.block == block && $0.number == number })
      else { continue }
      places[part] = (row, column ?? 0)
    }
    self.places = places
    let areRows = Set(places.values.map(\.row.number)).count > 1
    let layout = table.blocks.first?.columns ?? []
    columns = areRows ? layout.indices.filter { layout[$0].isAdditive } : [nil]
  }

  /// Where the parts stand, in the order of the parts.
  var sources: [Source] {
    ThreePublicExpenses.Part.allCases.compactMap { places[$0] }
      .map { Source(.table(number: 0, block: $0.row.block, row: $0.row.number, column: $0.column)) }
  }

  /// A part's figure; in a column where the parts are rows.
  func term(_ part: ThreePublicExpenses.Part, _ column: Int? = nil, in open: OpenTable) -> Term? {
    guard let place = places[part] else { return nil }
    let column = column ?? place.column
    let columns = open.table.columns(of: place.row)
    // Columns of the same name repeat for 预算数 and 决算数: the outermost heading tells which.
    let outer = place.row.heading.isEmpty && column < columns.count ? columns[column].header.first ?? "" : ""
    let isSplit = !place.row.heading.isEmpty && columns.count > 1 && column < columns.count
    let suffix = isSplit ? "（\(columns[column].heading)）" : ""
    return open.term(place.row, column, label: (outer.isEmpty ? "" : outer + "：") + part.rawValue + suffix)
  }
}
