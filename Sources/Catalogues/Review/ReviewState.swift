/// How far what somebody asked of a row has come.
public enum ReviewState: String, CaseIterable, Sendable {
  /// 提出: it is asked.
  case raised
  /// 已答复: the department has answered.
  case answered
  /// 已整改: it was put right.
  case settled
  /// 撤回: whoever asked asks no longer.
  case withdrawn

  /// What follows, round and round.
  public var next: ReviewState {
    switch self {
    case .raised: .answered
    case .answered: .settled
    case .settled: .withdrawn
    case .withdrawn: .raised
    }
  }
}
