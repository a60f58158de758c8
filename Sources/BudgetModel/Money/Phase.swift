/// The stage an amount belongs to, in the Fiscal Data Package's terms.
public enum Phase: String, CaseIterable, Sendable, Codable {
  /// 年初预算: the budget as approved at the start of the year.
  case approved
  /// 全年预算: the budget as adjusted during the year.
  case adjusted
  /// 决算, 执行: what was really received or spent.
  case executed
}
