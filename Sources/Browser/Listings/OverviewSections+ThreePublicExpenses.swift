import BudgetModel

extension OverviewSections {
  /// The three public expenses.
  func threePublicExpenses() -> [ListingRow] {
    guard !open.threePublicExpenses.isEmpty else { return [] }
    var rows = [heading("three", context.pick("“三公”经费", "Three public expenses"))]
    let stated = (
      budget: ThreePublicStatements(accounts.budget), finalAccounts: ThreePublicStatements(accounts.finalAccounts)
    )
    func threePublic(_ part: ThreePublicExpenses.Part, _ side: DisclosureKind) -> ThreePublicFigure? {
      let isBudget = side == .budget && accounts.budget != nil
      return figure(part, side, isBudget ? stated.budget : stated.finalAccounts, isBudget ? .budget : .finalAccounts)
    }
    for part in ThreePublicExpenses.Part.allCases {
      let (planned, spent) = (threePublic(part, .budget), threePublic(part, .finalAccounts))
      let held = open.threePublicExpenses[.finalAccounts]?[part] != nil || open.plannedExpenses?[part] != nil
      guard held || planned?.amount != nil || spent?.amount != nil, let main = spent ?? planned else { continue }
      let kind: DisclosureKind = spent == nil ? planned?.kind ?? .budget : .finalAccounts
      let indent = part == .total ? "  " : part == .vehiclePurchase || part == .vehicleRunning ? "      " : "    "
      func line(_ figure: ThreePublicFigure?) -> AccountLine? {
        figure.map { AccountLine(total: $0.amount, source: $0.source) }
      }
      let pair = AccountPair(
        approved: line(planned), executed: line(spent), stated: stated.finalAccounts.completion(of: part))
      var listed = row(
        "three/\(part.rawValue)", indent + context.pick(part.rawValue, Self.english(part)),
        Figures(approved: planned?.amount, executed: spent?.amount, of: pair), source: main.source, kind: kind,
        topic: topic(main.source, kind))
      if let change = changeOnYear(part) {
        listed.summary += " \(context.symbols.dot) \(context.pick("比上年", "on the year")) \(change)"
      }
      rows.append(listed)
    }
    return rows
  }

  /// A figure of the three public expenses, and where it stands.
  private struct ThreePublicFigure {
    let amount: Amount?
    let source: Source
    let kind: DisclosureKind
  }

  /// A side's figure of one of them: of its table, else of the text where a cell is blank or the table has no total.
  private func figure(
    _ part: ThreePublicExpenses.Part, _ side: DisclosureKind, _ stated: ThreePublicStatements, _ kind: DisclosureKind
  ) -> ThreePublicFigure? {
    let table = side == .budget ? open.plannedExpenses : open.threePublicExpenses[.finalAccounts]
    let cell = table?[part]
    if let cell, let amount = cell.value.amount {
      return ThreePublicFigure(amount: amount, source: cell.source, kind: kind)
    }
    if let claim = stated.amount(of: part, side), let amount = claim.figure.amount,
      part != .total || isTotal(amount, table)
    {
      return ThreePublicFigure(amount: amount, source: claim.source, kind: kind)
    }
    return cell.map { ThreePublicFigure(amount: nil, source: $0.source, kind: kind) }
  }

  /// Whether a stated total is what the parts come to, as far as they are all published.
  private func isTotal(_ amount: Amount, _ table: ThreePublicExpenses?) -> Bool {
    let parts = [ThreePublicExpenses.Part.abroad, .vehicles, .receptions].compactMap { table?[$0]?.value.amount }
    let difference = parts.sum - amount
    return parts.count < 3 || difference.fen.magnitude <= difference.resolution * 2
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
      var known: [(name: String, amount: Amount)] = []
      for (index, claim) in disclosure.claims.enumerated()
      where claim.measure == .amount || claim.measure == .executed || claim.measure == .approved {
        guard
          claim.subject.holds(any: ["政府采购", "小微企业", "机关运行经费"]), let amount = claim.figure.amount
        else { continue }
        // What is said twice is one row.
        let name = Self.plain(claim.subject)
        if known.contains(where: { $0.amount == amount && $0.name == name }) { continue }
        known.append((name, amount))
        let isFinal = disclosure.kind == .finalAccounts
        rows.append(
          row(
            "claim/\(disclosure.kind.rawValue)/\(index)", "  \(claim.subject)",
            Figures(approved: isFinal ? nil : amount, executed: isFinal ? amount : nil), source: claim.source,
            kind: disclosure.kind, topic: nil))
      }
    }
    return rows.isEmpty ? [] : [heading("procurement", context.pick("政府采购与机关运行", "Procurement, operation"))] + rows
  }

  /// A subject without the words that say nothing of what it is.
  private static func plain(_ subject: String) -> String {
    ["财政拨款", "预算", "支出", "总额", "合计", "共有", "项目"].reduce(subject.withoutBlanks) { $0.replacing($1, with: "") }
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
