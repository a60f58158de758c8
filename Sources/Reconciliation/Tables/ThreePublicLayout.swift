import BudgetModel

/// Where the parts of the three public expenses stand in their table.
struct ThreePublicLayout {
  private let places: [ThreePublicExpenses.Part: (row: Row, column: Int)]
  /// The columns to compare where the parts are rows; a single nil where the parts are columns themselves.
  let columns: [Int?]

  /// Finds the parts in a table.
  ///
  /// Finds none where some are rows and others columns: units listed below each other are no parts.
  init(_ table: Table, of year: Int, finalAccounts: Bool) {
    var places: [ThreePublicExpenses.Part: (row: Row, column: Int)] = [:]
    for (part, cell) in ThreePublicExpenses(table, of: year, finalAccounts: finalAccounts).cells {
      guard case .table(_, let block, let number, let column) = cell.source.place,
        let row = table.rows.first(where: { $0.block == block && $0.number == number })
      else { continue }
      places[part] = (row, column ?? 0)
    }
    let layout = table.blocks.first?.columns ?? []
    let areColumns = layout.contains { column in
      column.header.contains { $0.holds("接待") || $0.holds("公务用车") }
    }
    let rows = Set(places.values.map(\.row.number))
    if areColumns {
      self.places = rows.count == 1 ? places : [:]
      columns = [nil]
    } else {
      // A total over other expenses as well is none of these.
      let others = table.rows.filter { row in
        !rows.contains(row.number) && row.cells.contains { $0.figure != nil }
      }
      if !others.isEmpty, places[.total].map({ !$0.row.label.holds("三公") }) ?? false { places[.total] = nil }
      self.places = places
      columns = layout.indices.filter { layout[$0].isAdditive }
    }
  }

  /// Whether the table has a place for a part, be it blank.
  func has(_ part: ThreePublicExpenses.Part) -> Bool { places[part] != nil }

  /// Whether the parts are the department's own of a year: no line of another year, no unit among several.
  func speaks(of year: Int, in table: Table) -> Bool {
    let isOnlyRow = table.rows.count { $0.cells.contains { $0.figure != nil } } <= 1
    return places.values.allSatisfy { place in
      let columns = table.columns(of: place.row)
      var words = place.column < columns.count ? columns[place.column].header : []
      words.append(place.row.label)
      let isOther = words.contains { word in
        word.holds("上年") || word.holds("增减") || Self.years(year).contains { word.holds($0) }
      }
      return !isOther && (self.columns != [nil] || isOnlyRow)
    }
  }

  /// The years around one that a table may compare it with.
  private static func years(_ year: Int) -> [String] { [year - 2, year - 1, year + 1].map { "\($0)年" } }

  /// Where the parts stand, in the order of the parts.
  var sources: [Source] {
    ThreePublicExpenses.Part.allCases.compactMap { places[$0] }
      .map { Source(.table(number: 0, block: $0.row.block, row: $0.row.number, column: $0.column)) }
  }

  /// Where a part stands; in a column where the parts are rows.
  func cell(_ part: ThreePublicExpenses.Part, _ column: Int? = nil) -> CellSum.Cell? {
    places[part].map { CellSum.Cell(row: $0.row, column: column ?? $0.column) }
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
