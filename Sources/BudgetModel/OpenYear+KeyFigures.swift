/// The figures that stand in no list of their own.
extension OpenYear {
  /// A side's figure of one of the three public expenses: of its table, else of the text where a cell is blank or the table
  /// has no total.
  public func expense(_ part: ThreePublicExpenses.Part, _ side: DisclosureKind) -> KeyFigure? {
    let table = side == .budget ? plannedExpenses : threePublicExpenses[.finalAccounts]
    let kind: DisclosureKind = side == .budget && accounts.budget != nil ? .budget : .finalAccounts
    let cell = table?[part]
    if let cell, let amount = cell.value.amount {
      return KeyFigure(amount: amount, source: cell.source, kind: kind)
    }
    if let claim = threePublicStatements(kind).amount(of: part, side), let amount = claim.figure.amount,
      part != .total || Self.isTotal(amount, table)
    {
      return KeyFigure(amount: amount, source: claim.source, kind: kind)
    }
    return cell.map { KeyFigure(amount: nil, source: $0.source, kind: kind) }
  }

  /// Whether a stated total is what the parts come to, as far as they are all published.
  private static func isTotal(_ amount: Amount, _ table: ThreePublicExpenses?) -> Bool {
    let parts = [ThreePublicExpenses.Part.abroad, .vehicles, .receptions].compactMap { table?[$0]?.value.amount }
    let difference = parts.sum - amount
    return parts.count < 3 || difference.fen.magnitude <= difference.resolution * 2
  }

  /// What a document's narrative says of procurement and of running costs, with the place among its claims; what is
  /// said twice once.
  public func procurement(in disclosure: Disclosure) -> [(index: Int, claim: Claim, amount: Amount)] {
    var told: [(index: Int, claim: Claim, amount: Amount)] = []
    var known: [(name: String, amount: Amount)] = []
    for (index, claim) in disclosure.claims.enumerated()
    where claim.measure == .amount || claim.measure == .executed || claim.measure == .approved {
      guard claim.subject.holds(any: ["政府采购", "小微企业", "机关运行经费"]), let amount = claim.figure.amount else {
        continue
      }
      let name = Self.plain(claim.subject)
      if known.contains(where: { $0.amount == amount && $0.name == name }) { continue }
      known.append((name, amount))
      told.append((index, claim, amount))
    }
    return told
  }

  /// A subject without the words that say nothing of what it is.
  private static func plain(_ subject: String) -> String {
    ["财政拨款", "预算", "支出", "总额", "合计", "共有", "项目"].reduce(subject.withoutBlanks) {
      $0.parts(between: $1).joined()
    }
  }

  /// A part of basic expenditure: the row of its total in the table of it, or its column of the table's total.
  public func basicPart(_ name: String, _ role: ColumnRole, _ kind: DisclosureKind) -> KeyFigure? {
    guard let table = accounts.disclosure(kind)?.table(.basic) else { return nil }
    let totals = table.rows.filter(\.isTotal)
    let own = totals.first { $0.name.holds(name) }
    for row in own.map({ [$0] }) ?? totals {
      let column = own == nil ? table.column(role, of: row) : table.column(.total, of: row) ?? 0
      if let column, column < row.cells.count, let amount = row.cells[column].amount {
        return KeyFigure(amount: amount, source: table.source(of: row, column: column), kind: kind)
      }
    }
    return nil
  }
}
