import BudgetModel
import Documents

/// Reads a project's target form (绩效目标表) with two sides, for the period and for the year: its columns are often shifted
/// in a text layer, so that it is read by what the words are.
struct TargetForm {
  /// The project's name as the form prints it; may be the department's by mistake.
  private(set) var name = ""
  private(set) var unit: String?
  private(set) var attribute: String?
  private(set) var duration: String?
  private(set) var year: Int?
  private(set) var funds: [FormFunding] = []
  private(set) var period: [SideIndicator] = []
  private(set) var annual: [SideIndicator] = []
  private(set) var cells = NumericCells()
  private(set) var unread: [UnreadPart] = []
  let line: Int
  let page: Int?
  private let part: Part.Rows
  private var category: String?
  private var subcategories: (period: String?, annual: String?)

  init(_ part: Part.Rows, before: [Part.Line]) {
    self.part = part
    line = part.line
    page = part.page
    year = before.suffix(3).reversed().lazy.compactMap { Text.year(in: Text.squeezed($0.text)) }.first
    cells.total = part.numericCells
    var isInIndicators = false
    for (index, row) in part.rows.enumerated() {
      let first = Text.squeezed(row.cells.first { !$0.isEmpty } ?? "")
      if readParticulars(row, first: first) { continue }
      if !isInIndicators, FormFunding.isFunding(row.cells) {
        let fundings = FormFunding.read(row, number: index + 1)
        funds += fundings.funds
        cells.figures += fundings.numericCells
        noteRest(row, consumed: fundings.numericCells)
      } else if first.hasPrefix("负责人") {
        cells.stamps += row.cells.count { Text.isNumber($0) }
        break
      } else {
        readIndicators(row, number: index + 1, isIn: &isInIndicators)
      }
    }
    let rest = cells.settle()
    if rest > 0 { unread.append(UnreadPart(reason: .strayNumber, name: name, line: line, numericCells: rest)) }
  }

  /// What it says.
  var form: PerformanceForm {
    var form = PerformanceForm(line: line, page: page)
    form.name = name
    form.unit = unit
    form.attribute = attribute
    form.duration = duration
    form.year = year
    form.funds = funds
    form.period = period
    form.annual = annual
    form.cells = cells
    form.unread = unread
    form.texts = part.cells
    return form
  }

  private mutating func readParticulars(_ row: Grid.Row, first: String) -> Bool {
    if first.count <= 12, let own = Text.year(in: first), row.cells.count(where: { !$0.isEmpty }) == 1 {
      year = own
      return true
    }
    guard ["项目名称", "主管部门及代码", "项目属性"].contains(first) else { return false }
    let filled = row.cells.map { Text.unwrapped($0) }.filter { !$0.isEmpty }
    if first == "项目名称" { name = filled.count > 1 ? filled[1] : "" }
    if first == "项目属性", filled.count > 1 { attribute = filled[1] }
    for (index, cell) in filled.enumerated() {
      let next = index + 1 < filled.count ? filled[index + 1] : nil
      if let value = Self.value(after: ["实施单位", "预算单位"], in: cell, next: next) {
        unit = DepartmentCode.stripped(value)
      }
      if let value = Self.value(after: ["项目期"], in: cell, next: next), !value.hasPrefix("项目") { duration = value }
    }
    noteRest(row, consumed: 0)
    return true
  }

  /// The value of a label: in the next cell, or in the same after it.
  private static func value(after labels: [String], in cell: String, next: String?) -> String? {
    for label in labels {
      if cell == label { return next }
      if cell.hasPrefix(label), cell != label + "日期", cell != label + "限" {
        return String(cell.dropFirst(label.count).drop { "：: ".contains($0) })
      }
    }
    return nil
  }

  private mutating func readIndicators(_ row: Grid.Row, number: Int, isIn: inout Bool) {
    if row.cells.contains(where: { $0.count > 40 })
      || ["实施期目标", "总体目标", "年度目标"].contains(Text.squeezed(row.cells.first ?? ""))
    {
      return
    }
    let read = IndicatorLine(row.cells)
    if read.hasVocabulary { isIn = true }
    guard isIn else { return noteRest(row, consumed: 0) }
    if let own = read.period?.category, own != category {
      category = own
      subcategories = (nil, nil)
    }
    var consumed = 0
    if let entry = read.period, let own = side(entry, carried: &subcategories.period, row: row, number: number) {
      period.append(own)
      consumed += Text.isNumber(own.value) ? 1 : 0
    }
    if let entry = read.annual, let own = side(entry, carried: &subcategories.annual, row: row, number: number) {
      annual.append(own)
      consumed += Text.isNumber(own.value) ? 1 : 0
    }
    cells.figures += consumed
    noteRest(row, consumed: consumed)
  }

  /// Merged cells give a heading once: it holds until the next.
  private func side(_ entry: IndicatorLine.Entry, carried: inout String?, row: Grid.Row, number: Int) -> SideIndicator?
  {
    guard let name = entry.name else { return nil }
    if let own = entry.subcategory { carried = own }
    return SideIndicator(
      category: carried.flatMap { IndicatorVocabulary.category(of: $0) } ?? entry.category ?? category,
      subcategory: carried, name: name, value: entry.value ?? "", row: number, line: row.line,
      isCutOff: entry.value == nil && entry.column == row.cells.count - 1)
  }

  /// Lists the numbers of a row that went nowhere.
  private mutating func noteRest(_ row: Grid.Row, consumed: Int) {
    let rest = row.cells.count { Text.isNumber($0) } - consumed
    guard rest > 0 else { return }
    cells.unread += rest
    unread.append(
      UnreadPart(reason: .unknownRow, name: row.cells.first { !$0.isEmpty } ?? "", line: row.line, numericCells: rest))
  }
}
