/// A performance indicator (绩效指标) of a project: what was promised, what was reached, what it was worth.
///
/// Every value is a short text as published; nil where the document has no such column, empty where the cell is blank.
public struct Indicator: Hashable, Sendable {
  /// 一级指标: 产出指标, 效益指标, 满意度指标, 成本指标.
  public var category: String
  /// 二级指标: 数量指标, 质量指标 …
  public var subcategory: String
  /// 三级指标, the indicator's own name.
  public var name: String
  /// The target for the implementation period (实施期).
  public var periodTarget: String?
  /// The target for the year (年度): the year-start one, where an adjusted one is published too.
  public var annualTarget: String?
  /// The target after adjustment (调整后指标).
  public var adjustedTarget: String?
  /// 实际完成值.
  public var actual: String?
  /// 指标性质, where it has a column of its own: ≥, 定性.
  public var nature: String?
  /// 度量单位, 计量单位, where it has a column of its own.
  public var unit: String?
  /// 权重, 分值.
  public var weight: PublishedNumber?
  /// The points of its 一级指标, where they are printed.
  public var categoryWeight: PublishedNumber?
  /// The points of its 二级指标, where they are printed.
  public var subcategoryWeight: PublishedNumber?
  /// 得分.
  public var score: PublishedNumber?
  /// 偏差原因; ends in `…` where it is cut: libraries for the public keep its first clause only.
  public var deviation: String?
  /// 改进措施, where they have a column of their own; cut as ``deviation`` is.
  public var measures: String?
  /// Where the annual side names it differently; nil where both sides agree.
  public var annualName: String?
  /// The 二级指标 the annual side files it under, where that differs from ``subcategory``; nil where both agree.
  public var annualSubcategory: String?
  /// Where it stands.
  public var source: Source

  /// An indicator.
  public init(category: String, subcategory: String, name: String, source: Source) {
    self.category = category
    self.subcategory = subcategory
    self.name = name
    self.source = source
  }

  /// The target that counts: adjusted, else annual, else for the period; nil where none is given.
  public var target: String? {
    if let adjustedTarget, !adjustedTarget.isEmpty { return adjustedTarget }
    if let annualTarget, !annualTarget.isEmpty { return annualTarget }
    return periodTarget.flatMap { $0.isEmpty ? nil : $0 }
  }
}
