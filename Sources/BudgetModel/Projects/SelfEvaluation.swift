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
  /// 等级, where it is one of the four.
  public var grade: Grade?
  /// 等级 as published, where it is not spelt as one of the four: 较好, 合格, A.
  public var publishedGrade: String?
  /// 偏差原因 of the funds; ends in `…` where it is cut: libraries for the public keep its first clause only.
  public var deviation: String?
  /// 总体目标完成情况: what became of the project's overall target. Cut as ``deviation`` is, as are those below.
  public var outcome: String?
  /// 评价结论, 自评结论.
  public var conclusion: String?
  /// 存在问题.
  public var problems: String?
  /// 改进措施, 下一步工作: what is to be done about them.
  public var nextSteps: String?
  /// Where the total stands.
  public var source: Source

  /// The grade as published; empty where there is none.
  public var gradeText: String { publishedGrade ?? grade?.rawValue ?? "" }

  /// A result.
  public init(source: Source) { self.source = source }
}
