/// Whether an indicator's actual value meets its target, compared as published.
public enum Attainment: Hashable, Sendable {
  /// The target is met.
  case met
  /// It is met, by exactly the number that was promised.
  case equal
  /// It is missed.
  case missed

  /// Compares an actual value with a target.
  ///
  /// 部分达成, 未达成 and 未完成 miss any target; numbers of the same unit are compared by the target's sign (`≥ ≤ > < =`,
  /// 不低于, 50次以上 …; none means equal); 达成 and 完成 without a number meet any. Words meet a target they repeat, and miss it
  /// where they deny it (不及时, 未及时).
  /// - Parameter isCost: whether less is better. Of a target without a sign (2次) more may be what was meant, or, of a cost, less: that
  ///   is met of a cost and not told of anything else.
  /// - Returns: nil where either is blank or the two cannot be compared: two units, several numbers, a number and a word,
  ///   words that are merely different.
  public init?(target: String?, actual: String?, isCost: Bool = false) {
    guard let target = target?.withoutBlanks, let actual = actual?.withoutBlanks, !target.isEmpty, !actual.isEmpty
    else { return nil }
    if Self.begins(actual, with: ["部分达成", "部分完成", "未达成", "未完成", "未达到"]) {
      self = .missed
      return
    }
    let wanted = MeasuredValue(target)
    let reached = MeasuredValue(actual)
    if target == actual {
      self = wanted == nil ? .met : .equal
    } else if reached == nil, Self.begins(actual, with: ["达成", "已达成", "完成", "已完成"]) {
      self = .met
    } else if let wanted, let reached {
      guard let order = MeasuredOrder(of: reached, to: wanted)?.order,
        let own = Self.judge(order, TargetSign(target), TargetSign.bound(actual))
      else { return nil }
      // 开展培训2次 may mean two or more: words that are no sign say nothing of 3次.
      if own == .missed, TargetSign.isUnclear(target, before: wanted.before) { return nil }
      let isBare = !["=", "＝", "等于"].contains { wanted.before.ends($0) } && TargetSign(target) == .equal
      if own == .missed, isBare {
        if isCost, order < 0 {
          self = .met
          return
        }
        if !isCost, order > 0, wanted.number.digits != 0 { return nil }
      }
      self = own
    } else if wanted == nil, reached == nil, actual.holds(target) {
      let denials = ["不", "未", "没", "未能", "没有"]
      self = denials.contains { actual.holds($0 + target) } ? .missed : .met
    } else {
      return nil
    }
  }

  /// What an order comes to. An actual value that is a bound itself (≥95%) may lie anywhere beyond it.
  private static func judge(_ order: Int, _ sign: TargetSign, _ bound: TargetSign) -> Attainment? {
    let isMet = sign.admits(order)
    switch bound {
    case .equal: break
    case .atLeast, .above:
      let isUpward = sign == .atLeast || sign == .above
      guard order == 0 || isUpward == isMet else { return nil }
    case .atMost, .below:
      let isDownward = sign == .atMost || sign == .below
      guard order == 0 || isDownward == isMet else { return nil }
    }
    return isMet ? (order == 0 ? .equal : .met) : .missed
  }

  private static func begins(_ text: String, with words: [String]) -> Bool { words.contains { text.begins($0) } }

  /// -1, 0 or 1 as the first number is less than, equal to or greater than the second.
  static func compare(_ left: PublishedNumber, _ right: PublishedNumber) -> Int {
    let places = max(left.places, right.places)
    let (a, b) = (left.scaled(places: places), right.scaled(places: places))
    // A number that outgrows 64 bits while it gets the other's places is the one further from zero.
    guard a.isKnown else { return Exact(left.digits).sign }
    guard b.isKnown else { return -Exact(right.digits).sign }
    return (a - b).isKnown ? (a - b).sign : a.sign
  }
}
