/// What one account of the functional classification was given or spent, as one table or sentence states it.
public struct AccountLine: Hashable, Sendable {
  /// The total.
  public var total: Amount?
  /// 基本支出; nil where blank or not stated.
  public var basic: Amount?
  /// 项目支出; nil where blank or not stated.
  public var project: Amount?
  /// Where it stands; of a sum, where its first part stands; of what several units' rows come to, the first of them.
  public var source: Source
  /// Where the other rows stand that make it up, where a table lists it once for each unit.
  public var others: [Source]
  /// Whether it is the sum of the accounts below, where only those are stated.
  public var isSum: Bool
  /// What it is of.
  public var basis: Basis

  /// A line.
  public init(
    total: Amount?, basic: Amount? = nil, project: Amount? = nil, source: Source, others: [Source] = [],
    isSum: Bool = false,
    basis: Basis = Basis()
  ) {
    self.total = total
    self.basic = basic
    self.project = project
    self.source = source
    self.others = others
    self.isSum = isSum
    self.basis = basis
  }

  /// The total with what it is of; nil where none is published.
  public var based: BasedAmount? { total.map { BasedAmount($0, basis) } }
}
