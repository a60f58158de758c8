/// A figure stated in the narrative, about something that may also stand in a table.
public struct Claim: Hashable, Sendable {
  /// What a stated figure measures.
  public enum Measure: String, CaseIterable, Sendable, Codable {
    /// The amount of the year the document is about, in the document's own phase.
    case amount
    /// 年初预算.
    case approved
    /// 全年预算.
    case adjusted
    /// 支出决算.
    case executed
    /// 上年: last year's figure.
    case lastYear = "last-year"
    /// 比上年增加 or 减少, negative for a decrease.
    case change
    /// 增长 or 下降 in percent, negative for a decrease.
    case changeRate = "change-rate"
    /// 占 in percent.
    case share
    /// 完成年初预算 or 全年预算 in percent.
    case completion
    /// 用于: what an amount under a class was used for.
    case usedFor = "used-for"
    /// 个, 人次, 批次, 辆: a count.
    case count
  }

  /// What it is about, as named in the sentence: 卫生健康支出, 公务接待费, 政府采购货物支出.
  public var subject: String
  /// The functional code of the subject, where the document's tables name it; nil otherwise.
  public var code: FunctionCode?
  /// What is measured.
  public var measure: Measure
  /// What the measure refers to, where the sentence says (年初预算, 上年, 政府采购支出总额); nil otherwise.
  public var base: String?
  /// The figure.
  public var figure: Figure
  /// Where it stands.
  public var source: Source

  /// A claim.
  public init(
    subject: String, code: FunctionCode? = nil, measure: Measure, base: String? = nil, figure: Figure, source: Source
  ) {
    self.subject = subject
    self.code = code
    self.measure = measure
    self.base = base
    self.figure = figure
    self.source = source
  }
}
