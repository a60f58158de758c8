/// Which of the two documents a department publishes every year.
public enum DisclosureKind: String, CaseIterable, Sendable, Codable {
  /// 预算: what is planned, published early in the year.
  case budget
  /// 决算: what was received and spent, published in the following year.
  case finalAccounts = "final"
}
