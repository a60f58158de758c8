import BudgetModel

/// Where the tables of a document state a quantity.
struct TableFigures {
  /// One place, or several that add up to it.
  struct Candidate {
    /// The table.
    let table: OpenTable
    /// The figures.
    let terms: [Term]
  }

  /// The document.
  let disclosure: Disclosure

  /// Every table cell that a figure of the narrative may repeat, the likeliest first.
  ///
  /// More than one where words do not tell totals with and without what was carried over apart. Blank cells are none.
  func candidates(_ quantity: TableQuantity) -> [Candidate] {
    let scope = quantity.scope
    switch quantity.item {
    case .income:
      return scope == .whole
        ? totals(.income, .total) + sides(.incomeAndExpenditure, .income) : sides(.appropriation, .income)
    case .expenditure:
      switch scope {
      case .whole: return totals(.expenditure, .total) + sides(.incomeAndExpenditure, .expenditure)
      case .appropriation: return sides(.appropriation, .expenditure)
      case .generalPublic:
        return totals(.generalPublic, .total) + sides(.appropriation, .expenditure, .generalPublic)
      }
    case .basic: return parts(.basic, scope)
    case .project: return parts(.project, scope)
    case .personnel: return totals(.basic, .personnel) + rows(.basic, named: ["人员经费合计"])
    case .operating: return totals(.basic, .operating) + rows(.basic, named: ["公用经费合计"])
    case .fund(let role): return funds(role)
    case .account(let name):
      switch scope {
      case .whole: return rows(.expenditure, named: [name]) + rows(.incomeAndExpenditure, named: [name])
      case .appropriation: return rows(.appropriation, named: [name])
      case .generalPublic: return rows(.generalPublic, named: [name])
      }
    case .threePublic(let part, let isAdjusted): return threePublic(part, isAdjusted)
    case .operatingExpenses: return totals(.operatingExpenses, .total) + operatingExpenses()
    case .procurement(let part): return procurement(part)
    case .projects: return totals(.projects, .total)
    }
  }

  /// A table of a kind with figures.
  func open(_ kind: TableKind) -> OpenTable? {
    guard let table = disclosure.table(kind), !table.isEmpty else { return nil }
    return OpenTable(table, of: disclosure)
  }

  /// The table of a kind where it is there and says that it holds no data.
  func empty(_ kind: TableKind) -> OpenTable? {
    guard let table = disclosure.table(kind), table.isEmpty else { return nil }
    return OpenTable(table, of: disclosure)
  }

  private func totals(_ kind: TableKind, _ role: ColumnRole) -> [Candidate] {
    guard let open = open(kind), let row = open.table.rows.first(where: \.isTotal) ?? open.table.rows.onlyOne,
      let term = open.term(row, role)
    else { return [] }
    return [Candidate(table: open, terms: [term])]
  }

  private func parts(_ role: ColumnRole, _ scope: TableQuantity.Scope) -> [Candidate] {
    let general = totals(.generalPublic, role)
    guard scope == .whole else { return general }
    let own = totals(.expenditure, role)
    return own.isEmpty ? general : own
  }

  /// The totals on one side of a table of income and expenditure.
  private func sides(_ kind: TableKind, _ side: Side, _ role: ColumnRole = .total) -> [Candidate] {
    guard let open = open(kind) else { return [] }
    return open.table.rows.compactMap { row in
      guard row.isTotal, row.block < open.table.blocks.count, open.table.blocks[row.block].side == side,
        let term = open.term(row, role)
      else { return nil }
      return Candidate(table: open, terms: [term])
    }
  }

  private func rows(_ kind: TableKind, named names: [String]) -> [Candidate] {
    guard let open = open(kind) else { return [] }
    return open.table.rows.compactMap { row in
      guard names.contains(row.name.folded), let term = open.term(row, .total) ?? open.firstTerm(row) else {
        return nil
      }
      return Candidate(table: open, terms: [term])
    }
  }

  private func funds(_ role: ColumnRole) -> [Candidate] {
    let word = role == .governmentFund ? "政府性基金" : role == .stateCapital ? "国有资本经营" : "一般公共预算"
    return [TableKind.incomeAndExpenditure, .appropriation].compactMap(open).flatMap { open in
      open.table.rows.compactMap { row -> Candidate? in
        guard row.block < open.table.blocks.count, open.table.blocks[row.block].side == .income,
          row.name.hasPrefix(word),
          !row.name.contains("结转"), let term = open.firstTerm(row)
        else { return nil }
        return Candidate(table: open, terms: [term])
      }
    }
  }

  private func threePublic(_ part: ThreePublicExpenses.Part, _ isAdjusted: Bool) -> [Candidate] {
    guard let open = open(.threePublicExpenses) else { return [] }
    let cells = ThreePublicExpenses(open.table, finalAccounts: disclosure.kind == .finalAccounts && !isAdjusted).cells
    guard let cell = cells[part], case .table(_, let block, let number, let column) = cell.source.place, let column,
      let row = open.table.rows.first(where: { $0.block == block && $0.number == number }),
      let term = open.term(row, column, label: part.rawValue)
    else { return [] }
    return [Candidate(table: open, terms: [term])]
  }

  private func operatingExpenses() -> [Candidate] {
    guard let open = open(.information) else { return [] }
    let terms = open.table.rows.filter { ["行政单位", "参照公务员法管理事业单位"].contains($0.name.folded) }
      .compactMap { open.firstTerm($0) }
    return terms.isEmpty ? [] : [Candidate(table: open, terms: terms)]
  }

  private func procurement(_ part: String) -> [Candidate] {
    guard let open = open(.information) else { return part == "合计" ? totals(.procurement, .total) : [] }
    let row = open.table.rows.first { row in
      let name = row.name.folded
      return part == "合计" ? name.hasSuffix("合计") || name == "政府采购支出" : name.contains(part) && !name.contains("授予")
    }
    guard let row, let term = open.firstTerm(row) else { return [] }
    return [Candidate(table: open, terms: [term])]
  }
}

extension OpenTable {
  /// The first figure of money in a row.
  func firstTerm(_ row: Row) -> Term? {
    for column in row.cells.indices {
      if let term = term(row, column) { return term }
    }
    return nil
  }
}

extension Array {
  /// The element of an array that holds just one.
  var onlyOne: Element? { count == 1 ? first : nil }
}
