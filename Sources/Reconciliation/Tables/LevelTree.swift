import BudgetModel

/// Which rows of a table stand below which, by how deep they are indented or numbered.
struct LevelTree {
  /// The rows that have others right below them, in published order.
  private(set) var branches: [CodeTree.Branch] = []
  private var below: [Key: [Row]] = [:]

  private struct Key: Hashable {
    let block: Int
    let number: Int
  }

  /// Reads rows of one block in published order; totals (level 0) stand outside.
  init(_ rows: [Row]) {
    var open: [Row] = []
    var order: [Row] = []
    for row in rows {
      if row.isTotal {
        open = []
        continue
      }
      while let last = open.last, last.level >= row.level { open.removeLast() }
      if let parent = open.last {
        let key = Key(block: parent.block, number: parent.number)
        if below[key] == nil { order.append(parent) }
        below[key, default: []].append(row)
      }
      open.append(row)
    }
    branches = order.map { CodeTree.Branch(parent: $0, children: children(of: $0)) }
  }

  /// The rows right below one.
  func children(of row: Row) -> [Row] { below[Key(block: row.block, number: row.number)] ?? [] }
}
