import BudgetModel

/// What the figures of a table of several sections count: money until the section of things begins.
struct Measure {
  private var word = ""
  private var isOfThings = false
  /// Whether a row itself, not its section, said that things are counted.
  private var isOwn = false

  private static let measures = ["辆", "台", "套", "人", "平方米", "个"]

  /// Whether a row says itself that it counts things: 车辆数合计（辆）.
  static func isCount(_ label: String) -> Bool {
    measures.contains { label.hasSuffix("(\($0))") || label.hasSuffix("（\($0)）") }
  }

  /// What a row's figures count.
  mutating func quantity(of label: String, unit: MoneyUnit) -> Quantity {
    if Text.hasChineseNumber(label) {
      isOfThings = Text.contains(label, any: ["资产", "车辆", "设备", "人员"])
      word = ""
      isOwn = false
    }
    if Self.isCount(label) {
      (isOfThings, isOwn) = (true, true)
    } else if isOwn, Numbering.stripped(label) == label, !Text.contains(label, any: ["车", "设备"]) {
      // What stands below without a number and is no thing of the kind is money again.
      (isOfThings, isOwn) = (false, false)
    }
    guard isOfThings else { return .money(unit) }
    for measure in Self.measures
    where label.hasSuffix("(\(measure))") || label.hasSuffix("（\(measure)）") {
      word = measure
    }
    if label.contains("设备") { word = label.contains("套") ? "套" : "台(套)" }
    return .count(word)
  }
}
