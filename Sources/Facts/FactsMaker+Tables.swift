import BudgetModel

extension FactsMaker {
  /// A row of a table as a document has it.
  private struct Told {
    let row: Row
    let table: Table
    let disclosure: Disclosure

    /// What it says of a side: under a heading of that side, else the total of its own document's.
    func amount(_ side: DisclosureKind) -> Amount? {
      let columns = table.columns(of: row)
      let word = side == .budget ? "年初预算" : "决算"
      if disclosure.kind == .finalAccounts,
        let column = columns.firstIndex(where: { $0.role == .total && ($0.header.last?.holds(word) ?? false) })
      {
        return column < row.cells.count ? row.cells[column].amount : nil
      }
      guard side == disclosure.kind else { return nil }
      if let column = table.column(.total, of: row) { return column < row.cells.count ? row.cells[column].amount : nil }
      return row.cells.lazy.compactMap(\.amount).first
    }
  }

  /// A row of both documents, of either or of both.
  private struct Pair {
    var budget: Told?
    var final: Told?

    var main: Told? { final ?? budget }

    /// The year-start budget, that of the budget itself first.
    var approved: BasedAmount? { budget.flatMap { based($0, .budget) } ?? final.flatMap { based($0, .budget) } }
    var executed: BasedAmount? { final.flatMap { based($0, .finalAccounts) } }

    private func based(_ told: Told, _ side: DisclosureKind) -> BasedAmount? {
      told.amount(side).map { BasedAmount($0, told.disclosure.basis(of: told.table)) }
    }
  }

  /// Accounts of the economic classification.
  func economic() -> [[FactValue]] {
    let pairs = paired { disclosure in
      guard let table = EconomicAccounts(disclosure)?.table ?? disclosure.table(.basic) else { return [] }
      let rows = table.rows.filter { !$0.isTotal }
      let coded = rows.filter { $0.code != nil }
      return (coded.isEmpty ? rows : coded).map { Told(row: $0, table: table, disclosure: disclosure) }
    }
    return pairs.compactMap { pair in
      guard let row = pair.main?.row else { return nil }
      let level = row.code.map { max(1, ($0.utf8.count - 1) / 2) } ?? max(1, row.level)
      return self.row(
        pair,
        [
          FactValue(row.code), FactValue(row.name), FactValue(count: level), FactValue(pair.approved?.amount),
          FactValue(pair.executed?.amount), FactValue(pair.executed.rate(of: pair.approved).value),
        ])
    }
  }

  /// Revenue by source, as the table of income beside expenditure has it, then by account.
  func revenue() -> [[FactValue]] {
    let sources = paired { disclosure in
      guard let table = disclosure.table(.incomeAndExpenditure) else { return [] }
      return table.rows.filter {
        $0.block < table.blocks.count && table.blocks[$0.block].side == .income && !$0.isTotal
      }.map { Told(row: $0, table: table, disclosure: disclosure) }
    }
    let accounts = paired { disclosure in
      guard let table = disclosure.table(.income) else { return [] }
      return table.rows.filter { !$0.isTotal }.map { Told(row: $0, table: table, disclosure: disclosure) }
    }
    return (sources + accounts).compactMap { pair in
      guard let row = pair.main?.row else { return nil }
      return self.row(
        pair,
        [
          FactValue(row.code), FactValue(row.name), FactValue(pair.approved?.amount), FactValue(pair.executed?.amount),
        ])
    }
  }

  /// The row of a pair; nil where it states nothing.
  private func row(_ pair: Pair, _ own: [FactValue]) -> [FactValue]? {
    guard pair.approved != nil || pair.executed != nil, let main = pair.main else { return nil }
    let kind = main.disclosure.kind
    return row(
      own, kind, main.table.source(of: main.row),
      place: "\(kind.rawValue)/\(main.table.number)/\(main.row.block)/\(main.row.number)")
  }

  /// The rows of both documents, those of one code (else of one name) beside each other.
  private func paired(_ rows: (Disclosure) -> [Told]) -> [Pair] {
    var pairs: [Pair] = []
    var places: [String: [Int]] = [:]
    for disclosure in open.accounts.disclosures {
      for told in rows(disclosure) {
        let name = told.row.code ?? told.row.name.withoutBlanks
        let isFinal = disclosure.kind == .finalAccounts
        if let place = places[name]?.first(where: { (isFinal ? pairs[$0].final : pairs[$0].budget) == nil }) {
          pairs[place].budget = told
        } else {
          places[name, default: []].append(pairs.count)
          pairs.append(isFinal ? Pair(final: told) : Pair(budget: told))
        }
      }
    }
    return pairs
  }
}
