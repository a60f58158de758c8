/// Gathers lines by functional code and hangs them into one tree.
struct AccountTreeBuilder {
  /// Which side of a node a line is.
  enum Side { case approved, executed }

  private struct Entry {
    var name: String
    var approved: AccountLine?
    var executed: AccountLine?
  }

  private var entries: [String: Entry] = [:]
  private var total = Entry(name: "合计")

  /// Adds the rows of a table of spending.
  mutating func add(_ table: Table, as side: Side) {
    for row in table.rows {
      guard row.functionCode != nil || row.isTotal else { continue }
      let line = AccountLine(
        total: table.cell(.total, of: row)?.amount ?? row.cells.first?.amount,
        basic: table.cell(.basic, of: row)?.amount,
        project: table.cell(.project, of: row)?.amount,
        source: table.source(of: row))
      set(line, side, code: row.functionCode, name: row.name)
    }
  }

  /// Adds the year-start budgets a narrative states: those with a code, and the one over all.
  mutating func addApproved(from claims: [Claim]) {
    for claim in claims where claim.measure == .approved {
      guard let amount = claim.figure.amount else { continue }
      let line = AccountLine(total: amount, source: claim.source)
      if let code = claim.code {
        if entries[code.digits]?.approved == nil { set(line, .approved, code: code, name: claim.subject) }
      } else if total.approved == nil, claim.subject.hasSuffix("支出"), !claim.subject.contains("费") {
        set(line, .approved, code: nil, name: claim.subject)
      }
    }
  }

  private mutating func set(_ line: AccountLine, _ side: Side, code: FunctionCode?, name: String) {
    var entry = code.map { entries[$0.digits] ?? Entry(name: name) } ?? total
    switch side {
    case .approved: entry.approved = entry.approved ?? line
    case .executed: entry.executed = entry.executed ?? line
    }
    if let code { entries[code.digits] = entry } else { total = entry }
  }

  /// The tree; a code whose parent no table lists stands below the nearest listed ancestor.
  func root() -> AccountNode {
    let codes = entries.keys.compactMap { FunctionCode($0) }.sorted()
    var childrenOf: [String: [FunctionCode]] = [:]
    for code in codes {
      var parent = code.parent
      while let candidate = parent, entries[candidate.digits] == nil { parent = candidate.parent }
      childrenOf[parent?.digits ?? "", default: []].append(code)
    }
    func node(_ code: FunctionCode?) -> AccountNode {
      let entry = code.flatMap { entries[$0.digits] } ?? total
      return AccountNode(
        code: code, name: entry.name, approved: entry.approved, executed: entry.executed,
        children: (childrenOf[code?.digits ?? ""] ?? []).map(node))
    }
    return node(nil)
  }
}
