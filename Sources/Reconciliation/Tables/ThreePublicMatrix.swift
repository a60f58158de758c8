import BudgetModel

/// A table of the three public expenses whose parts are columns, each split alike (by the budget that pays it), and whose rows are
/// years and the change between them.
struct ThreePublicMatrix {
  /// The sums it promises: in each row, for each kind of column below the parts, and from one year to the next.
  let sums: [CellSum]

  /// Reads a table; promises nothing where the parts are not split alike.
  init(_ table: Table) {
    var sums: [CellSum] = []
    for (block, layout) in table.blocks.enumerated() {
      let columns = layout.columns.indices.filter {
        layout.columns[$0].isAdditive && layout.columns[$0].header.count > 1
      }
      let groups = Dictionary(grouping: columns) { layout.columns[$0].header.last ?? "" }.values
      let parts = groups.map { Self.parts($0, layout.columns) }
      guard let first = parts.first, parts.count > 1, parts.allSatisfy({ Set($0.keys) == Set(first.keys) }) else {
        continue
      }
      let rows = table.rows.filter { row in row.block == block && row.cells.contains { $0.figure != nil } }
      for parts in parts {
        for (total, columns) in Self.promised(parts) {
          sums += rows.map { row in
            CellSum(
              total: CellSum.Cell(row: row, column: total), parts: columns.map { CellSum.Cell(row: row, column: $0) },
              isRow: true)
          }
        }
      }
      if let years = Self.years(rows) {
        sums += parts.flatMap(\.values).sorted().map { column in
          CellSum(
            total: CellSum.Cell(row: years.new, column: column),
            parts: [years.old, years.change].map { CellSum.Cell(row: $0, column: column) }, isRow: false)
        }
      }
    }
    self.sums = sums
  }

  /// The columns of the parts among those of one kind; none where a part is there twice.
  private static func parts(_ group: [Int], _ columns: [Column]) -> [ThreePublicExpenses.Part: Int] {
    var parts: [ThreePublicExpenses.Part: Int] = [:]
    for index in group {
      let path = columns[index].header.dropLast().joined(separator: "/")
      let isTotal = path.folded.ends("总计") || path.folded.ends("合计")
      guard let part = ThreePublicExpenses.Part(path) ?? (isTotal ? .total : nil) else { continue }
      if parts.updateValue(index, forKey: part) != nil { return [:] }
    }
    return parts
  }

  private static func promised(_ parts: [ThreePublicExpenses.Part: Int]) -> [(total: Int, parts: [Int])] {
    let ofVehicles = [parts[.vehiclePurchase], parts[.vehicleRunning]].compactMap { $0 }
    let vehicles = parts[.vehicles].map { [$0] } ?? ofVehicles
    var result: [(Int, [Int])] = []
    if let total = parts[.total], let abroad = parts[.abroad], let receptions = parts[.receptions], !vehicles.isEmpty {
      result.append((total, [abroad] + vehicles + [receptions]))
    }
    if let whole = parts[.vehicles], ofVehicles.count == 2 { result.append((whole, ofVehicles)) }
    return result
  }

  /// The rows of two years, one after the other, and of the change between them; nil where there are others.
  private static func years(_ rows: [Row]) -> (old: Row, new: Row, change: Row)? {
    var years: [Int: Row] = [:]
    var change: Row?
    for row in rows {
      let words = [row.name] + row.cells.compactMap { $0.figure == nil ? $0.text : nil }
      let own = Column.years(words)
      if words.contains(where: { $0.holds("增减") }), change == nil {
        change = row
      } else if own.count == 1, let year = own.first, years[year] == nil {
        years[year] = row
      } else {
        return nil
      }
    }
    guard let change, years.count == 2, let last = years.keys.max(), let old = years[last - 1], let new = years[last]
    else {
      return nil
    }
    return (old, new, change)
  }
}
