/// What a list shows of a department's year: its documents, joined.
public struct YearSummary: Hashable, Sendable {
  /// The budget; nil where none is held.
  public let budget: Summary?
  /// The final accounts; nil where none are held.
  public let finalAccounts: Summary?
  /// The one that says more: the final accounts where they are held.
  public let main: Summary

  /// Joins the summaries of a department and year; nil for none.
  public init?(_ documents: [Summary]) {
    self.init(
      budget: documents.first { $0.kind == .budget }, finalAccounts: documents.first { $0.kind == .finalAccounts })
  }

  /// Joins the two documents of a department and year; nil where neither is held.
  package init?(budget: Summary?, finalAccounts: Summary?) {
    guard let main = finalAccounts ?? budget else { return nil }
    self.budget = budget
    self.finalAccounts = finalAccounts
    self.main = main
  }

  /// Which department and year.
  public var key: AccountsKey { AccountsKey(main) }

  /// The documents, the budget first.
  public var documents: [Summary] { [budget, finalAccounts].compactMap { $0 } }

  /// The year-start budget: the budget's own total where it is held, else what the final accounts state.
  public var approved: Amount? { budget?.expenditure ?? main.approved }

  /// What was spent over the year-start budget; nil without final accounts, or where either is not published.
  public var executionRate: Rate? {
    finalAccounts?.expenditure.flatMap { spent in approved.flatMap { Rate(spent, of: $0) } }
  }

  /// How much was found in all its documents; nil where any was never checked.
  public var findings: FindingCounts? {
    guard let own = main.findings else { return nil }
    guard let budget, finalAccounts != nil else { return own }
    return budget.findings.map {
      FindingCounts(contradictions: own.contradictions + $0.contradictions, notes: own.notes + $0.notes)
    }
  }
}

extension YearSummary {
  /// The number entries are ordered by: 分, hundredths of a percent, hundredths of a point, a count; nil where there is
  /// none, and for orders by text.
  public func value(of field: CatalogueOrder.Field) -> Int64? {
    switch field {
    case .standard, .name, .region: nil
    case .year: Int64(key.year)
    case .spending: main.expenditure?.fen
    case .rate: executionRate?.basisPoints
    case .projects: Int64(main.projects)
    case .score: main.meanScore?.digits
    case .contradictions: findings.map { Int64($0.contradictions) }
    }
  }
}
