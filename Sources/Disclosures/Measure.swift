import BudgetModel

/// What the figures of a table of several sections count: money until the section of things begins.
struct Measure {
  private var word = ""
  private var isOfThings = false

  /// What a row's figures count.
  mutating func quantity(of label: String, unit: MoneyUnit) -> Quantity {
    if Text.hasChineseNumber(label) {
      isOfThings = Text.contains(label, any: ["资产", "车辆", "设备", "人员"])
      word = ""
    }
    guard isOfThings else { return .money(unit) }
    for measure in ["辆", "台", "套", "人", "平方米", "个"]
    where label.hasSuffix("(\(measure))") || label.hasSuffix("（\(measure)）") {
      word = measure
    }
    if label.contains("设备") { word = label.contains("套") ? "套" : "台(套)" }
    return .count(word)
  }
}
