import BudgetModel

extension OverviewSections {
  /// The three public expenses.
  func threePublicExpenses() -> [ListingRow] {
    guard !open.threePublicExpenses.isEmpty else { return [] }
    var rows = [heading("three", context.pick("“三公”经费", "Three public expenses"))]
    let stated = open.threePublicStatements(.finalAccounts)
    for part in ThreePublicExpenses.Part.allCases {
      let (planned, spent) = (open.expense(part, .budget), open.expense(part, .finalAccounts))
      let held = open.threePublicExpenses[.finalAccounts]?[part] != nil || open.plannedExpenses?[part] != nil
      guard held || planned?.amount != nil || spent?.amount != nil, let main = spent ?? planned else { continue }
      let kind: DisclosureKind = spent == nil ? planned?.kind ?? .budget : .finalAccounts
      let indent = part == .total ? "  " : part == .vehiclePurchase || part == .vehicleRunning ? "      " : "    "
      func line(_ figure: KeyFigure?) -> AccountLine? {
        figure.map { AccountLine(total: $0.amount, source: $0.source) }
      }
      let pair = AccountPair(
        approved: line(planned), executed: line(spent), stated: stated.completion(of: part))
      var listed = row(
        KeyFigure.Name.expense(part).text, indent + context.pick(part.rawValue, Self.english(part)),
        Figures(approved: planned?.amount, executed: spent?.amount, of: pair), source: main.source, kind: kind,
        topic: topic(main.source, kind))
      if let change = changeOnYear(part) {
        listed.summary += " \(context.symbols.dot) \(context.pick("比上年", "on the year")) \(change)"
      }
      rows.append(listed)
    }
    return rows
  }

  /// What the narrative says of the change on the year of one of the three public expenses; nil where it says nothing.
  private func changeOnYear(_ part: ThreePublicExpenses.Part) -> String? {
    guard part != .total else { return nil }
    let claim = accounts.disclosures.lazy.flatMap(\.claims).first { claim in
      claim.measure == .change && (claim.subject == part.rawValue || claim.subject == part.rawValue + "支出")
    }
    return claim?.figure.amount.map { ($0.fen > 0 ? "+" : "") + context.exact($0) }
  }

  /// Government procurement and running costs.
  func procurement() -> [ListingRow] {
    var rows: [ListingRow] = []
    for disclosure in accounts.disclosures {
      for (index, claim, amount) in open.procurement(in: disclosure) {
        let isFinal = disclosure.kind == .finalAccounts
        rows.append(
          row(
            KeyFigure.Name.claim(disclosure.kind, index).text, "  \(claim.subject)",
            Figures(approved: isFinal ? nil : amount, executed: isFinal ? amount : nil), source: claim.source,
            kind: disclosure.kind, topic: nil))
      }
    }
    return rows.isEmpty ? [] : [heading("procurement", context.pick("政府采购与机关运行", "Procurement, running costs"))] + rows
  }

  private static func english(_ part: ThreePublicExpenses.Part) -> String {
    switch part {
    case .total: "Total"
    case .abroad: "Travel abroad"
    case .vehicles: "Official vehicles"
    case .vehiclePurchase: "Purchase"
    case .vehicleRunning: "Running"
    case .receptions: "Receptions"
    }
  }
}
