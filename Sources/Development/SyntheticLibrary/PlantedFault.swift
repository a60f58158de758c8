import BudgetModel

/// One figure altered, so that a document contradicts itself.
struct PlantedFault {
  /// In which table.
  var table: TableKind
  /// By how much, in hundreds of 元.
  private static let difference: Int64 = 900

  /// Alters the first figure that stands in a row that is a sum.
  func alter(_ disclosure: inout Disclosure) {
    guard let number = disclosure.tables.firstIndex(where: { $0.kind == table }) else { return }
    let rows = disclosure.tables[number].rows
    guard
      let index = rows.lastIndex(where: { row in
        row.cells.contains { $0.amount != nil }
          && (row.isTotal || table == .generalPublic && row.level == 1 && row.code != nil)
      })
    else { return }
    var cells = rows[index].cells
    guard let cell = cells.firstIndex(where: { $0.amount != nil }), let amount = cells[cell].amount else { return }
    cells[cell] = InventedTables.cell(Observations.hundreds(of: amount) + Self.difference)
    disclosure.tables[number].rows[index] = rows[index].with(cells: cells)
  }
}
