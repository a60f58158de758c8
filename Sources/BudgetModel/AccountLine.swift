/// What one account of the functional classification was given or spent, as one table or sentence states it.
public struct AccountLine: Hashable, Sendable {
  /// The total.
  public var total: Amount?
  /// 基本支出; nil where blank or not stated.
  public var basic: Amount?
  /// 项目支出; nil where blank or not stated.
  public var project: Amount?
  /// Where it stands.
  public var source: Source

  /// A line.
  public init(total: Amount?, basic: Amount? = nil, project: Amount? = nil, source: Source) {
    self.total = total
    self.basic = basic
    self.project = project
    self.source = source
  }
}
