/// Gathers lines by functional code and hangs them into one tree.
struct AccountTreeBuilder {
  /// Which side of a node a line is.
  enum Side { case approved, executed }

  private struct Entry {
    var name: String
    /// Whether the code or the name is not printed but taken from the classification.
    var isInferred = false
    /// Whether no table lists it, so that it is what the accounts below it come to.
    var isImplied = false
    var approved: AccountLine?
    var executed: AccountLine?

    /// Adds a line, unless there is one on its side.
    mutating func add(_ line: AccountLine, _ side: Side) {
      switch side {
      case .approved: if approved == nil { approved = line }
      case .executed: if executed == nil { executed = line }
      }
    }
  }

  private var entries: [String: Entry] = [:]
  private var total = Entry(name: "合计")
  /// Whether year-start budgets come from a narrative.
  private var hasStated = false

  /// Adds the rows of a table of spending.
  mutating func add(_ table: Table, as side: Side) {
    entries.reserveCapacity(table.rows.count)
    // Where the columns stand in the block at hand.
    var block = -1
    var (total, basic, project): (Int?, Int?, Int?)
    for (row, account) in zip(table.rows, table.functionCodes) {
      guard account.code != nil || row.isTotal else { continue }
      if row.block != block {
        block = row.block
        (total, basic, project) = (
          table.column(.total, of: row), table.column(.basic, of: row), table.column(.project, of: row)
        )
      }
      func amount(_ column: Int?) -> Amount? {
        column.flatMap { $0 < row.cells.count ? row.cells[$0].amount : nil }
      }
      let line = AccountLine(
        total: amount(total) ?? row.cells.first?.amount, basic: amount(basic), project: amount(project),
        source: table.source(of: row))
      let name = row.name
      let known = name.isEmpty ? account.code.flatMap { Classification.known.name($0.digits) } : nil
      set(line, side, code: account.code, name: known ?? name, isInferred: account.isInferred || known != nil)
    }
  }

  /// Adds the year-start budgets a narrative states: those with a code, and the one over all.
  mutating func addApproved(from claims: [Claim]) {
    hasStated = true
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

  private mutating func set(
    _ line: AccountLine, _ side: Side, code: FunctionCode?, name: String, isInferred: Bool = false
  ) {
    if let code {
      entries[code.digits, default: Entry(name: name, isInferred: isInferred)].add(line, side)
    } else {
      total.add(line, side)
    }
  }

  /// What the accounts below come to, where a narrative states the year-start budget of each of them but not of this one.
  private func sum(_ children: [AccountNode], of code: FunctionCode?) -> AccountLine? {
    guard hasStated, code != nil, let first = children.first?.approved else { return nil }
    let parts = children.compactMap { $0.approved?.total }
    guard parts.count == children.count else { return nil }
    return AccountLine(total: parts.sum, source: first.source, isSum: true)
  }

  /// What the accounts below an account come to that no table lists, as far as they have amounts.
  private static func sum(_ lines: [AccountLine]) -> AccountLine? {
    guard let first = lines.first else { return nil }
    func sum(_ amounts: [Amount]) -> Amount? { amounts.isEmpty ? nil : amounts.reduce(.zero, +) }
    return AccountLine(
      total: sum(lines.compactMap(\.total)), basic: sum(lines.compactMap(\.basic)),
      project: sum(lines.compactMap(\.project)), source: first.source, isSum: true)
  }

  /// Adds the classes and sections that no table lists, but the codes of what stands below them name.
  private mutating func addImplied() {
    for code in entries.keys.compactMap({ FunctionCode($0) }) {
      for above in code.path.dropLast() where entries[above.digits] == nil {
        entries[above.digits] = Entry(
          name: Classification.known.name(above.digits) ?? "", isInferred: true, isImplied: true)
      }
    }
  }

  /// The year-start budget over all.
  var approved: Amount? { total.approved?.total }

  /// The tree; classes and sections that no table lists are inferred from the codes of those below.
  mutating func root() -> AccountNode {
    addImplied()
    var childrenOf: [String: [FunctionCode]] = [:]
    for code in entries.keys.compactMap({ FunctionCode($0) }).sorted() {
      childrenOf[code.parent?.digits ?? "", default: []].append(code)
    }
    func node(_ code: FunctionCode?) -> AccountNode {
      let entry = code.flatMap { entries[$0.digits] } ?? total
      let children = (childrenOf[code?.digits ?? ""] ?? []).map(node)
      let approved = entry.isImplied ? Self.sum(children.compactMap(\.approved)) : entry.approved
      return AccountNode(
        code: code, name: entry.name, isInferred: entry.isInferred, approved: approved ?? sum(children, of: code),
        executed: entry.isImplied ? Self.sum(children.compactMap(\.executed)) : entry.executed, children: children)
    }
    return node(nil)
  }
}
