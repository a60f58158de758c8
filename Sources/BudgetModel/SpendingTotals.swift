/// The total of spending of one kind of money.
public struct FundsTotal: Hashable, Sendable {
  /// The money.
  public let funds: Funds
  /// The total.
  public let amount: Amount

  /// A total.
  public init(_ funds: Funds, _ amount: Amount) {
    self.funds = funds
    self.amount = amount
  }
}

/// The totals of a document's spending by the money they are of, so that a list joins only what is alike.
public struct SpendingTotals: Hashable, Sendable {
  /// Year-start budgets.
  public var approved: [FundsTotal]
  /// Outturns.
  public var executed: [FundsTotal]
  /// The money of which a text states its budgets; nil where it states none.
  public var stated: Funds?

  /// Totals.
  public init(approved: [FundsTotal] = [], executed: [FundsTotal] = [], stated: Funds? = nil) {
    self.approved = approved
    self.executed = executed
    self.stated = stated
  }

  /// The budget and the outturn to be held against each other: of the same money where both have it, else the first.
  ///
  /// Both are of one department's year.
  package var pair: (approved: BasedAmount?, executed: BasedAmount?) {
    let common = Funds.common(
      approved: approved.map(\.funds), executed: executed.map(\.funds), stated: stated)
    func based(_ totals: [FundsTotal]) -> BasedAmount? {
      (totals.first { $0.funds == common } ?? totals.first).map { BasedAmount($0.amount, Basis(funds: $0.funds)) }
    }
    return (based(approved), based(executed))
  }
}
