import BudgetModel

/// The sums inside a table: rows against the rows below them, and a row's parts against its total.
struct TableSums {
  private(set) var checked = 0
  private(set) var failed: [String] = []

  init(_ table: Table) {
    for (index, block) in table.blocks.enumerated() {
      let rows = table.rows.filter { $0.block == index }
      for column in block.columns.indices { checkRows(rows, column, of: table) }
      checkParts(rows, block)
    }
  }

  private mutating func check(_ whole: Amount, _ parts: [Amount], _ name: String) {
    checked += 1
    let sum = parts.reduce(0) { $0 + $1.fen }
    let half = parts.reduce(whole.resolution) { max($0, $1.resolution) }
    if abs(whole.fen - sum) > half * Int64(parts.count + 1) / 2 { failed.append("\(name): \(whole.fen) ≠ \(sum)") }
  }

  private mutating func checkRows(_ rows: [Row], _ column: Int, of table: Table) {
    for (index, row) in rows.enumerated() {
      guard let whole = row.cells[column].amount else { continue }
      let below =
        row.level == 0
        ? totals(rows, row, of: table)
        : rows[(index + 1)...].prefix { $0.level > row.level }.filter { $0.level == row.level + 1 }
      let parts = below.compactMap { column < $0.cells.count ? $0.cells[column].amount : nil }
      if !parts.isEmpty { check(whole, parts, "\(row.label)/\(column)") }
    }
  }

  /// What the only total of a table with codes is the sum of: its topmost rows, those of the staff or the others where
  /// the total names them.
  private func totals(_ rows: [Row], _ total: Row, of table: Table) -> [Row] {
    guard rows.count(where: \.isTotal) == 1 else { return [] }
    let isOfStaff = total.label.contains("人员经费")
    if isOfStaff || total.label.contains("公用经费") {
      return table.rows.filter { row in
        row.level == 1 && row.code.map { ["301", "303"].contains($0) == isOfStaff } ?? false
      }
    }
    let coded = rows.filter { $0.code != nil }
    guard !coded.isEmpty, let top = coded.map(\.level).min() else { return [] }
    return coded.filter { $0.level == top }
  }

  private mutating func checkParts(_ rows: [Row], _ block: Block) {
    let roles = block.columns.map(\.role)
    guard roles.count(where: { $0 == .total }) == 1, let total = roles.firstIndex(of: .total),
      let basic = roles.firstIndex(of: .basic), let project = roles.firstIndex(of: .project)
    else { return }
    let others = roles.indices.filter { roles[$0] == .otherPart }
    for row in rows {
      let parts = ([basic, project] + others).compactMap { row.cells[$0].amount }
      guard let whole = row.cells[total].amount, !parts.isEmpty else { continue }
      check(whole, parts, "\(row.label): parts")
    }
  }
}
