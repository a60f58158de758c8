/// What an account was given and what it spent, of the same money where both are published of it.
public struct AccountPair: Hashable, Sendable {
  /// The year-start budget.
  public var approved: AccountLine?
  /// The outturn.
  public var executed: AccountLine?
  /// What the final accounts state as completion of this budget; nil where they state none.
  public var stated: StatedRate?

  /// A pair.
  public init(approved: AccountLine?, executed: AccountLine?, stated: StatedRate? = nil) {
    self.approved = approved
    self.executed = executed
    self.stated = stated
  }

  /// What was spent less what was given.
  public var difference: Joined<Amount> { executed?.based.less(approved?.based) ?? .nothing }

  /// What was spent over what was given.
  ///
  /// Where a document states another rate than its own figures give, a finding of C4 says so if the figures are those of
  /// its sentence; else ours is not told, for it is of other figures.
  public var rate: Joined<Rate> {
    let rate = executed?.based.rate(of: approved?.based) ?? .nothing
    guard let ours = rate.value, let stated, !stated.agrees(with: ours),
      stated.amounts != [approved?.total, executed?.total]
    else { return rate }
    return .nothing
  }
}

/// A rate that a sentence states.
public struct StatedRate: Hashable, Sendable {
  /// The percentage as published.
  public let number: PublishedNumber
  /// The budget and the outturn of the same sentence; nil for what it does not state.
  public let amounts: [Amount?]
  /// Where it stands.
  public let source: Source

  /// A rate as stated.
  public init(number: PublishedNumber, amounts: [Amount?], source: Source) {
    self.number = number
    self.amounts = amounts
    self.source = source
  }

  /// Whether a rate is the stated one, as far as its places and a rounding tell.
  func agrees(with rate: Rate) -> Bool {
    let unit = Exact.ten(to: 2 - min(number.places, 2))
    return (number.scaled(places: 2) - Exact(rate.basisPoints)).magnitude <= unit
  }
}
