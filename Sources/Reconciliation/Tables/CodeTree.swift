import BudgetModel

/// Which rows of a table stand below which, by their codes.
struct CodeTree {
  /// A row with the rows right below it.
  struct Branch {
    var parent: Row
    var children: [Row]
  }

  /// The rows that have others below them, in published order.
  private(set) var branches: [Branch] = []
  /// The rows with a code that stand below no other.
  private(set) var tops: [Row] = []

  /// Reads the rows with codes of 3, 5 or 7 digits.
  ///
  /// A row stands below the nearest listed code that its own begins with, in whatever block. Where a code occurs more than
  /// once (a table that lists several units one after the other), only rows that follow their parent count.
  init(_ table: Table) {
    let rows = table.rows.filter { Self.isCode($0.code) }
    let isUnique = Set(rows.map(\.code)).count == rows.count
    var known: [String: Int] = [:]
    if isUnique {
      for (index, row) in rows.enumerated() { known[row.code ?? ""] = index }
    }
    var children: [[Row]] = Array(repeating: [], count: rows.count)
    var open: [Int] = []
    for (index, row) in rows.enumerated() {
      let code = row.code ?? ""
      var parent: Int?
      if isUnique {
        var prefix = code.dropLast(2)
        while parent == nil, prefix.utf8.count >= 3 {
          parent = known[String(prefix)]
          prefix = prefix.dropLast(2)
        }
      } else {
        while let last = open.last, !Self.isBelow(code, rows[last].code ?? "") || rows[last].block != row.block {
          open.removeLast()
        }
        parent = open.last
        open.append(index)
      }
      if let parent { children[parent].append(row) } else { tops.append(row) }
    }
    branches = rows.indices.filter { !children[$0].isEmpty }
      .map { Branch(parent: rows[$0], children: children[$0]) }
  }

  private static func isBelow(_ code: String, _ parent: String) -> Bool {
    code.utf8.count > parent.utf8.count && code.begins(parent)
  }

  private static func isCode(_ code: String?) -> Bool {
    guard let code else { return false }
    return [3, 5, 7].contains(code.utf8.count) && code.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
