import BudgetModel
import Documents

/// Reads the rows of a form that state money: labels with their figures, or a small table of stages, sources or tasks.
struct FormFunds {
  /// What a column of such a table holds.
  private enum Column { case measure(Funding.Measure), origin(String), rate, score, weight, deviation }

  private(set) var funds: [FormFunding] = []
  /// The unit last named: 项目资金（万元）.
  var unit: MoneyUnit
  /// 执行率, its points and the reason, of the row of the total.
  private(set) var rate: PublishedNumber?
  private(set) var score: PublishedNumber?
  private(set) var weight: PublishedNumber?
  private(set) var deviation: String?
  private var columns: [Int: Column] = [:]
  /// The stage of each figure of a row, from left to right, as the row of the total names it.
  private var phases: [Funding.Measure] = []

  init(unit: MoneyUnit) { self.unit = unit }

  /// Whether the rows have columns for budget and execution.
  var isEvaluated: Bool {
    columns.values.contains { if case .measure(.executed) = $0 { true } else { false } }
  }

  /// Whether a row has to do with money: by its words, and as rows go on below such words.
  static func speaksOfMoney(_ cells: [String]) -> Bool {
    cells.contains { cell in
      cell.count <= 30
        && Text.contains(
          cell, any: ["资金", "年度预算", "预算安排", "预算情况", "预算金额", "财政拨款", "金额合计", "执行数", "基本支出", "项目支出"])
    }
  }

  /// Reads a row.
  /// - Returns: how many of its numbers it took, and how many more say nothing.
  mutating func read(_ row: Grid.Row, number: Int) -> (figures: Int, constants: Int) {
    for cell in row.cells where cell.contains("（") || cell.contains("(") { unit = Text.unit(in: cell) ?? unit }
    if readHeading(row) { return (0, 0) }
    return columns.isEmpty ? readPairs(row, number) : readColumns(row, number)
  }

  private mutating func readHeading(_ row: Grid.Row) -> Bool {
    guard !row.cells.contains(where: { Self.figure($0, .yuan) != nil }) else { return false }
    var found: [Int: Column] = [:]
    var isBelow = false
    for (index, cell) in row.cells.enumerated() where index > 0 {
      let text = Text.squeezed(cell)
      guard !text.isEmpty, !text.hasSuffix("：") else { continue }
      if text.contains("执行率") {
        found[index] = .rate
      } else if text.contains("得分") {
        found[index] = .score
      } else if text.contains("分值") {
        if text.count <= 4 { found[index] = .weight }
      } else if Text.contains(text, any: ["原因", "偏差"]) {
        found[index] = .deviation
      } else if let measure = Funding.Measure(heading: text) {
        found[index] = .measure(measure)
      } else if ["总额", "小计", "合计"].contains(text) {
        found[index] = .measure(.annual)
        isBelow = true
      } else if Text.contains(text, any: ["财政拨款", "其他资金", "自有资金", "财政资金"]), text.count <= 8 {
        found[index] = .origin(text)
      }
    }
    let measures = found.values.count { if case .measure = $0 { true } else { false } }
    let names = row.cells.contains { $0.contains("任务名称") }
    guard names || isBelow && found.count > 1 || measures > 1 else { return false }
    // Stages named in a second row divide those of the first.
    columns.merge(found) { $1 }
    return true
  }

  private mutating func readColumns(_ row: Grid.Row, _ number: Int) -> (figures: Int, constants: Int) {
    let first = columns.keys.min() ?? 0
    let words = row.cells.prefix(first).map { Text.squeezed($0) }.filter { !$0.isEmpty && !Self.isSection($0) }
    let own = words.first.map(Self.plain) ?? ""
    // Figures right below the heading, with no name beside them, are the whole.
    guard !own.isEmpty || funds.isEmpty else { return (0, 0) }
    let label = own
    let isTotal = label.isEmpty || Self.isTotal(label)
    var figures = 0
    var constants = 0
    let amounts = columns.keys.sorted().compactMap { $0 < row.cells.count ? Self.figure(row.cells[$0], unit) : nil }
    for (column, kind) in columns.sorted(by: { $0.key < $1.key }) where column < row.cells.count {
      let text = Text.squeezed(row.cells[column])
      let isNumber = Text.isNumber(row.cells[column])
      switch kind {
      case .measure(let measure):
        append(measure, isTotal ? nil : label, Self.figure(text, unit), number, row.line)
        figures += isNumber ? 1 : 0
      case .origin(let name):
        guard let figure = Self.figure(text, unit) else { continue }
        if isTotal {
          append(.annual, name, figure, number, row.line)
        } else if figure.amount != amounts.first?.amount, figure.number.digits != 0 {
          continue
        }
        figures += isNumber ? 1 : 0
      case .rate:
        guard let own = PublishedNumber(text.hasSuffix("%") ? String(text.dropLast()) : text) else { continue }
        if isTotal { rate = own }
        figures += isNumber ? 1 : 0
      case .score:
        guard let own = PublishedNumber(text) else { continue }
        if isTotal { score = own }
        figures += isNumber ? 1 : 0
      case .weight:
        if isTotal { weight = PublishedNumber(text) ?? weight }
        constants += isNumber ? 1 : 0
      case .deviation: if isTotal, !text.isEmpty { deviation = ShortLabel.first(of: text) }
      }
    }
    return (figures, constants)
  }

