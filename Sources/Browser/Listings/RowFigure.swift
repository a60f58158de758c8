import BudgetModel

/// What a row is about in one figure: held beside another department's, drawn as a tile, said in full in a meeting.
public struct RowFigure: Hashable, Sendable {
  /// The code it is found by elsewhere; nil where it is found by its name.
  public var code: String?
  /// The full name, without the code.
  public var name: String
  /// The amount; nil where none is published.
  public var amount: Amount?
  /// What is said where the amount is not there.
  public var absent: String
  /// What shares of it refer to: the account above it, or all.
  public var whole: Amount?
  /// What the amount is of.
  public var basis: Basis
  /// Whether it adds up rows beside it, and is thus no part of the whole itself.
  public var isTotal: Bool

  /// A figure.
  public init(
    code: String? = nil, name: String, amount: Amount?, absent: String = "", whole: Amount? = nil,
    basis: Basis = Basis(), isTotal: Bool = false
  ) {
    self.code = code
    self.name = name
    self.amount = amount
    self.absent = absent
    self.whole = whole
    self.basis = basis
    self.isTotal = isTotal
  }

  /// The amount with what it is of; nil where none is published.
  var based: BasedAmount? { amount.map { BasedAmount($0, basis) } }

  /// The part of the whole.
  var share: Rate? { based.rate(of: whole.map { BasedAmount($0, basis) }).value }

  /// Code, where it is one of a classification, and name.
  var title: String {
    guard let code, code.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return name }
    return "\(code) \(name)"
  }
}
