import BudgetModel

/// Recomputes the sums of a table: children of a code, classes of a total, parts of a row.
enum TableSums {
  struct Failure {
    var place: String
    var stated: Exact
    var sum: Exact
  }

  static func failures(_ table: Table) -> [Failure] {
    guard [.income, .expenditure, .generalPublic, .basic].contains(table.kind), !table.isEmpty else { return [] }
    var failures: [Failure] = []
    func check(_ row: Row, _ column: Int, _ parts: [Amount]) {
      guard !parts.isEmpty, row.cells.indices.contains(column), let stated = row.cells[column].amount else { return }
      let sum = parts.sum
      // Every figure is rounded by itself: each may be off by half a unit of its last place.
      let tolerance = (parts.map(\.resolution).sum + stated.resolution) / 2
      guard (stated.fen - sum.fen).magnitude > tolerance else { return }
      let name = table.columns(of: row)[column].path
      failures.append(
        Failure(
          place: "table \(table.number) row \(row.number) column \(name)", stated: stated.fen, sum: sum.fen))
    }
    for row in table.rows {
      for column in row.cells.indices {
        let children = table.rows.filter { isChild($0, of: row, in: table) }
        check(row, column, children.compactMap { $0.cells.indices.contains(column) ? $0.cells[column].amount : nil })
      }
      let columns = table.columns(of: row)
      let roles = columns.map(\.role)
      if let total = roles.firstIndex(of: .total), roles.contains(.basic), roles.contains(.project) {
        let parts = columns.indices.filter {
          [.basic, .project, .otherPart].contains(roles[$0] ?? .total)
            && columns[$0].header.count == columns[total].header.count
        }
        check(row, total, parts.compactMap { row.cells[$0].amount })
      }
    }
    return failures
  }

  /// Whether a row belongs right below another: by code, or below a total that stands over one block.
  private static func isChild(_ row: Row, of parent: Row, in table: Table) -> Bool {
    guard let code = row.code else { return false }
    if let parentCode = parent.code {
      return code.hasPrefix(parentCode) && code.utf8.count == parentCode.utf8.count + 2
    }
    return parent.isTotal && table.blocks.count == 1 && row.level == 1 && code.utf8.count == 3
  }
}
