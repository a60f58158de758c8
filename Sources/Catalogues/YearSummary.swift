@_spi(Storing) import BudgetModel

/// What a list shows of a department's year: its documents, joined.
///
/// Held in one place however often it is handed on: a list of thousands hands each to its row, its cells and its details.
public struct YearSummary: Hashable, Sendable {
  private indirect enum Held: Hashable {
    case one(Summary)
    case both(budget: Summary, finalAccounts: Summary)
  }

  private let held: Held

  /// Joins the summaries of a department and year; nil for none.
  public init?(_ documents: [Summary]) {
    self.init(
      budget: documents.first { $0.kind == .budget }, finalAccounts: documents.first { $0.kind == .finalAccounts })
  }

  /// Joins the two documents of a department and year; nil where neither is held.
  package init?(budget: Summary?, finalAccounts: Summary?) {
    switch (budget, finalAccounts) {
    case (let budget?, let finalAccounts?): held = .both(budget: budget, finalAccounts: finalAccounts)
    case (let one?, nil), (nil, let one?): held = .one(one)
    case (nil, nil): return nil
    }
  }

  /// The one that says more: the final accounts where they are held.
  public var main: Summary {
    switch held {
    case .one(let summary), .both(_, let summary): summary
    }
  }

  /// The budget; nil where none is held.
  public var budget: Summary? {
    switch held {
    case .one(let summary): summary.kind == .budget ? summary : nil
    case .both(let budget, _): budget
    }
  }

  /// The final accounts; nil where none are held.
  public var finalAccounts: Summary? {
    switch held {
    case .one(let summary): summary.kind == .finalAccounts ? summary : nil
    case .both(_, let finalAccounts): finalAccounts
    }
  }

  /// Which department and year.
  public var key: DepartmentYear { DepartmentYear(main) }

  /// The documents, the budget first.
  public var documents: [Summary] {
    switch held {
    case .one(let summary): [summary]
    case .both(let budget, let finalAccounts): [budget, finalAccounts]
    }
  }

  /// The year-start budget: the budget's own total where it is held, else what the final accounts state.
  public var approved: Amount? { budget?.expenditure ?? main.approved }

  /// The year-start budget and what was spent, of the same money where both documents tell it.
  ///
  /// What an older catalogue tells is of all money.
  public var pair: (approved: BasedAmount?, executed: BasedAmount?) {
    guard let totals = finalAccounts?.totals, budget == nil || budget?.totals != nil else {
      func all(_ amount: Amount?) -> BasedAmount? { amount.map { BasedAmount($0, Basis(funds: .all)) } }
      return (all(approved), all(finalAccounts?.expenditure))
    }
    guard let given = budget?.totals else { return totals.pair }
    return SpendingTotals(approved: given.approved, executed: totals.executed).pair
  }

  /// What was spent over the year-start budget.
  public var execution: Joined<Rate> {
    let (approved, executed) = pair
    return executed.rate(of: approved)
  }

  /// ``execution``; nil without final accounts, or where the two are not published or not of the same.
  public var executionRate: Rate? { execution.value }

  /// How much was found in all its documents; nil where any was never checked.
  public var findings: FindingCounts? {
    switch held {
    case .one(let summary): summary.findings
    case .both(let budget, let finalAccounts):
      budget.findings.flatMap { first in
        finalAccounts.findings.map {
          FindingCounts(contradictions: first.contradictions + $0.contradictions, notes: first.notes + $0.notes)
        }
      }
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
    case .spending: main.expenditure?.fen.stored
    case .rate: executionRate?.basisPoints
    case .projects: Int64(main.projects)
    case .score: main.meanScore?.digits
    case .contradictions: findings.map { Int64($0.contradictions) }
    }
  }
}
