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
    /// The lines of each side, one of each money; the first is the one shown where nothing is held against it.
    var approved: [AccountLine] = []
    var executed: [AccountLine] = []
    var stated: StatedRate?

    /// Adds a line, unless there is one of the same money on its side.
    mutating func add(_ line: AccountLine, _ side: Side) {
      func isNew(_ lines: [AccountLine]) -> Bool { !lines.contains { $0.basis.funds == line.basis.funds } }
      switch side {
      case .approved: if isNew(approved) { approved.append(line) }
      case .executed: if isNew(executed) { executed.append(line) }
      }
    }
  }

  private var entries: [String: Entry] = [:]
  private var total = Entry(name: "合计")
  /// Whether year-start budgets come from a narrative.
  private var hasStated = false
  /// Whether sentences name the accounts, some and not others: what they come to is no sum of those above.
  private var isToldByText = false
  /// The money a narrative states budgets of.
  private var statedFunds: Funds?

  /// Adds the rows of a table of spending.
  /// - Parameter summary: a table that states the classes over all units; what several rows come to is only as exact as
  ///   their roundings.
  mutating func add(_ table: Table, as side: Side, _ basis: Basis, beside summary: Table? = nil) {
    let accounts = AccountRows(table)
    let isAdded = accounts.entries.contains { $0.rows.count > 1 }
    let published: [FunctionCode?: [(amount: Amount, source: Source)]] = isAdded ? summary?.classes() ?? [:] : [:]
    entries.reserveCapacity(accounts.entries.count)
    if let row = accounts.total { set(line([row], of: table, basis), side, code: nil, name: table.rows[row].name) }
    for account in accounts.entries {
      let name = table.rows[account.rows[0]].name
      var line = line(account.rows, of: table, basis)
      if !line.others.isEmpty,
        let whole = published[FunctionCode(account.code)]?.first(where: { line.isRounded(from: $0.amount) })
      {
        line.others.insert(line.source, at: 0)
        (line.total, line.source) = (whole.amount, whole.source)
      }
      let known = name.isEmpty ? Classification.known.name(account.code) : nil
      set(
        line, side, code: FunctionCode(account.code), name: known ?? name,
        isInferred: account.isInferred || known != nil)
    }
  }

  /// What some rows of a table come to.
  private func line(_ rows: [Int], of table: Table, _ basis: Basis) -> AccountLine {
    func sum(_ role: ColumnRole) -> Amount? {
      let amounts = rows.compactMap { table.amount(role, of: $0) }
      return amounts.count > 1 ? amounts.sum : amounts.first
    }
    let sources = rows.map { table.source(of: table.rows[$0]) }
    return AccountLine(
      total: sum(.total), basic: sum(.basic), project: sum(.project), source: sources[0],
      others: Array(sources.dropFirst()), basis: basis)
  }

  /// Adds the year-start budgets a narrative states, those with a code and the one over all, with what their sentences say
  /// was spent of them.
  mutating func addStated(from claims: [Claim], _ basis: Basis) {
    (hasStated, statedFunds) = (true, basis.funds)
    for claim in claims where claim.measure == .approved {
      guard let amount = claim.figure.amount else { continue }
      let isTotal = claim.code == nil
      guard !isTotal || claim.isOfAllSpending else { continue }
      let isFirst = claim.code.map { entries[$0.digits]?.approved.isEmpty ?? true } ?? total.approved.isEmpty
      guard isFirst else { continue }
      let line = AccountLine(total: amount, source: claim.source, basis: basis)
      set(line, .approved, code: claim.code, name: claim.subject)
      let sentence = claims.filter { $0.source == claim.source && $0.code == claim.code && $0.subject == claim.subject }
      let spent = sentence.first { $0.measure == .executed }?.figure.amount
      if let spent {
        set(
          AccountLine(total: spent, source: claim.source, basis: basis), .executed, code: claim.code,
          name: claim.subject)
      }
      if let rate = sentence.first(where: { $0.measure == .completion && $0.base?.holds("年初") == true }) {
        let stated = StatedRate(number: rate.figure.number, amounts: [amount, spent], source: rate.source)
        if let code = claim.code { entries[code.digits]?.stated = stated } else { total.stated = stated }
      }
    }
  }

  /// Adds what a document without tables states of its spending: the total with its parts, and the accounts its sentences name.
  mutating func add(statedOf disclosure: Disclosure, as side: Side, _ basis: Basis) {
    if let total = disclosure.statedTotal(.expenditure) {
      let line = AccountLine(
        total: total.figure.amount, basic: disclosure.statedPart("基本支出")?.figure.amount,
        project: disclosure.statedPart("项目支出")?.figure.amount, source: total.source, basis: basis)
      set(line, side, code: nil, name: "")
    }
    isToldByText = true
    for (code, claim) in disclosure.statedAccounts {
      let line = AccountLine(total: claim.figure.amount, source: claim.source, basis: basis)
      // No sentence prints codes as tables do.
      set(line, side, code: code, name: claim.subject, isInferred: true)
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
  private func sum(_ children: [AccountLine?], of code: FunctionCode?) -> AccountLine? {
    guard hasStated, code != nil, let first = children.first ?? nil else { return nil }
    let parts = children.compactMap { $0?.total }
    guard parts.count == children.count else { return nil }
    return AccountLine(total: parts.sum, source: first.source, isSum: true, basis: first.basis)
  }

  /// The totals of both sides, by the money they are of.
  var totals: SpendingTotals {
    func based(_ lines: [AccountLine]) -> [FundsTotal] {
      lines.compactMap { line in line.basis.funds.flatMap { funds in line.total.map { FundsTotal(funds, $0) } } }
    }
    return SpendingTotals(approved: based(total.approved), executed: based(total.executed), stated: statedFunds)
  }

  /// What the accounts below an account come to that no table lists, as far as they have amounts.
  private static func sum(_ lines: [AccountLine]) -> AccountLine? {
    guard let first = lines.first else { return nil }
    func sum(_ amounts: [Amount]) -> Amount? { amounts.isEmpty ? nil : amounts.sum }
    return AccountLine(
      total: sum(lines.compactMap(\.total)), basic: sum(lines.compactMap(\.basic)),
      project: sum(lines.compactMap(\.project)), source: first.source, isSum: true, basis: first.basis)
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
  var approved: AccountLine? { total.approved.first }

  /// The tree; classes and sections that no table lists are inferred from the codes of those below.
  mutating func root() -> AccountNode {
    addImplied()
    var childrenOf: [String: [FunctionCode]] = [:]
    for code in entries.keys.compactMap({ FunctionCode($0) }).sorted() {
      childrenOf[code.parent?.digits ?? "", default: []].append(code)
    }
    let common = commonFunds
    func node(_ code: FunctionCode?) -> AccountNode {
      let entry = code.flatMap { entries[$0.digits] } ?? total
      let children = (childrenOf[code?.digits ?? ""] ?? []).map(node)
      // What no table lists is what the accounts below it come to, of each side by itself.
      let isImplied = entry.isImplied && !isToldByText
      func line(_ own: AccountLine?, _ below: KeyPath<AccountNode, AccountLine?>) -> AccountLine? {
        isImplied ? Self.sum(children.compactMap { $0[keyPath: below] }) : own
      }
      let approved = line(entry.approved.first, \.approved) ?? sum(children.map(\.approved), of: code)
      let executed = line(entry.executed.first, \.executed)
      var pair = AccountPair(approved: approved, executed: executed)
      if let common {
        func of(_ lines: [AccountLine]) -> AccountLine? { lines.first { $0.basis.funds == common } }
        pair = AccountPair(
          approved: line(of(entry.approved), \.pair.approved) ?? sum(children.map(\.pair.approved), of: code),
          executed: line(of(entry.executed), \.pair.executed), stated: common == statedFunds ? entry.stated : nil)
      }
      return AccountNode(
        code: code, name: entry.name, isInferred: entry.isInferred, approved: approved, executed: executed, pair: pair,
        children: children)
    }
    return node(nil)
  }

  /// The money of which both sides are published.
  private var commonFunds: Funds? {
    var (approved, executed): ([Funds?], [Funds?]) = ([], [])
    for entry in [total] + entries.values {
      for line in entry.approved where !approved.contains(line.basis.funds) { approved.append(line.basis.funds) }
      for line in entry.executed where !executed.contains(line.basis.funds) { executed.append(line.basis.funds) }
    }
    // The table over all money comes first, whatever the order the entries are met in.
    executed.sort { ($0 == .all ? 0 : 1) < ($1 == .all ? 0 : 1) }
    return Funds.common(approved: approved, executed: executed, stated: statedFunds)
  }
}

extension AccountLine {
  /// Whether the rows it adds up come to an amount but for their roundings.
  fileprivate func isRounded(from amount: Amount) -> Bool {
    guard let total else { return false }
    let difference = total - amount
    return difference.fen.magnitude <= difference.resolution * Exact(others.count + 2) / 2
  }
}

extension Claim {
  /// Whether it is about all spending, and not a kind of it.
  fileprivate var isOfAllSpending: Bool { subject.hasSuffix("支出") && !subject.contains("费") }
}
