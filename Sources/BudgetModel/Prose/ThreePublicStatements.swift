/// What a narrative says of the three public expenses, in the sections that speak of them.
public struct ThreePublicStatements: Sendable {
  private typealias Part = ThreePublicExpenses.Part

  private let kind: DisclosureKind?
  /// The claims of those sections with the part each is about, in the order of the text.
  private let claims: [(part: ThreePublicExpenses.Part, claim: Claim)]

  /// Gathers them; nil has none.
  public init(_ disclosure: Disclosure?) {
    kind = disclosure?.kind
    var last: (section: String, isTheirs: Bool)?
    claims = (disclosure?.claims ?? []).compactMap { claim in
      guard case .prose(let section, _) = claim.source.place else { return nil }
      // Claims stand in the order of the text, those of a section one after the other.
      let isTheirs = last?.section == section ? last?.isTheirs == true : section.holds("三公")
      last = (section, isTheirs)
      return isTheirs ? Part(claim.subject).map { ($0, claim) } : nil
    }
  }

  /// The first statement of an amount of a part.
  /// - Parameter side: the year-start budget, or what was spent: final accounts speak of both.
  public func amount(of part: ThreePublicExpenses.Part, _ side: DisclosureKind) -> Claim? {
    claims.first { $0.part == part && $0.claim.figure.amount != nil && isOf(side, $0.claim) }?.claim
  }

  /// What final accounts state as completion of the year-start budget of a part; nil where they state none.
  public func completion(of part: ThreePublicExpenses.Part) -> StatedRate? {
    let rate = claims.first {
      $0.part == part && $0.claim.measure == .completion && $0.claim.base?.holds("年初") == true
    }?.claim
    return rate.map { claim in
      let sides = [DisclosureKind.budget, .finalAccounts].map { amount(of: part, $0)?.figure.amount }
      return StatedRate(number: claim.figure.number, amounts: sides, source: claim.source)
    }
  }

  private func isOf(_ side: DisclosureKind, _ claim: Claim) -> Bool {
    let isAmount = claim.measure == .amount || claim.measure == .executed
    if kind == .budget { return isAmount }
    let isBudget = claim.measure == .approved || claim.measure == .amount && claim.subject.ends("预算")
    return side == .budget ? isBudget : !isBudget && isAmount
  }
}
