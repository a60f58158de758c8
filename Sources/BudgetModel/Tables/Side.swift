/// The two halves of a table that sets income beside expenditure.
public enum Side: String, CaseIterable, Sendable, Codable {
  /// 收入.
  case income
  /// 支出.
  case expenditure
}
