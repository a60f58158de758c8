/// The sign of a target value: what an actual value must be beside it.
enum TargetSign {
  case atLeast, atMost, above, below, equal

  /// Reads the sign that stands before a target's number, or the words it ends with; a bare number must be reached exactly.
  ///
  /// A target that begins with what is to change (提高10%, 降低10%) is reached by more, too; 降低到10% by less.
  init(_ target: String) {
    let before = Self.words(before: target)
    self =
      Self.signs.first { before.ends($0.0) }?.1 ?? Self.changes.first { before.begins($0.0) }?.1
      ?? Self.ending(target)
  }

  /// What an actual value says of itself: 95%以上 is at least so much, while 提高10% is so much.
  static func bound(_ actual: String) -> TargetSign {
    let before = words(before: actual)
    return signs.first { before.ends($0.0) }?.1 ?? ending(actual)
  }

  /// Whether words before a number are no sign: 开展培训2次 may mean two or more.
  /// - Parameter words: those before it, without a period (每季度).
  static func isUnclear(_ target: String, before words: String) -> Bool {
    if Self(target) != .equal { return false }
    return !["", "=", "＝", "等于", "完成", "达到", "达", "为", "共", "共计", "实现"].contains(words)
  }

  private static func words(before text: String) -> String {
    let words = String(text.unicodeScalars.prefix { !MeasuredValue.isDigit($0) && !"-−－".unicodeScalars.contains($0) })
    return words.ends("百分之") ? String(words.dropLast(3)) : words
  }

  private static func ending(_ text: String) -> TargetSign { endings.first { text.ends($0.0) }?.1 ?? .equal }

  /// Longer ones before those they end with.
  private static let signs: [(String, TargetSign)] = [
    ("≥", .atLeast), ("≧", .atLeast), (">=", .atLeast), ("＞=", .atLeast), ("＞＝", .atLeast), (">＝", .atLeast),
    ("≤", .atMost), ("≦", .atMost), ("<=", .atMost), ("＜=", .atMost), ("＜＝", .atMost), ("<＝", .atMost),
    ("大于等于", .atLeast), ("大于或等于", .atLeast), ("小于等于", .atMost), ("小于或等于", .atMost),
    ("不低于", .atLeast), ("不少于", .atLeast), ("不小于", .atLeast), ("至少", .atLeast),
    ("不超过", .atMost), ("不高于", .atMost), ("不大于", .atMost), ("不多于", .atMost), ("至多", .atMost), ("控制在", .atMost),
    ("降低到", .atMost), ("降低至", .atMost), ("减少到", .atMost), ("减少至", .atMost), ("下降到", .atMost), ("下降至", .atMost),
    ("＞", .above), (">", .above), ("大于", .above), ("高于", .above), ("超过", .above),
    ("＜", .below), ("<", .below), ("小于", .below), ("低于", .below), ("少于", .below),
  ]

  private static let changes: [(String, TargetSign)] = [
    ("提高", .atLeast), ("提升", .atLeast), ("增长", .atLeast), ("增加", .atLeast), ("上升", .atLeast), ("降低", .atLeast),
    ("减少", .atLeast), ("下降", .atLeast), ("达到", .atLeast),
  ]

  private static let endings: [(String, TargetSign)] = [
    ("以上", .atLeast), ("以内", .atMost), ("以下", .atMost), ("之内", .atMost), ("日内", .atMost),
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
