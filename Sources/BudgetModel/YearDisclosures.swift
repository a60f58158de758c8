/// What is held of a department for one year: its budget, its final accounts, or both.
public struct YearDisclosures: Hashable, Sendable {
  /// The budget; nil where the library holds none.
  public var budget: Disclosure?
  /// The final accounts; nil where the library holds none.
  public var finalAccounts: Disclosure?

  /// The documents of one department and year.
  public init(budget: Disclosure?, finalAccounts: Disclosure?) {
    self.budget = budget
    self.finalAccounts = finalAccounts
  }

  /// The documents of one department and year, the first of each kind.
  public init(_ disclosures: [Disclosure]) {
    self.init(
      budget: disclosures.first { $0.kind == .budget }, finalAccounts: disclosures.first { $0.kind == .finalAccounts })
  }

  /// The document of a kind.
  public func disclosure(_ kind: DisclosureKind) -> Disclosure? {
    kind == .budget ? budget : finalAccounts
  }

  /// Both documents, the final accounts first: they know more.
  public var disclosures: [Disclosure] { [finalAccounts, budget].compactMap { $0 } }
}
