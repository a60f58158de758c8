import BudgetModel

/// Tells the departments and units from the projects listed under them.
///
/// Which rows hold which, the sums of the table say; names only decide at which depth of it units stand. Rows that no sum
/// reaches go by their names alone.
struct ProjectGroups {
  /// For each row: 0 a total, 1 the department above its units, 2 a unit, 3 a project or a group of projects, and deeper.
  let levels: [Int]

  init(_ table: Table, department: String?) {
    let rows = table.rows
    let proof = TableProof(table)
    let parents = proof.parents
    let proven = proof.isProven
    let isNamed = rows.map { Self.isOrganisation($0, department: department) }
    var holds = Array(repeating: false, count: rows.count)
    for parent in parents { if let parent { holds[parent] = true } }
    let depths = rows.indices.map { Self.depth(of: $0, parents, rows) }
    // Where one that holds others is a unit, all at its depth are.
    var unitDepths = Set(
      rows.indices.filter { proven[$0] && holds[$0] && !rows[$0].isTotal && isNamed[$0] }.map { depths[$0] })
    let lowest = unitDepths.max()
    if let lowest, unitDepths.count > 1 {
      // The department above its units; what lies between are not projects either.
      unitDepths.formUnion((unitDepths.min() ?? lowest)...lowest)
    }
    let department = Self.department(above: rows.indices.filter { !proven[$0] && isNamed[$0] }, rows)
    let isUnit = rows.indices.map { row in
      proven[row] && unitDepths.contains(depths[row]) && (holds[row] || isNamed[row] && depths[row] == lowest)
    }
    // What holds units is no project, whatever it is called: kinds of funding, say.
    let holdsUnits = Set(rows.indices.filter { isUnit[$0] }.flatMap { TableProof.path(from: $0, parents) })
    levels = rows.indices.map { row in
      if row == department { return 1 }
      if Levels.isTotal(rows[row].label) { return 0 }
      guard proven[row] else { return isNamed[row] ? 2 : 3 }
      if isUnit[row] { return depths[row] == lowest ? 2 : 1 }
      if holdsUnits.contains(row) { return 1 }
      let above = TableProof.path(from: row, parents).filter { above in
        !rows[above].isTotal && !unitDepths.contains(depths[above]) && !holdsUnits.contains(above)
      }
      return 3 + above.count
    }
  }

  /// The first of some organisations, where the others add up to it.
  private static func department(above organisations: [Int], _ rows: [Row]) -> Int? {
    guard organisations.count > 1, let whole = rows[organisations[0]].cells.first?.amount else { return nil }
    let parts = organisations.dropFirst().compactMap { rows[$0].cells.first?.amount }
    let difference = whole - parts.sum
    return difference.fen.magnitude <= whole.resolution * Exact(parts.count + 1) / 2 ? organisations[0] : nil
  }

  /// How many rows but totals stand above one.
  private static func depth(of row: Int, _ parents: [Int?], _ rows: [Row]) -> Int {
    TableProof.path(from: row, parents).count { !rows[$0].isTotal }
  }

  /// Whether a row's code or name is that of an organisation.
  private static func isOrganisation(_ row: Row, department: String?) -> Bool {
    if row.name == department { return true }
    if let code = row.code, code.utf8.count == 6, Text.isDigits(code) { return true }
    // The other name of a unit stands in parentheses.
    let name = row.name.hasSuffix("）") ? String(row.name.prefix { $0 != "（" }) : row.name
    let ends = ["局", "中心", "委员会", "办公室", "厅", "政府", "院", "学校", "馆", "大队", "支队", "研究所", "服务站", "管理处"]
    return ends.contains { name.hasSuffix($0) } && Divisions.region(in: name) != nil
  }
}
