import BudgetModel

/// Where the tables of a document state a quantity.
final class TableFigures {
  /// One place, or several that add up to it.
  struct Candidate {
    /// One of the “三公” expenses.
    typealias Part = ThreePublicExpenses.Part
    /// The table.
    let table: OpenTable
    /// The figures.
    let terms: [Term]
  }

  /// The year of the document.
  var year: Int { disclosure.year }
  /// The document.
  private unowned let disclosure: OpenDisclosure
  /// The “三公” expenses as spent or planned, and, in final accounts, as budgeted for the whole year.
  private let threePublic: (own: [Candidate.Part: Candidate], adjusted: [Candidate.Part: Candidate])
  /// What was asked for before.
  private var known: [TableQuantity: [Candidate]] = [:]

  /// The tables of a document.
  init(_ disclosure: OpenDisclosure) {
    self.disclosure = disclosure
    let isFinal = disclosure.kind == .finalAccounts
    let own = Self.threePublic(disclosure, finalAccounts: isFinal)
    threePublic = (own, isFinal ? Self.threePublic(disclosure, finalAccounts: false) : own)
  }

  /// Every table cell that a figure of the narrative may repeat, the likeliest first.
  ///
  /// More than one where words do not tell totals with and without what was carried over apart. Blank cells are none.
  func candidates(_ quantity: TableQuantity) -> [Candidate] {
    if let found = known[quantity] { return found }
    let found = find(quantity)
    known[quantity] = found
    return found
  }

  private func find(_ quantity: TableQuantity) -> [Candidate] {
    let scope = quantity.scope
    switch quantity.item {
    case .income:
      if scope == .governmentFund || scope == .stateCapital { return [] }
      return scope == .whole
        ? totals(.income, .total) + sides(.incomeAndExpenditure, .income) : sides(.appropriation, .income)
    case .expenditure:
      switch scope {
      case .whole: return totals(.expenditure, .total) + sides(.incomeAndExpenditure, .expenditure)
      case .appropriation: return sides(.appropriation, .expenditure)
      case .generalPublic:
        return totals(.generalPublic, .total) + sides(.appropriation, .expenditure, .generalPublic)
      case .governmentFund, .stateCapital: return totals(quantity.home, .total)
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
      case .generalPublic, .governmentFund, .stateCapital: return rows(quantity.home, named: [name])
      }
    case .threePublic(let part, let isAdjusted):
      return [(isAdjusted ? threePublic.adjusted : threePublic.own)[part]].compactMap { $0 }
    case .runningCosts: return wholes(.runningCosts) + runningCosts()
    case .procurement(let part): return procurement(part)
    case .projects: return totals(.projects, .total)
    }
  }

  /// The part of an account that is 基本支出 or 项目支出, in the table that states the account.
  func parts(of quantity: TableQuantity, _ role: ColumnRole) -> [Candidate] {
    guard case .account(let name) = quantity.item else { return [] }
    return rows(quantity.home, named: [name], role)
  }

  /// A figure of the narrative beside the one it repeats most likely: one it agrees with, else the nearest.
  func comparison(of claim: StatedClaim, with candidates: [Candidate]) -> (equation: Equation, table: OpenTable)? {
    let judged = candidates.compactMap { candidate -> (Equation, OpenTable, Judgement)? in
      // A text in 万元 of a table in 元 may have been cut instead of rounded.
      let isFiner = candidate.terms.allSatisfy { $0.figure.resolution < claim.term.figure.resolution }
      var stated = claim.term
      if isFiner { stated.figure = stated.figure.cut }
      let equation = Equation(stated, isSumOf: candidate.terms)
      return equation.judged().map { (equation, candidate.table, $0) }
    }
    let best = judged.min { $0.2.difference.magnitude.value < $1.2.difference.magnitude.value }
    return best.map { ($0.0, $0.1) }
  }

  /// A table of a kind with figures.
  func open(_ kind: TableKind) -> OpenTable? { disclosure.open(kind) }

  /// The table of a kind where it is there and says that it holds no data.
  func empty(_ kind: TableKind) -> OpenTable? {
    disclosure.table(kind).flatMap { $0.table.isEmpty ? $0 : nil }
  }

  private func totals(_ kind: TableKind, _ role: ColumnRole) -> [Candidate] {
    guard let open = open(kind), let row = open.table.rows.first(where: \.isTotal) ?? open.table.rows.onlyOne,
      let term = open.term(row, role, of: disclosure.year)
    else { return [] }
    return [Candidate(table: open, terms: [term])]
  }

  /// The total of a table, where its column of amounts is not called one: its first.
  private func wholes(_ kind: TableKind) -> [Candidate] {
    let named = totals(kind, .total)
    guard named.isEmpty, let open = open(kind), let row = open.table.rows.first(where: \.isTotal),
      let term = open.firstTerm(row, of: disclosure.year)
    else { return named }
    return [Candidate(table: open, terms: [term])]
  }

