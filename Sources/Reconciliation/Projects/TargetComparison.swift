import BudgetModel

/// How surely an actual value can be held against a target.
struct TargetComparison {
  private static let signs = ["≥", "≧", ">=", "≤", "≦", "<=", "＝", "=", "＞", ">", "＜", "<"]

  private let sign: String?
  private let target: (number: String, unit: String)
  private let actual: (number: String, unit: String)

  /// A target and an actual value as published.
  init(target: String, actual: String) {
    let target = target.withoutSpace
    sign = Self.signs.first { target.begins($0) }
    self.target = Self.parts(String(target.dropFirst(sign?.count ?? 0)))
    self.actual = Self.parts(actual.withoutSpace)
  }

  /// Whether the target is a number with a sign, the actual value a number, and their units the same.
  ///
  /// An actual value without a unit has the target's, unless that counts in thousands or is a percentage and the value
  /// looks like a fraction.
  var isClear: Bool {
    guard sign != nil, !target.number.isEmpty, !actual.number.isEmpty else { return false }
    if target.unit == actual.unit { return true }
    guard actual.unit.isEmpty, !target.unit.holds(any: ["万", "亿", "千", "百", "‰"]) else { return false }
    let isFraction = actual.number.begins("0.") || actual.number == "1"
    return !(target.unit.begins("%") || target.unit.begins("％")) || !isFraction
  }

  /// Whether the target is so much exactly, and the actual value less.
  var isBelowExactTarget: Bool {
    guard sign == nil || sign == "=" || sign == "＝", let wanted = number(target.number),
      let reached = number(actual.number)
    else { return false }
    return reached.order(wanted) < 0
  }

  private func number(_ text: String) -> PublishedNumber? { PublishedNumber(text) }

  /// The number a text begins with, and the rest.
  private static func parts(_ text: String) -> (String, String) {
    let number = text.prefix { "0123456789.,".contains($0) }
    return (String(number), String(text.dropFirst(number.count)))
  }
}
