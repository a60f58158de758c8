import BudgetModel

/// One column of a comparison with its documents in memory.
public struct ComparedAccounts: Sendable {
  /// Which department, year and side.
  public let side: ComparedSide
  /// The documents.
  public let open: OpenYear

  /// A column.
  public init(side: ComparedSide, open: OpenYear) {
    self.side = side
    self.open = open
  }

  /// The people in post that amounts per head are divided by; nil where no document of the year states them.
  var staff: Staff? {
    let documents = [side.phase.kind.flatMap { open.accounts.disclosure($0) }].compactMap { $0 }
    return (documents + open.accounts.disclosures).lazy.compactMap { Staff($0.facts) }.first
  }

  /// The department's name.
  var name: String { open.department?.name ?? side.key.department }

  /// Budget or final accounts, in the language of the interface.
  func phaseName(_ context: ListingContext) -> String {
    side.phase == .budget ? context.pick("预算", "budget") : context.pick("决算", "final accounts")
  }

  /// Department, year and side in full.
  func title(_ context: ListingContext) -> String { "\(name) \(side.key.year) \(phaseName(context))" }
}