  private func parts(_ role: ColumnRole, _ scope: TableQuantity.Scope) -> [Candidate] {
    if scope == .governmentFund || scope == .stateCapital { return [] }
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
        let term = open.term(row, role, of: disclosure.year)
      else { return nil }
      return Candidate(table: open, terms: [term])
    }
  }

  private func rows(_ kind: TableKind, named names: [String], _ role: ColumnRole = .total) -> [Candidate] {
    guard let open = open(kind) else { return [] }
    return open.table.rows.compactMap { row in
      guard names.contains(row.name.folded) else { return nil }
      let term = open.term(row, role, of: disclosure.year)
      guard let term = term ?? (role == .total ? open.firstTerm(row, of: disclosure.year) : nil) else { return nil }
      return Candidate(table: open, terms: [term])
    }
  }

  private func funds(_ role: ColumnRole) -> [Candidate] {
    let word = role == .governmentFund ? "政府性基金" : role == .stateCapital ? "国有资本经营" : "一般公共预算"
    return [TableKind.incomeAndExpenditure, .appropriation].compactMap(disclosure.open).flatMap { open in
      open.table.rows.compactMap { row -> Candidate? in
        guard row.block < open.table.blocks.count, open.table.blocks[row.block].side == .income,
          row.name.begins(word),
          !row.name.holds("结转"), let term = open.firstTerm(row, of: disclosure.year)
        else { return nil }
        return Candidate(table: open, terms: [term])
      }
    }
  }

  private static func threePublic(_ disclosure: OpenDisclosure, finalAccounts: Bool) -> [Candidate.Part: Candidate] {
    // Names say what each of its cells is, whatever its sums prove.
    let tables = disclosure.openTables.filter { $0.table.kind == .threePublicExpenses && !$0.table.isEmpty }
    guard let open = disclosure.open(.threePublicExpenses) ?? tables.first else { return [:] }
    let table = open.table
    var found: [Candidate.Part: Candidate] = [:]
    for (part, cell) in ThreePublicExpenses(table, of: disclosure.year, finalAccounts: finalAccounts).cells {
      guard case .table(_, let block, let number, let column) = cell.source.place, let column,
        let row = table.rows.first(where: { $0.block == block && $0.number == number }),
        let term = open.term(row, column, label: part.rawValue)
      else { continue }
      found[part] = Candidate(table: open, terms: [term])
    }
    return found
  }

  private func runningCosts() -> [Candidate] {
    // A table of “三公” expenses may have a column of them.
    let beside = disclosure.open(.threePublicExpenses).flatMap { open -> Candidate? in
      guard let row = open.table.rows.first(where: \.isTotal) ?? open.table.rows.onlyOne else { return nil }
      let column = open.table.columns(of: row).firstIndex { $0.path.holds("机关运行经费") && $0.isOf(disclosure.year) }
      return column.flatMap { open.term(row, $0) }.map { Candidate(table: open, terms: [$0]) }
    }
    if let beside { return [beside] }
    guard let open = open(.information) else { return [] }
    let terms = open.table.rows.filter { ["行政单位", "参照公务员法管理事业单位"].contains($0.name.folded) }
      .compactMap { open.firstTerm($0, of: disclosure.year) }
    return terms.isEmpty ? [] : [Candidate(table: open, terms: terms)]
  }

  private func procurement(_ part: String) -> [Candidate] {
    guard let open = open(.information) else { return part == "合计" ? totals(.procurement, .total) : [] }
    let row = open.table.rows.first { row in
      let name = row.name.folded
      return part == "合计" ? name.ends("合计") || name == "政府采购支出" : name.holds(part) && !name.holds("授予")
    }
    guard let row, let term = open.firstTerm(row, of: disclosure.year) else { return [] }
    return [Candidate(table: open, terms: [term])]
  }
}

extension OpenTable {
  /// The first figure of money in a row that is the document's own year's.
  func firstTerm(_ row: Row, of year: Int) -> Term? {
    let columns = table.columns(of: row)
    for column in row.cells.indices where column >= columns.count || columns[column].isOf(year) {
      if let term = term(row, column) { return term }
    }
    return nil
  }

  /// The figure of a row in the first column with a role that is the document's own year's.
  func term(_ row: Row, _ role: ColumnRole, of year: Int) -> Term? {
    table.columns(of: row).firstIndex { $0.role == role && $0.isOf(year) }.flatMap { term(row, $0) }
  }
}

extension Array {
  /// The element of an array that holds just one.
  var onlyOne: Element? { count == 1 ? first : nil }
}
