import BudgetModel

/// Gives the rows of a whole table the levels that its sums prove, where neither codes nor numbers tell them.
enum ProvenLevels {
  /// Gives levels to a table whose pages are all read.
  static func apply(to table: inout Table, department: String?) {
    let listsProjects = table.kind == .performance && table.blocks.first?.nameHeader?.contains("项目") ?? false
    if listsProjects || table.kind == .projects || table.kind == .projectsCarriedOver {
      let groups = ProjectGroups(table, department: department)
      table.rows = zip(table.rows, groups.levels).map { $0.with(level: $1) }
    } else if isClassified(table) {
      let proof = TableProof(table)
      for section in proof.sections { nest(&table, section, proof.parents) }
    }
  }

  /// Whether names of a classification are listed.
  private static func isClassified(_ table: Table) -> Bool {
    switch table.kind {
    case .basic, .expenditure, .generalPublic, .governmentFund, .stateCapital, .incomeAndExpenditure, .appropriation:
      table.rows.contains { isPlain($0) }
    default: false
    }
  }

  /// Whether a row says nothing of its depth.
  private static func isPlain(_ row: Row) -> Bool {
    row.code == nil && row.counterpart == nil && !row.label.isEmpty && !Levels.isTotal(row.label)
      && Numbering.stripped(row.label) == row.label && !row.label.contains("结转")
  }

  private static func nest(_ table: inout Table, _ section: TableProof.Section, _ parents: [Int?]) {
    let blocks = Set(section.rows.map { table.rows[$0].block })
    guard blocks.allSatisfy({ table.blocks[$0].side != .income }),
      section.rows.allSatisfy({ table.rows[$0].code == nil })
    else { return }
    let plain = section.rows.filter { isPlain(table.rows[$0]) && table.rows[$0].cells.contains { $0.amount != nil } }
    let proven = Set(zip(section.rows, section.proof.isProven).filter(\.1).map(\.0))
    let filled = plain.filter { row in table.rows[row].cells.contains { $0.amount.map { $0.fen != 0 } ?? false } }
    guard filled.count > 1, filled.allSatisfy({ proven.contains($0) }) else { return }
    let depths = section.proof.depths
    var depth: [Int: Int] = [:]
    for (row, own) in zip(section.rows, depths) { depth[row] = own }
    let top = filled.compactMap { depth[$0] }.min() ?? 1
    var last: Int?
    for row in plain {
      let level: Int
      if !proven.contains(row) {
        // A zero stands beside what is above it.
        level = last.map { table.rows[$0].level } ?? 1
      } else if let above = numbered(above: row, table, parents) {
        level = table.rows[above].level + (depth[row] ?? 1) - (depth[above] ?? 1)
      } else {
        level = (depth[row] ?? top) - top + 1
      }
      table.rows[row] = table.rows[row].with(level: level)
      last = row
    }
  }

  /// The nearest row above one in the hierarchy that has a number of its own.
  private static func numbered(above row: Int, _ table: Table, _ parents: [Int?]) -> Int? {
    var at = parents[row]
    while let parent = at {
      let label = table.rows[parent].label
      if Numbering.stripped(label) != label, !table.rows[parent].isTotal { return parent }
      at = parents[parent]
    }
    return nil
  }
}
