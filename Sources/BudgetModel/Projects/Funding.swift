/// One figure of a project's money: how much, from where, and at which stage.
public struct Funding: Hashable, Sendable {
  /// What the figure measures.
  public enum Measure: String, CaseIterable, Sendable, Codable {
    /// 实施期资金: for the project's whole period.
    case period
    /// 年度资金: for the year, as the target form says.
    case annual
    /// 目标申报: what the department asked for.
    case requested
    /// 年初预算, 预算编制.
    case approved
    /// 全年预算.
    case adjusted
    /// 全年执行.
    case executed
    /// 资金结（转）余.
    case balance = "carried-over"
    /// 执行率 of one source in percent; that of the total is the self-evaluation's.
    case rate
  }

  /// What it measures.
  public var measure: Measure
  /// The source of the money as published (市县(区)财政资金, 单位自筹 …), or the task it is for; nil for the total.
  public var origin: String?
  /// The figure; nil where the cell is blank.
  public var figure: Figure?
  /// Where it stands.
  public var source: Source

  /// A figure of a project's money.
  public init(measure: Measure, origin: String?, figure: Figure?, source: Source) {
    self.measure = measure
    self.origin = origin
    self.figure = figure
    self.source = source
  }
}
