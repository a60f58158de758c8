import BudgetModel

extension FactsMaker {
  /// The figures that sentences state, then staff, vehicles and the like.
  func statements() -> [[FactValue]] {
    open.accounts.disclosures.flatMap { disclosure in
      disclosure.claims.enumerated().map { index, claim in
        row(
          [FactValue(claim.subject), FactValue(claim.measure.rawValue), FactValue(claim.base)] + values(claim.figure),
          disclosure.kind, claim.source, place: "claim/\(disclosure.kind.rawValue)/\(index)")
      }
        + disclosure.facts.enumerated().map { index, fact in
          row(
            [FactValue(fact.name), .text("fact"), .none] + values(fact.figure), disclosure.kind, fact.source,
            place: "fact/\(disclosure.kind.rawValue)/\(index)")
        }
    }
  }

  /// The amount, the percentage, or the number with its unit.
  private func values(_ figure: Figure) -> [FactValue] {
    switch figure.quantity {
    case .money: [FactValue(figure.amount), .none, .none, .none]
    case .percent: [.none, FactValue(hundredths: figure.number, rounded: .nearest), .none, .none]
    case .count(let unit): [.none, .none, FactValue(hundredths: figure.number, rounded: .nearest), FactValue(unit)]
    }
  }
}
