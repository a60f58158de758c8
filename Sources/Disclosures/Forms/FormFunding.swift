import BudgetModel
import Documents

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

  /// Whether a row is one of the money's.
  static func isFunding(_ cells: [String]) -> Bool {
    cells.allSatisfy { $0.count <= 30 }
      && cells.contains { Text.contains($0, any: ["资金总额", "财政资金", "财政资", "单位自筹", "自有资金", "其他资金"]) }
  }

  /// Reads a row: a label and a figure for the period, then the same for the year.
  static func read(_ row: Grid.Row, number: Int) -> (funds: [FormFunding], numericCells: Int) {
    var funds: [FormFunding] = []
    var numericCells = 0
    var unit = MoneyUnit.yuan
    for (column, cell) in row.cells.enumerated() where !cell.isEmpty {
      if Text.isNumber(cell) {
        guard let last = funds.indices.last, funds[last].figure == nil else { continue }
        funds[last].figure = Figure(cell, .money(unit))
        funds[last].isCutOff = false
        numericCells += 1
        continue
      }
      let label = Text.squeezed(cell)
      if label.hasPrefix("项目资金") {
        unit = Text.unit(in: label) ?? unit
        continue
      }
      let (name, number_) = split(label)
      let isTotal = name.contains("资金总额")
      let isAnnual = isTotal ? name.contains("年度") : !funds.isEmpty
      funds.append(
        FormFunding(
          measure: isAnnual ? .annual : .period, origin: isTotal ? nil : name,
          figure: number_.flatMap { Figure($0, .money(unit)) }, row: number, line: row.line,
          isCutOff: number_ == nil && column == row.cells.count - 1))
    }
    if funds.count == 2, funds[0].figure == nil { funds[1].isCutOff = false }
    return (funds, numericCells)
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
