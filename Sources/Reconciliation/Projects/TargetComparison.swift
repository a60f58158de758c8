import BudgetModel

/// How surely an actual value can be held against a target.
struct TargetComparison {
  private static let signs = ["≥", "≧", ">=", "≤", "≦", "<=", "＝", "=", "＞", ">", "＜", "<"]

  private let sign: String?
  private let order: MeasuredOrder?

  /// A target and an actual value as published.
  init(target: String, actual: String) {
    let (target, actual) = (target.withoutSpace, actual.withoutSpace)
    sign = Self.signs.first { target.begins($0) }
    guard let wanted = MeasuredValue(target), let reached = MeasuredValue(actual) else {
      order = nil
      return
    }
    order = MeasuredOrder(of: reached, to: wanted)
  }

  /// Whether the target is a number with a sign, the actual value a number, and their units leave no room.
  var isClear: Bool { sign != nil && order?.isClear ?? false }

  /// Whether the target is so much exactly, and the actual value less.
  var isBelowExactTarget: Bool {
    (sign == nil || sign == "=" || sign == "＝") && order.map { $0.order < 0 } ?? false
  }
}
