/// What one account of the functional classification was given or spent, as one table or sentence states it.
public struct AccountLine: Hashable, Sendable {
  /// The total.
  public var total: Amount?
  /// 基本支出; nil where blank or not stated.
  public var basic: Amount?
  /// 项目支出; nil where blank or not stated.
  public var project: Amount?
  /// Where it stands; of a sum, where its first part stands.
  public var source: Source
  /// Whether it is the sum of the accounts below, where only those are stated.
  public var isSum: Bool

  /// A line.
  public init(
    total: Amount?, basic: Amount? = nil, project: Amount? = nil, source: Source, isSum: Bool = false
  ) {
    self.total = total
    self.basic = basic
    self.project = project
    self.source = source
    self.isSum = isSum
  }
}
