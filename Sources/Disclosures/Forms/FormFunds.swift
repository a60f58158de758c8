import BudgetModel
import Documents

/// Reads the rows of a form that state money: labels with their figures, or a small table of stages, sources or tasks.
struct FormFunds {
  /// What a column of such a table holds.
  enum Column: Equatable {
    case measure(Funding.Measure)
    /// A budget: of the year's start, or of the whole year where that stands beside it.
    case budget
    case rate, score, weight, deviation, nothing
  }

  /// A column with its source, where a stage is divided into sources.
  struct Place {
    var column: Column
    var origin: String?
    /// The unit its heading names.
    var unit: MoneyUnit?
  }

  /// A row of figures below headings.
  struct Line {
    var label: String
    var texts: [(place: Place, text: String)]
    var row: Int
    var line: Int
    /// Which of the headings it stands below, from 0.
    var heading: Int
  }

  /// What stands as labels with their figures, in rows of no table.
  var pairs: [FormFunding] = []
  /// The rows below headings.
  private(set) var lines: [Line] = []
  /// The unit last named: 项目资金（万元）.
  var unit: MoneyUnit
  /// Whether a unit was named, over the form, in a heading or behind a figure.
  var isUnitNamed = false
  /// 执行率, its points and the reason, of the row of the total.
  var rate: PublishedNumber?
  var score: PublishedNumber?
  var weight: PublishedNumber?
  var deviation: String?
  var columns: [Int: Place] = [:]
  /// What names of sections over labels and their figures say: 预算安排情况（调整后）, 预算执行进度.
  var sectionsAbove: [Int: Column] = [:]
  /// The stage of each figure of a row, from left to right, as the row of the total names it.
  var phases: [Funding.Measure] = []
  /// The stages that the row of the whole named, from left to right.
  var stages: [Column] = []
  /// How many rows of figures stand above the heading read last.
  private(set) var linesAbove = 0
  /// The budgets among the pairs, of no certain stage.
  var budgets: Set<Int> = []
  /// The budgets among the pairs that are of the whole project, where another is of the year: 项目总预算.
  var wholes: Set<Int> = []
  /// The pairs of the row above that have their figures in the row below, by column.
  var headed: [(column: Int, pair: Int)] = []
  /// The year of the form.
  var year: Int?
  /// How many headings stand above the rows read last, and below which of them the rows are tasks.
  private var headings = 0
  private(set) var tasks: Set<Int> = []

  /// - Parameter unit: the unit named over the form; nil for none: 万元 is taken then.
  init(unit: MoneyUnit?) {
    self.unit = unit ?? .tenThousandYuan
    isUnitNamed = unit != nil
  }

  /// Whether nothing of money was read.
  var isEmpty: Bool { pairs.isEmpty && lines.isEmpty && columns.isEmpty }

  /// Whether the rows tell of execution.
  var isEvaluated: Bool {
    columns.values.contains { $0.column == .measure(.executed) || $0.column == .rate }
      || pairs.contains { $0.measure == .executed } || rate != nil
  }

  /// Whether a row has to do with money, by its words.
  static func speaksOfMoney(_ cells: [String]) -> Bool {
    if cells.contains(where: { $0.count <= 30 && Text.contains($0, any: FundWords.parts) }) { return true }
    // A stage with its figure behind it.
    let filled = cells.filter { !$0.isEmpty }
    return zip(filled, filled.dropFirst()).contains { label, next in
      switch FundWords.column(label, isFirst: false) {
      case .rate: number(next) != nil && next.contains("%")
      case let column?: isStage(column) && figure(next, .yuan) != nil
      case nil: false
      }
    }
  }

  /// Takes a unit that is named.
  mutating func take(unit: MoneyUnit) {
    // Named below the figures, as it may be: those of no unit have it.
    if !isUnitNamed { for index in pairs.indices { pairs[index] = pairs[index].counted(in: unit) } }
    self.unit = unit
    isUnitNamed = true
  }

  /// Reads a row.
  /// - Returns: how many of its numbers it took, and how many more say nothing.
  mutating func read(_ row: Grid.Row, number: Int) -> (figures: Int, constants: Int) {
    for cell in row.cells where cell.count <= 40 && (cell.contains("（") || cell.contains("(") || cell.contains("单位")) {
      if let own = Text.unit(in: Phrase.remark(cell)) ?? (cell.contains("单位") ? Text.unit(in: cell) : nil) {
        take(unit: own)
      }
    }
    if row.cells.contains(where: { $0.count <= 20 && $0.hasSuffix("元") && Self.namesUnit($0) }) { isUnitNamed = true }
    if let taken = readBelow(row, number) { return taken }
    if readHeading(row) { return (0, 0) }
    return columns.isEmpty ? readPairs(row, number) : readColumns(row, number)
  }

