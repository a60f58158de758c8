import BudgetModel

extension OverviewSections {
  /// The three public expenses.
  func threePublicExpenses() -> [ListingRow] {
    guard !open.threePublicExpenses.isEmpty else { return [] }
    let stated = accounts.disclosures.map { ($0.kind, ThreePublicExpenses.stated(in: $0)) }
    var rows = [heading("three", context.pick("“三公”经费", "Three public expenses"))]
    for part in ThreePublicExpenses.Part.allCases {
      let budget = open.plannedExpenses?[part]
      let final = open.threePublicExpenses[.finalAccounts]?[part]
      guard let main = final ?? budget else { continue }
      // Where a cell is blank the narrative may say that it was nothing.
      func claim(_ kind: DisclosureKind) -> Claim? { stated.first { $0.0 == kind }?.1[part] }
      let (planned, spent) = (
        budget?.value.amount ?? claim(.budget)?.figure.amount,
        final?.value.amount ?? claim(.finalAccounts)?.figure.amount
      )
      let kind: DisclosureKind = final == nil ? .budget : .finalAccounts
      let source = main.value.amount == nil ? claim(kind)?.source ?? main.source : main.source
      let indent = part == .total ? "  " : part == .vehiclePurchase || part == .vehicleRunning ? "      " : "    "
      var listed = row(
        "three/\(part.rawValue)", indent + context.pick(part.rawValue, Self.english(part)), planned, spent,
        share: nil, source: source, kind: kind, topic: topic(main.source, kind))
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

  /// Government procurement and operating expenses.
  func procurement() -> [ListingRow] {
    var rows: [ListingRow] = []
    for disclosure in accounts.disclosures {
      let isFinal = disclosure.kind == .finalAccounts
      for (index, claim) in disclosure.claims.enumerated()
      where claim.measure == .amount || claim.measure == .executed || claim.measure == .approved {
        guard
          claim.subject.holds(any: ["政府采购", "小微企业", "机关运行经费"]), let amount = claim.figure.amount
        else { continue }
        let id = "claim/\(disclosure.kind.rawValue)/\(index)"
        rows.append(
          row(
            id, "  \(claim.subject)", isFinal ? nil : amount, isFinal ? amount : nil, share: nil, source: claim.source,
            kind: disclosure.kind, topic: nil))
      }
    }
    return rows.isEmpty ? [] : [heading("procurement", context.pick("政府采购与机关运行", "Procurement, operation"))] + rows
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
