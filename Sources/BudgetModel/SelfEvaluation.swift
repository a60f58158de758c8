/// The result of a project's self-evaluation (绩效自评). Figures as published; nil where not stated.
public struct SelfEvaluation: Hashable, Sendable {
  /// 执行率 in percent, as the table of funds states it.
  public var rate: PublishedNumber?
  /// 执行率得分: the points given for spending the money.
  public var executionScore: PublishedNumber?
  /// 分值 of the execution: the most points that can be given for it, where the table of funds prints them.
  public var executionWeight: PublishedNumber?
  /// 指标完成情况得分: the points of all indicators together, as stated.
  public var indicatorScore: PublishedNumber?
  /// 总得分.
  public var total: PublishedNumber?
  /// 等级.
  public var grade: Grade?
  /// 偏差原因 of the funds, shortened to its first clause.
  public var deviation: String?
  /// Where the total stands.
  public var source: Source

  /// A result.
  public init(source: Source) { self.source = source }
}
