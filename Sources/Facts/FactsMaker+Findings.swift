import BudgetModel
import Reconciliation

extension FactsMaker {
  /// What rules found, but for what rounding explains.
  func findings() -> [[FactValue]] {
    (report?.findings ?? []).compactMap { finding in
      guard finding.severity != .rounding else { return nil }
      let disclosures = open.accounts.disclosures
      let kind = disclosures.first { $0.id == finding.disclosure }?.kind ?? disclosures.first?.kind ?? .finalAccounts
      let place = finding.places.first { $0.disclosure == finding.disclosure } ?? finding.places.first
      let title = Rules.rule(finding.rule)?.title
      var difference: Exact?
      if let figure = finding.difference, case .money = figure.quantity { difference = figure.value }
      return row(
        [
          FactValue(finding.rule.description), FactValue(finding.severity == .contradiction ? "!" : "?"),
          FactValue(finding.about ?? finding.message.zh), FactValue(title?.zh), FactValue(title?.en),
          FactValue(difference),
        ], kind, place?.source, place: finding.identity)
    }
  }
}