  /// Whether a row is the heading of a table of stages.
  static func isHeading(_ row: Grid.Row) -> Bool {
    var funds = FormFunds(unit: .yuan)
    return funds.readHeading(row) && funds.isEvaluated
  }

  private mutating func readHeading(_ row: Grid.Row) -> Bool {
    if row.cells.contains(where: { Self.parted($0).count > 1 }) { return false }
    let hasFigures = row.cells.contains {
      Self.figure($0, .yuan) != nil || $0.hasSuffix("%") && Text.isNumber($0.dropLast())
    }
    // A figure may have slipped in from another row.
    if hasFigures, row.cells.count(where: { FundWords.column($0) != nil }) < 4 || Self.isPaired(row.cells) {
      return false
    }
    var found: [Int: Place] = [:]
    let first = row.cells.firstIndex { !$0.isEmpty }
    var isBelow = false
    var stage: Place?
    for (index, cell) in row.cells.enumerated() {
      if let own = columns[index], Self.isStage(own.column) || own.column == .nothing, own.origin == nil { stage = own }
      let text = Text.squeezed(cell)
      guard !text.isEmpty, !text.hasSuffix("："), Self.figure(text, .yuan) == nil else { continue }
      let unit = Text.unit(in: Phrase.remark(text))
      if FundWords.sums.contains(Phrase.plain(text)), index > 0 {
        found[index] = Place(column: stage?.column ?? .measure(.annual), unit: unit ?? stage?.unit)
        isBelow = true
      } else if let column = FundWords.column(text, isFirst: index == first) {
        found[index] = Place(column: column, unit: unit)
      } else if FundWords.isOrigin(text) && text.count <= 12 || ["基本支出", "项目支出"].contains(Phrase.plain(text)), index > 0
      {
        found[index] = Place(column: stage?.column ?? .measure(.annual), origin: text, unit: unit ?? stage?.unit)
      }
    }
    readYears(row, &found)
    // Beside the budget of the whole year 预算调整数 is by how much it was changed.
    let changes = found.filter { $0.value.column == .measure(.adjusted) && FundWords.isChange(row.cells[$0.key]) }
    if changes.count < found.count(where: { $0.value.column == .measure(.adjusted) }) {
      for column in changes.keys { found[column]?.column = .nothing }
    }
    let stages = found.values.count { Self.isStage($0.column) && $0.origin == nil }
    let others = found.values.count { !Self.isStage($0.column) && $0.column != .nothing }
    let names = row.cells.contains { Text.contains($0, any: ["任务名称", "任务内容", "工作任务"]) }
    guard names && stages > 0 || isBelow && found.count > 1 || stages > 1 || stages == 1 && others > 0 else {
      readSections(row)
      return false
    }
    if found.values.contains(where: { $0.unit != nil }) { isUnitNamed = true }
    // Stages named in the very next row divide those of the first; below figures another table begins.
    if lines.count > linesAbove {
      columns = [:]
      headings += 1
    }
    if names { tasks.insert(headings) }
    columns.merge(found) { $1 }
    linesAbove = lines.count
    return true
  }

  /// Reads what stands over labels with figures.
  private mutating func readSections(_ row: Grid.Row) {
    let cells = row.cells.enumerated().map { ($0, Text.squeezed($1)) }.filter { !$0.1.isEmpty }.dropFirst()
    let kinds = cells.map { ($0.0, $0.1, FundWords.column($0.1)) }
    guard kinds.count > 1, kinds.allSatisfy({ $0.1.count <= 16 && !$0.1.contains("：") }),
      kinds.contains(where: { $0.2 != nil })
    else { return }
    for (column, text, kind) in kinds {
      sectionsAbove[column] = FundWords.stage(Phrase.remark(text)).map { .measure($0) } ?? kind
    }
  }

  /// Whether each label of a row has its figure behind it: 预算数|300.00|执行数|288.00.
  private static func isPaired(_ cells: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    let labels = filled.indices.filter { FundWords.column(filled[$0]) != nil }
    return labels.count { $0 + 1 < filled.count && number(filled[$0 + 1]) != nil } * 4 >= labels.count * 3
  }