  /// `年度资金总额：|180`, once or twice in a row.
  private mutating func readPairs(_ row: Grid.Row, _ number: Int) -> (figures: Int, constants: Int) {
    var place = -1
    var figures = 0
    let filled = row.cells.filter { cell in cell.contains { !"-—–_/ ".contains($0) } }
    for (index, cell) in filled.enumerated() {
      if let figure = Self.figure(cell, unit) {
        guard place >= 0, let last = funds.indices.last, funds[last].row == number, funds[last].figure == nil else {
          continue
        }
        funds[last].figure = figure
        figures += Text.isNumber(cell) ? 1 : 0
        continue
      }
      let text = Self.withoutUnit(Text.squeezed(cell), before: index + 1 < filled.count ? filled[index + 1] : "")
      let next = index + 1 < filled.count ? filled[index + 1] : ""
      // The name of the section stands before the first label.
      if place < 0, Self.isSection(text), !next.isEmpty, Self.figure(next, unit) == nil { continue }
      guard !text.contains("分值"), text.count <= 24 else { continue }
      let (name, own) = FormFunding.split(text)
      place += 1
      let isTotal = Self.isTotal(name)
      let named: Funding.Measure? = name.contains("实施期") ? .period : name.contains("年度") ? .annual : nil
      let phase = named ?? (place < phases.count ? phases[place] : .annual)
      if isTotal {
        if place < phases.count { phases[place] = phase } else { phases.append(phase) }
      }
      append(phase, isTotal ? nil : Self.plain(name), own.flatMap { Figure($0, .money(unit)) }, number, row.line)
    }
    return (figures, 0)
  }

  private mutating func append(
    _ measure: Funding.Measure, _ origin: String?, _ figure: Figure?, _ row: Int, _ line: Int
  ) {
    funds.append(
      FormFunding(measure: measure, origin: origin, figure: figure, row: row, line: line, isCutOff: false))
  }

  /// A figure, with the unit behind it where one is printed in the cell.
  private static func figure(_ cell: String, _ unit: MoneyUnit) -> Figure? {
    let text = Text.squeezed(cell)
    if let figure = Figure(text, .money(unit)) { return figure }
    for own in [MoneyUnit.tenThousandYuan, .yuan] where text.hasSuffix(own.rawValue) {
      return Figure(String(text.dropLast(own.rawValue.count)), .money(own))
    }
    return nil
  }

  private static func isTotal(_ label: String) -> Bool {
    Levels.isTotal(label) || label.hasSuffix("总额") || label == "金额合计" || label.hasSuffix("资金总额")
  }

  /// 项目资金（万元）: the name of the section, not of a sum.
  private static func isSection(_ text: String) -> Bool {
    let plain = text.prefix { !"（(".contains($0) }
    return plain.count < text.count && Text.unit(in: text) != nil
      || ["项目资金", "资金情况", "预算资金", "年度预算", "年度主要任务"].contains(String(plain))
  }

  /// `资金总额（万元）` right before its figure is the name of the sum.
  private static func withoutUnit(_ text: String, before next: String) -> String {
    guard HeadingUnit.unit(of: text) != nil, Text.isNumber(next),
      let start = text.lastIndex(where: { "（(".contains($0) })
    else { return text }
    return String(text[..<start])
  }

  private static func plain(_ label: String) -> String {
    let rest = Text.after(["其中：", "其中:"], in: label) ?? label
    return rest.filter { !"：:".contains($0) }
  }
}
