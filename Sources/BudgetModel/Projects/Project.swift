/// A project (二级项目): its money, its indicators and its self-evaluation.
public struct Project: Hashable, Sendable {
  /// Its name: as the table of projects has it, else as its form or report has it.
  public var name: String
  /// The name its target form carries, where that differs from ``name``.
  public var formName: String?
  /// The name its self-evaluation carries, where that differs from ``name``.
  public var evaluationName: String?
  /// 实施单位, 项目单位: the unit that carries it out.
  public var unit: String?
  /// 主管部门: the department that answers for it, as its form names it.
  public var authority: String?
  /// 项目编码, 项目代码: its code.
  public var code: String?
  /// 项目属性 as published: 经常性项目, 一次性项目.
  public var attribute: String?
  /// 项目期 as published: 99年, 1年.
  public var duration: String?
  /// The fiscal year its form is dated.
  public var formYear: Int?
  /// 年度总体目标: what it was to do in the year, in words.
  public var goal: String?
  /// 实施期目标, 长期目标: what it is to do in its whole period, in words.
  public var periodGoal: String?
  /// Its money, by source and stage.
  public var funds: [Funding]
  /// Its indicators, in published order.
  public var indicators: [Indicator]
  /// Its self-evaluation; nil where none was published.
  public var evaluation: SelfEvaluation?
  /// Its row in the table of projects; nil where it is not listed there.
  public var listing: Source?
  /// Whether the document holds a target form of it.
  public var hasTargetForm: Bool

  /// A project with a name and nothing else.
  public init(name: String) {
    self.name = name
    funds = []
    indicators = []
    hasTargetForm = false
  }

  /// Whether its names say that it is no project but the performance of a whole department or unit (整体绩效), or it has the
  /// name of the department itself and stands in no table of projects.
  public func isOverall(of department: String) -> Bool {
    let words = ["整体绩效", "整体支出", "部门整体", "单位整体"]
    if [name, formName ?? "", evaluationName ?? ""].contains(where: { $0.holds(any: words) }) { return true }
    return listing == nil && name == department && !department.isEmpty
  }

  /// Its total by one measure, whatever the source of the money; nil where not published.
  public func total(_ measure: Funding.Measure) -> Amount? {
    funds.first { $0.measure == measure && $0.origin == nil }?.figure?.amount
  }

  /// The year-start budget: as evaluated, else as listed, else as its target form says for the year.
  public var approved: Amount? { total(.approved) ?? total(.annual) }
  /// The adjusted budget.
  public var adjusted: Amount? { total(.adjusted) }
  /// What was spent.
  public var executed: Amount? { total(.executed) }
}
