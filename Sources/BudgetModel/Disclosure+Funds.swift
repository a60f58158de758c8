extension Disclosure {
  /// What the figures of a table are of; whose money, only where it is a table of spending by function.
  package func basis(of table: Table) -> Basis { basis(table.kind.funds) }

  /// What figures of some money are of: where everything is money of the general public budget, that is all money.
  private func basis(_ funds: Funds?) -> Basis {
    Basis(funds: funds == .generalPublic && isAllGeneralPublic ? .all : funds, body: department.id, year: year)
  }

  /// What the year-start budgets are of that its narrative states: as their sentences say, or as the table says in which
  /// what they state as spent is found.
  package var statedBasis: Basis {
    var funds = fundsOfStated
    // Where the other budgets are empty, what is appropriated is the general public budget's.
    let others = [TableKind.governmentFund, .stateCapital].compactMap { table($0) }
    if funds == .appropriation, table(.generalPublic) != nil, others.allSatisfy(\.isBare) { funds = .generalPublic }
    return basis(funds)
  }

  /// What the totals are of that its text states where no table does: all money.
  var basisOfText: Basis { basis(.all) }

  private var fundsOfStated: Funds? {
    let stated = claims.filter { $0.measure == .approved && ($0.code != nil || $0.subject.hasSuffix("支出")) }
    for claim in stated {
      if case .prose(let section, _) = claim.source.place, let funds = Funds(claim.subject) ?? Funds(section) {
        return funds
      }
    }
    // Words say nothing: what is said to be spent is found in one table and not in the other.
    let spent = claims.filter { claim in
      claim.measure == .executed && claim.code != nil && stated.contains { $0.source == claim.source }
    }
    let found = [TableKind.expenditure, .generalPublic].filter { kind in
      guard let table = table(kind), !spent.isEmpty else { return false }
      let rows = AccountRows(table).entries.reduce(into: [:]) { $0[$1.code] = $1.rows }
      return spent.allSatisfy { claim in
        guard let code = claim.code, let own = rows[code.digits], let amount = claim.figure.amount else { return false }
        let amounts = own.compactMap { table.amount(.total, of: $0) }
        return !amounts.isEmpty && amount.isNear(amounts.sum)
      }
    }
    return found.count == 1 ? found.first?.funds : nil
  }

  /// Whether all spending is that of the general public budget, so that figures of either may be joined.
  private var isAllGeneralPublic: Bool {
    guard let part = table(.generalPublic)?.totalOfSpending else { return false }
    let whole = table(.expenditure)?.totalOfSpending
    // A budget's summary has the same total; in final accounts it holds what is carried over as well.
    return [whole, kind == .budget ? summaryExpenditure : nil].contains { $0.map { part.isNear($0) } ?? false }
  }
}

extension Table {
  /// Whether it holds no figures.
  fileprivate var isBare: Bool {
    isEmpty || !rows.contains { $0.cells.contains { $0.amount.map { $0 != .zero } ?? false } }
  }

  /// What a table of spending by function comes to: its total row, else its classes added up.
  fileprivate var totalOfSpending: Amount? {
    let accounts = AccountRows(self)
    if let total = accounts.total, let amount = amount(.total, of: total) { return amount }
    let classes = accounts.entries.filter { $0.code.utf8.count == 3 }.flatMap(\.rows)
      .compactMap { amount(.total, of: $0) }
    return classes.isEmpty ? nil : classes.sum
  }
}

extension Amount {
  /// Whether it is another amount but for what is lost by rounding a handful of parts.
  func isNear(_ other: Amount) -> Bool {
    let difference = self - other
    return difference.fen.magnitude <= difference.resolution * 2
  }
}
