import BudgetModel

/// What a list of tables says of those that are blank (是否空表), held against the tables.
enum BlankTables {
  /// A phrase for each table that is otherwise.
  static func phrases(_ parts: [Part], _ tables: [Table]) -> [StatedPhrase] {
    var found: [StatedPhrase] = []
    for part in parts {
      guard case .rows(let rows) = part,
        let head = rows.rows.prefix(3).firstIndex(where: { row in row.cells.contains { isFlag($0) } }),
        let column = rows.rows[head].cells.firstIndex(where: isFlag)
      else { continue }
      for row in rows.rows[(head + 1)...] where row.cells.indices.contains(column) {
        let said = Text.squeezed(row.cells[column])
        guard ["是", "否"].contains(said), let table = table(row.cells.map { Text.squeezed($0) }, tables) else {
          continue
        }
        let isBlank = !table.rows.contains { $0.cells.contains { ($0.figure?.number.digits ?? 0) != 0 } }
        if (said == "是") == isBlank { continue }
        let place = Source.Place.table(number: table.number, block: 0, row: 0, column: nil)
        found.append(StatedPhrase(.blank, "是否空表：" + said, source: Source(place, page: table.page)))
      }
    }
    return found
  }

  private static func isFlag(_ cell: String) -> Bool { Text.squeezed(cell) == "是否空表" }

  /// The table that a row of the list names: by its label, and its title.
  private static func table(_ cells: [String], _ tables: [Table]) -> Table? {
    let titles = cells.filter { $0.count >= 4 }
    let same = tables.filter { table in
      let title = Text.squeezed(table.title)
      return titles.contains { title.hasSuffix($0) || $0.hasSuffix(title) && title.count >= 6 }
    }
    if same.count == 1 { return same.first }
    let labelled = (same.isEmpty ? [] : same).filter { table in
      table.label.map { cells.contains(Text.squeezed($0)) } ?? false
    }
    return labelled.count == 1 ? labelled.first : nil
  }
}
