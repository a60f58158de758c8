/// What an amount is an amount of: only figures that share it are joined in a rate, a difference or a share.
public struct Basis: Hashable, Sendable {
  /// Whose money; nil where it is not said.
  public var funds: Funds?
  /// Of which department or unit; nil where it is not said.
  public var body: String?
  /// Of which fiscal year; nil where it is not said.
  public var year: Int?

  /// A basis.
  public init(funds: Funds? = nil, body: String? = nil, year: Int? = nil) {
    self.funds = funds
    self.body = body
    self.year = year
  }

  /// What two figures are held against each other for.
  public enum Purpose: Hashable, Sendable {
    /// To tell a rate of execution, or the part of a whole: everything must be the same.
    case within
    /// To compare departments or years that somebody chose, and that are named above them: the money must be the same.
    case between
  }

  /// What keeps two figures apart.
  public enum Mismatch: Hashable, Sendable {
    /// They are of different money.
    case funds(Funds?, Funds?)
    /// They are of different departments or units.
    case body
    /// They are of different years.
    case year

    /// In short, as a cell has it.
    public func short(_ language: Language) -> String { language.pick("口径不同", "unlike") }

    /// What differs.
    public func text(_ language: Language) -> String {
      switch self {
      case .funds(let one, let other):
        let names = [one, other].map { $0?.name(language) ?? language.pick("未注明资金范围", "money not said") }
        return language.pick("口径不同: \(names[0]) / \(names[1])", "unlike: of \(names[0]) / of \(names[1])")
      case .body: return language.pick("口径不同: 不是同一单位", "unlike: not of the same unit")
      case .year: return language.pick("口径不同: 不是同一年度", "unlike: not of the same year")
      }
    }
  }

  /// What keeps it from being joined with another; nil for nothing.
  public func mismatch(_ other: Basis, _ purpose: Purpose = .within) -> Mismatch? {
    if funds != other.funds { return .funds(funds, other.funds) }
    if purpose == .between { return nil }
    if body != other.body { return .body }
    return year == other.year ? nil : .year
  }
}

/// What two figures come to, or why they are not joined.
public enum Joined<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The result.
  case value(Value)
  /// The figures are not of the same.
  case unlike(Basis.Mismatch)
  /// One of them is not published, or nothing can be divided by the base.
  case nothing

  /// The result; nil where there is none.
  public var value: Value? { if case .value(let value) = self { value } else { nil } }

  /// What keeps the figures apart; nil for nothing.
  public var mismatch: Basis.Mismatch? { if case .unlike(let mismatch) = self { mismatch } else { nil } }
}

/// An amount with what it is of.
public struct BasedAmount: Hashable, Sendable {
  /// The amount.
  public var amount: Amount
  /// What it is of.
  public var basis: Basis

  /// An amount.
  public init(_ amount: Amount, _ basis: Basis = Basis()) {
    self.amount = amount
    self.basis = basis
  }
}

extension BasedAmount? {
  /// It over another amount: the one way to a rate or a share.
  public func rate(of base: BasedAmount?, _ purpose: Basis.Purpose = .within) -> Joined<Rate> {
    guard let self, let base else { return .nothing }
    if let mismatch = self.basis.mismatch(base.basis, purpose) { return .unlike(mismatch) }
    return Rate(self.amount, of: base.amount).map { .value($0) } ?? .nothing
  }

  /// It less another amount: the one way to a difference.
  public func less(_ other: BasedAmount?, _ purpose: Basis.Purpose = .within) -> Joined<Amount> {
    guard let self, let other else { return .nothing }
    if let mismatch = self.basis.mismatch(other.basis, purpose) { return .unlike(mismatch) }
    return .value(self.amount - other.amount)
  }

  /// What it grew by over another amount, as a part of that: the one way to a rate of change.
  public func growth(over former: BasedAmount?, _ purpose: Basis.Purpose = .within) -> Joined<Rate> {
    switch less(former, purpose) {
    case .value(let change): (BasedAmount(change) as BasedAmount?).rate(of: former.map { BasedAmount($0.amount) })
    case .unlike(let mismatch): .unlike(mismatch)
    case .nothing: .nothing
    }
  }
}

extension [BasedAmount] {
  /// What they come to; nil for none, and where they are not all of the same.
  public var sum: BasedAmount? {
    guard let basis = first?.basis, allSatisfy({ $0.basis == basis }) else { return nil }
    return BasedAmount(map(\.amount).sum, basis)
  }
}
