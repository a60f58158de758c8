import BudgetModel

/// One figure of a target form's money.
struct FormFunding {
  var measure: Funding.Measure
  /// nil for the total.
  var origin: String?
  var figure: Figure?
  var row: Int
  var line: Int
  /// Whether the text layer ends before the figure.
  var isCutOff: Bool

  /// The figure as an amount in another unit.
  func counted(in unit: MoneyUnit) -> FormFunding {
    var own = self
    if let figure, case .money = figure.quantity { own.figure = Figure(figure.text, .money(unit)) }
    return own
  }

  /// Parts a label from a figure in the same cell, drops `其中`, and completes a word cut at the cell's edge.
  static func split(_ label: String) -> (name: String, figure: String?) {
    var name = label
    var figure: String?
    let digits = label.reversed().prefix { $0.isNumber || $0 == "," || $0 == "." }
    if !digits.isEmpty, digits.count < label.count {
      figure = String(digits.reversed())
      name = String(label.dropLast(digits.count))
    }
    while let last = name.last, "：:".contains(last) { name.removeLast() }
    if let rest = Text.after(["其中：", "其中:"], in: name) { name = rest }
    if name.hasSuffix("财政资") { name += "金" }
    return (name, figure)
  }
}
