/// The sign of a target value: what an actual value must be beside it.
enum TargetSign {
  case atLeast, atMost, above, below, equal

  /// Reads the sign a target begins with, or the words it ends with; a bare number must be reached exactly.
  ///
  /// A target that begins with what is to change (提高10%, 降低10%) is reached by more, too; 降低到10% by less.
  init(_ target: String) {
    if let sign = Self.beginnings.first(where: { target.begins($0.0) })?.1 {
      self = sign
    } else {
      self = Self.endings.first { target.ends($0.0) }?.1 ?? .equal
    }
  }

  /// Longer ones before those they begin with.
  private static let beginnings: [(String, TargetSign)] = [
    ("≥", .atLeast), ("≧", .atLeast), (">=", .atLeast), ("＞=", .atLeast), ("＞＝", .atLeast), (">＝", .atLeast),
    ("大于等于", .atLeast), ("大于或等于", .atLeast), ("不低于", .atLeast), ("不少于", .atLeast), ("不小于", .atLeast), ("至少", .atLeast),
    ("提高", .atLeast), ("提升", .atLeast), ("增长", .atLeast), ("增加", .atLeast),
    ("降低到", .atMost), ("降低至", .atMost), ("减少到", .atMost), ("减少至", .atMost), ("下降到", .atMost), ("下降至", .atMost),
    ("降低", .atLeast), ("减少", .atLeast), ("下降", .atLeast), ("≤", .atMost), ("≦", .atMost),
    ("<=", .atMost),
    ("＜=", .atMost), ("＜＝", .atMost), ("<＝", .atMost), ("小于等于", .atMost), ("小于或等于", .atMost), ("不超过", .atMost),
    ("不高于", .atMost), ("不大于", .atMost), ("不多于", .atMost), ("至多", .atMost), ("控制在", .atMost), ("＞", .above),
    (">", .above),
    ("大于", .above), ("高于", .above), ("超过", .above), ("＜", .below), ("<", .below), ("小于", .below), ("低于", .below),
  ]

  private static let endings: [(String, TargetSign)] = [
    ("以上", .atLeast), ("及以上", .atLeast), ("以内", .atMost), ("以下", .atMost), ("之内", .atMost), ("日内", .atMost),
    ("天内", .atMost),
    ("月内", .atMost), ("小时内", .atMost), ("分钟内", .atMost),
  ]

  /// Whether an order (actual against target: -1, 0, 1) satisfies the sign.
  func admits(_ order: Int) -> Bool {
    switch self {
    case .atLeast: order >= 0
    case .atMost: order <= 0
    case .above: order > 0
    case .below: order < 0
    case .equal: order == 0
    }
  }
}
