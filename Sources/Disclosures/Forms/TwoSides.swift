import BudgetModel
import Documents

/// Indicators that stand twice in each row, for the period and for the year.
///
/// The columns of such rows are often shifted in a text layer: where words do not stand below their headings, rows are read by
/// what their words are.
struct TwoSides {
  private var period = IndicatorRows()
  private var annual = IndicatorRows()
  /// The line of each row of the form.
  private var lines: [Int: Int] = [:]
  /// The rows that the text layer ends before the target.
  private var cutOff: (period: Set<Int>, annual: Set<Int>) = ([], [])

  /// Whether rows are read by what their words are.
  private var isShifted = false

  /// Begins below a heading.
  /// - Parameter rows: what stands below it; nil where the heading is none of two sides.
  mutating func begin(_ columns: FormColumns, rows: ArraySlice<Grid.Row>?) {
    guard let rows, let sides = columns.sides else {
      isShifted = true
      return
    }
    isShifted = rows.contains { !Self.fits($0.cells, sides) }
  }

  /// Whether a row has the same heading twice, for the period and for the year.
  static func isTwoSided(_ row: Grid.Row) -> Bool {
    ["数量指标", "质量指标", "时效指标"].contains { word in row.cells.count { $0 == word } > 1 }
  }

  /// Reads a row.
  /// - Returns: how many of its numbers it took.
  mutating func read(
    _ row: Grid.Row, _ sides: (period: FormColumns, annual: FormColumns), number: Int, page: Int?
  ) -> Int {
    var row = row
    lines[number] = row.line
    let line = ShiftedRow(row.cells)
    func isCutOff(_ entry: ShiftedRow.Entry?) -> Bool {
      entry.map { $0.name != nil && $0.value == nil && $0.column == row.cells.count - 1 } ?? false
    }
    if isCutOff(line.period) { cutOff.period.insert(number) }
    if isCutOff(line.annual) { cutOff.annual.insert(number) }
    guard isShifted else {
      return period.read(row, sides.period, number: number, page: page)
        + annual.read(row, sides.annual, number: number, page: page)
    }
    guard line.period?.name != nil || line.annual?.name != nil else { return 0 }
    let category = line.period?.category
    var other = row
    row.cells = Self.aligned(line.period, category, sides.period)
    other.cells = Self.aligned(line.annual, line.annual?.category ?? category, sides.annual)
    return period.read(row, sides.period, number: number, page: page)
      + annual.read(other, sides.annual, number: number, page: page)
  }

  /// The indicators of both sides joined, with what is doubtful of them.
  var pairing: IndicatorPairing {
    var pairing = IndicatorPairing(period: period.indicators, annual: annual.indicators)
    pairing.doubtHeadings(lines: lines, cutOff: cutOff)
    return pairing
  }

  /// Whether the words of the levels stand below their headings, and no target below that of a name.
  private static func fits(_ cells: [String], _ sides: (period: FormColumns, annual: FormColumns)) -> Bool {
    func columns(_ role: FormColumn) -> [Int] { sides.period.columns(role) + sides.annual.columns(role) }
    let (categories, subcategories, names) = (columns(.category), columns(.subcategory), columns(.name))
    return cells.enumerated().allSatisfy { column, cell in
      let text = Text.unwrapped(cell)
      if IndicatorVocabulary.isCategory(text) { return categories.contains(column) }
      if IndicatorVocabulary.isSubcategory(text) {
        return subcategories.contains(column) || names.contains(column) && text.contains("满意度")
      }
      let isTarget = text.first.map { "≥≤＞＜><=＝≧≦".contains($0) } ?? false
      return !isTarget || !(categories + subcategories + names).contains(column)
    }
  }

  /// The words of one side of a shifted row below their headings.
  private static func aligned(_ entry: ShiftedRow.Entry?, _ category: String?, _ side: FormColumns) -> [String] {
    var cells = Array(repeating: "", count: side.roles.count)
    func put(_ text: String?, _ columns: [Int]) {
      if let text, let column = columns.first { cells[column] = text }
    }
    put(category, side.columns(.category))
    put(entry?.subcategory, side.columns(.subcategory))
    put(entry?.name, side.columns(.name))
    put(entry?.value, side.columns(.annualTarget) + side.columns(.periodTarget))
    return cells
  }
}