  static func isStage(_ column: Column) -> Bool {
    if case .measure = column { return true }
    return column == .budget
  }

  private mutating func readColumns(_ row: Grid.Row, _ number: Int) -> (figures: Int, constants: Int) {
    // What stands over words is no stage but the heading of the names: 年度预算数（万元） over 总额.
    for (column, place) in columns where Self.isStage(place.column) && column < row.cells.count {
      let text = Text.squeezed(row.cells[column])
      let isName = FundWords.isOrigin(text) || FundWords.isPart(text)
      if FundWords.isTotal(text) || isName && !text.contains(where: \.isNumber) {
        columns[column] = nil
      }
    }
    // The name of the section may look like a heading, in the row of the stages: 项目预算及执行.
    if lines.count == linesAbove, let left = columns.filter({ $0.value.column != .nothing }).keys.min(),
      left < row.cells.count, row.cells[..<left].allSatisfy(\.isEmpty), Self.figure(row.cells[left], unit) == nil,
      row.cells.dropFirst(left + 1).contains(where: { Self.figure($0, unit) != nil })
    {
      columns[left] = nil
    }
    // The heading of the section may look like one of a column: 预算资金执行情况.
    let stages = Array(columns.sorted { $0.key < $1.key }.drop { $0.value.column == .nothing })
    var label = Self.label(row.cells.prefix(stages.first?.key ?? 0))
    if let taken = readTransposed(row, label, number) { return taken }
    // Figures right below the heading, with no name beside them, are the whole; （A）|（B）|（C） are none.
    guard
      !label.isEmpty
        || lines.isEmpty
          && stages.contains(where: {
            $0.key < row.cells.count && Self.number(row.cells[$0.key]) != nil
              || $0.key < row.cells.count && Self.figure(row.cells[$0.key], unit) != nil
          })
    else { return (0, 0) }
    var line = Line(label: label, texts: [], row: number, line: row.line, heading: headings)
    var (figures, constants, last) = (0, 0, -1)
    for (column, place) in stages where column < row.cells.count {
      // Two small tables side by side: 基本支出|10.00|财政拨款|12.00.
      if Self.isStage(place.column), last >= 0, column - last > 1 {
        label = Self.label(row.cells[(last + 1)..<column])
        if !label.isEmpty, Self.figure(label, unit) == nil {
          lines.append(line)
          line = Line(label: label, texts: [], row: number, line: row.line, heading: headings)
        }
      }
      last = column
      line.texts.append((place, Text.unwrapped(row.cells[column])))
      guard Text.isNumber(row.cells[column]) else { continue }
      if place.column == .weight || place.column == .nothing { constants += 1 } else { figures += 1 }
    }
    lines.append(line)
    return (figures, constants)
  }

  /// The name that stands in cells before a figure.
  private static func label(_ cells: ArraySlice<String>) -> String {
    cells.map { Text.squeezed($0) }.first { !$0.isEmpty && !isSection($0) }.map(plain) ?? ""
  }

  /// A figure, with the unit behind it where one is printed in the cell.
  static func figure(_ cell: String, _ unit: MoneyUnit) -> Figure? {
    let text = Text.squeezed(cell)
    if let figure = Figure(text, .money(unit)) { return figure }
    for own in [MoneyUnit.tenThousandYuan, .yuan] where text.hasSuffix(own.rawValue) {
      return Figure(String(text.dropLast(own.rawValue.count)), .money(own))
    }
    return nil
  }

  /// Whether a cell holds a figure with its unit behind it.
  static func namesUnit(_ cell: String) -> Bool {
    Figure(Text.squeezed(cell), .money(.yuan)) == nil && figure(cell, .yuan) != nil
  }

  /// A number, without the `%` or 分 behind it.
  static func number(_ text: String) -> PublishedNumber? {
    let text = Text.squeezed(text)
    return PublishedNumber(text.last.map { "%％分".contains($0) } ?? false ? String(text.dropLast()) : text)
  }

  /// 项目资金（万元）: the name of the section, not of a sum.
  static func isSection(_ text: String) -> Bool {
    let plain = Phrase.plain(text)
    if FundWords.isTotal(text), plain != "项目资金" { return false }
    return plain.count < text.count && Text.unit(in: Phrase.remark(text)) != nil || FundWords.sections.contains(plain)
  }

  static func plain(_ label: String) -> String {
    let rest = Text.after(["其中：", "其中:"], in: label) ?? label
    return rest.filter { !"：:".contains($0) }
  }
}
