/// The sign of a target value: what an actual value must be beside it.
enum TargetSign {
  case atLeast, atMost, above, below, equal

  /// Reads the sign a target begins with; a bare number must be reached exactly.
  init(_ target: String) {
    let signs: [(String, TargetSign)] = [
      ("≥", .atLeast), (">=", .atLeast), ("＞=", .atLeast), ("大于等于", .atLeast), ("不低于", .atLeast), ("不少于", .atLeast),
      ("≤", .atMost), ("<=", .atMost), ("＜=", .atMost), ("小于等于", .atMost), ("不超过", .atMost), ("不高于", .atMost),
      ("＞", .above), (">", .above), ("大于", .above), ("＜", .below), ("<", .below), ("小于", .below),
    ]
    self = signs.first { target.hasPrefix($0.0) }?.1 ?? .equal
  }

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
