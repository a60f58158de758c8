import BudgetModel

/// Tells the departments and units from the projects listed under them.
///
/// A row is a unit where it bears an organisation's name, or where the rows down to the next of its kind add up to it.
struct ProjectGroups {
  let levels: [Int]

  init(rows: [Row], department: String?) {
    var levels = Array(repeating: 3, count: rows.count)
    let organisations = rows.indices.filter { Self.isOrganisation(rows[$0].name, department: department) }
    for index in rows.indices where Levels.isTotal(rows[index].label) { levels[index] = 0 }
    for index in organisations { levels[index] = 2 }
    if let first = organisations.first, organisations.count > 1,
      rows[first].name == department || Self.isSum(rows, first, of: organisations.dropFirst())
    {
      levels[first] = Self.isSum(rows, first, of: organisations.dropFirst()) ? 1 : 2
    }
    Self.nest(&levels, rows)
    self.levels = levels
  }

  /// Projects may stand under groups of projects: where the sums prove it, the groups are 3 and what they hold is below.
  private static func nest(_ levels: inout [Int], _ rows: [Row]) {
    var start = 0
    while start < rows.count {
      let end = levels[start...].firstIndex { $0 != 3 } ?? rows.count
      if end > start, let nested = NestedLevels.levels(rows[start..<end].map { $0.cells.first?.amount }) {
        for (index, level) in zip(start..<end, nested) { levels[index] = 2 + level }
      }
      start = end + 1
    }
  }

  private static func isOrganisation(_ name: String, department: String?) -> Bool {
    if name == department { return true }
    // The other name of a unit stands in parentheses.
    let name = name.hasSuffix("）") ? String(name.prefix { $0 != "（" }) : name
    let ends = ["局", "中心", "委员会", "办公室", "厅", "政府", "院", "学校", "馆", "大队", "支队", "研究所", "服务站", "管理处"]
    return ends.contains { name.hasSuffix($0) } && Divisions.region(in: name) != nil
  }

  private static func isSum(_ rows: [Row], _ index: Int, of others: ArraySlice<Int>) -> Bool {
    guard let whole = rows[index].cells.first?.amount else { return false }
    let parts = others.compactMap { rows[$0].cells.first?.amount }
    return !parts.isEmpty && (whole.fen - parts.sum.fen).magnitude <= whole.resolution * Exact(parts.count + 1) / 2
  }
}
