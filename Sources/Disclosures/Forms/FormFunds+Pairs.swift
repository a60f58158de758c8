import BudgetModel
import Documents

/// Labels with their figures in rows of no table.
extension FormFunds {
  /// `年度资金总额：|180`, once or twice in a row; `全年执行数|456|执行率|91.2%`.
  mutating func readPairs(_ row: Grid.Row, _ number: Int) -> (figures: Int, constants: Int) {
    var place = -1
    var figures = 0
    var constants = 0
    /// What the figure to come is, where it is none of the money's sums and sources.
    var awaited: Column?
    /// The stage of the row, where a figure before said one: 实际支出|1156.40|其中：基本支出|770.00.
    var stage: Column?
    var ownStages: [Column] = []
    var awaitsWhole = false
    var ownColumns: [(column: Int, pair: Int)] = []
    var hasFigure = false
    /// The source that the stages of the row are of: 其中：财政资金|年初预算|120.00|….
    var origin: String?
    var places: [Int] = []
    var filled: [String] = []
    for (column, cell) in row.cells.enumerated() where cell.contains(where: { !"-—–_/ ".contains($0) }) {
      let parts = Self.parted(cell)
      filled += parts
      places += parts.map { _ in column }
    }
    for (index, cell) in filled.enumerated() {
      let isNumber = Text.isNumber(cell)
      if let column = awaited, let own = Self.number(cell) ?? Self.figure(cell, unit)?.number {
        awaited = nil
        hasFigure = true
        if Self.isStage(column) {
          stage = column
          ownStages.append(column)
        }
        if Self.isStage(column), awaitsWhole { wholes.insert(pairs.count) }
        take(column, own, cell, number, row.line, origin: origin)
        if column == .weight || column == .nothing {
          constants += isNumber ? 1 : 0
        } else {
          figures += isNumber ? 1 : 0
        }
        continue
      }
      if sectionsAbove[places[index]] == .rate, let own = Self.number(cell) {
        rate = rate ?? own
        figures += isNumber ? 1 : 0
        continue
      }
      if let figure = Self.figure(cell, unit) {
        hasFigure = true
        guard place >= 0, let last = pairs.indices.last, pairs[last].row == number, pairs[last].figure == nil else {
          continue
        }
        pairs[last].figure = figure
        pairs[last].isCutOff = false
        figures += isNumber ? 1 : 0
        continue
      }
      awaited = nil
      let next = index + 1 < filled.count ? filled[index + 1] : ""
      let text = Self.withoutUnit(Text.squeezed(cell), before: next)
      if readSentence(cell, number, row.line) {
        hasFigure = true
        continue
      }
      // The name of the section stands before the first label.
      if place < 0, Self.isSection(text), !next.isEmpty, Self.figure(next, unit) == nil { continue }
      guard text.count <= 24, Self.number(text) == nil, !text.contains("是否"), !["是", "否"].contains(text) else {
        continue
      }
      if !FundWords.isOrigin(text), let column = FundWords.column(text, isFirst: Self.figure(next, unit) == nil),
        !FundWords.isTotal(text) && !FundWords.isOfPeriod(text)
          || Self.isStage(column) && column != .measure(.requested) && !FundWords.isOfPeriod(text)
      {
        awaited = column
        awaitsWhole = Text.contains(text, any: FundWords.wholes)
        if column == .budget, let section = sectionsAbove[places[index]], case .measure = section { awaited = section }
        continue
      }
      let (name, own) = FormFunding.split(text)
      if own == nil, FundWords.isOrigin(name) || FundWords.isPart(name), Self.figure(next, unit) == nil,
        FundWords.column(next, isFirst: false).map(Self.isStage) ?? false
      {
        origin = Self.plain(name)
        continue
      }
      place += 1
      let isTotal =
        Levels.isTotal(name) || FundWords.isTotal(name) || FundWords.isOfPeriod(text) && !FundWords.isOrigin(name)
      let named: Funding.Measure? =
        FundWords.isOfPeriod(text) ? .period : name.contains("年度") ? .annual : nil
      var phase = named ?? (place < phases.count ? phases[place] : .annual)
      if !isTotal, named == nil, case .measure(let own)? = stage { phase = own }
      if !isTotal, named == nil, stage == .budget { budgets.insert(pairs.count) }
      // 其中：基本支出|780.00|其中：基本支出|770.00 below 预算数|1180.00|执行数|1156.40.
      if stage == nil, named == nil, stages.count > 1, place < stages.count, isRepeated(text, in: filled) {
        if case .measure(let own) = stages[place] { phase = own } else { budgets.insert(pairs.count) }
      }
      if isTotal, named == nil, Text.contains(name, any: FundWords.wholes) { wholes.insert(pairs.count) }
      ownColumns.append((places[index], pairs.count))
      if own != nil { hasFigure = true }
      if isTotal {
        if place < phases.count { phases[place] = phase } else { phases.append(phase) }
      }
      let isLast = index == filled.count - 1 && cell == row.cells.last
      pairs.append(
        FormFunding(
          measure: phase, origin: isTotal ? nil : Self.plain(name), figure: own.flatMap { Figure($0, .money(unit)) },
          row: number, line: row.line, isCutOff: own == nil && isLast))
    }
    if !ownStages.isEmpty { stages = ownStages }
    headed = !hasFigure && ownColumns.count > 1 ? ownColumns : []
    // Blank on both sides is no figure that was cut off.
    let own = pairs.indices.filter { pairs[$0].row == number }
    if own.count == 2, pairs[own[0]].figure == nil { pairs[own[1]].isCutOff = false }
    return (figures, constants)
  }

  /// Whether a row has the figures of the labels in the row above it, and no labels of its own but one before them: 金额|120.00|….
  func standsBelow(_ row: Grid.Row) -> Bool {
    let left = headed.map(\.column).min() ?? 0
    let others = row.cells.enumerated().filter { column, cell in
      !Text.squeezed(cell).allSatisfy { "-—–_/".contains($0) } && Self.figure(cell, unit) == nil && column > left
    }
    return others.isEmpty
      && headed.contains { $0.column < row.cells.count && Self.figure(row.cells[$0.column], unit) != nil }
  }

  /// Reads the figures of the labels in the row above.
  /// - Returns: nil where these have none there.
  mutating func readBelow(_ row: Grid.Row, _ number: Int) -> (figures: Int, constants: Int)? {
    defer { headed = [] }
    guard !headed.isEmpty, standsBelow(row) else { return nil }
    var figures = 0
    for (column, pair) in headed where column < row.cells.count {
      guard let figure = Self.figure(row.cells[column], unit) else { continue }
      pairs[pair].figure = figure
      pairs[pair].isCutOff = false
      figures += Text.isNumber(row.cells[column]) ? 1 : 0
    }
    // What stands before the labels names the section.
    if let first = headed.min(by: { $0.column < $1.column }), pairs[first.pair].figure == nil {
      pairs.remove(at: first.pair)
    }
    return (figures, 0)
  }

  /// A cell, or the label and the figure it holds with a colon between them: 执行率：95.47%.
  static func parted(_ cell: String) -> [String] {
    let parts = Text.squeezed(cell).split(maxSplits: 1) { "：:".contains($0) }.map(String.init)
    guard parts.count == 2, FundWords.column(parts[0], isFirst: false) != nil, number(parts[1]) != nil else {
      return [cell]
    }
    return parts
  }

  /// Whether all labels of a row are the same.
  private func isRepeated(_ label: String, in cells: [String]) -> Bool {
    let labels = cells.filter { Self.figure($0, unit) == nil }.map { Self.plain(Text.squeezed($0)) }
    return labels.count > 1 && labels.allSatisfy { $0 == Self.plain(label) }
  }

  private mutating func take(
    _ column: Column, _ number: PublishedNumber, _ cell: String, _ row: Int, _ line: Int, origin: String? = nil
  ) {
    switch column {
    case .rate: if origin == nil { rate = rate ?? number }
    case .score: if origin == nil { score = score ?? number }
    case .weight: if origin == nil { weight = weight ?? number }
    case .measure, .budget:
      guard let figure = Self.figure(cell, unit) else { return }
      var measure = Funding.Measure.approved
      if case .measure(let own) = column { measure = own } else { budgets.insert(pairs.count) }
      pairs.append(FormFunding(measure: measure, origin: origin, figure: figure, row: row, line: line, isCutOff: false))
    case .deviation, .nothing: break
    }
  }

  /// 总额1060.68万元 其中：财政拨款：692.34万元: figures within a text.
  private mutating func readSentence(_ cell: String, _ row: Int, _ line: Int) -> Bool {
    let text = Text.squeezed(cell)
    let stated = StatedNumber.all(in: text).filter { if case .money = $0.quantity { true } else { false } }
    guard stated.count > 1 || text.count > 12, stated.contains(where: { FundWords.isTotal(Self.named($0, in: text)) })
    else { return false }
    isUnitNamed = true
    // What stands before the sentence names all of it: 资金总额及构成.
    if let last = pairs.last, last.row == row, last.figure == nil { pairs.removeLast() }
    for number in stated {
      guard let figure = Figure(number.text, number.quantity) else { continue }
      let name = Self.named(number, in: text)
      pairs.append(
        FormFunding(
          measure: .annual, origin: FundWords.isTotal(name) ? nil : name, figure: figure, row: row, line: line,
          isCutOff: false))
    }
    return true
  }

  /// The words before a figure of a text, up to the mark before them.
  private static func named(_ number: StatedNumber, in text: String) -> String {
    if !number.before.isEmpty { return plain(Phrase.plain(String(number.before.drop { "）)；;".contains($0) }))) }
    guard let place = Text.range(of: number.text, in: text) else { return "" }
    let before = text[..<place.lowerBound].reversed().drop { "：:".contains($0) }
    return Phrase.plain(String(before.prefix { !"：:，,；;。元（(、".contains($0) }.reversed()))
  }

  /// `资金总额（万元）` right before its figure is the name of the sum.
  private static func withoutUnit(_ text: String, before next: String) -> String {
    guard HeadingUnit.unit(of: text) != nil, Text.isNumber(next),
      let start = text.lastIndex(where: { "（(".contains($0) })
    else { return text }
    return String(text[..<start])
  }

  /// Reads a row of a table whose rows are the stages and whose columns are the sum and the sources: 全年执行数|765.00|540.00|225.00.
  /// - Returns: nil where the row or the table is none such.
  mutating func readTransposed(_ row: Grid.Row, _ label: String, _ number: Int) -> (figures: Int, constants: Int)? {
    guard columns.values.allSatisfy({ [.measure(.annual), .nothing].contains($0.column) }),
      columns.values.contains(where: { $0.column == .measure(.annual) && $0.origin == nil }),
      let kind = FundWords.column(label, isFirst: false)
    else { return nil }
    var figures = 0
    for (column, place) in columns.sorted(by: { $0.key < $1.key })
    where column < row.cells.count && place.column != .nothing {
      let cell = row.cells[column]
      guard let own = Self.number(cell) ?? Self.figure(cell, unit)?.number else { continue }
      if Text.isNumber(cell) { figures += 1 }
      guard let origin = place.origin else {
        take(kind, own, cell, number, row.line)
        continue
      }
      guard case .measure(let measure) = kind, let figure = Self.figure(cell, unit) else { continue }
      pairs.append(
        FormFunding(measure: measure, origin: origin, figure: figure, row: number, line: row.line, isCutOff: false))
    }
    return kind == .weight || kind == .nothing ? (0, figures) : (figures, 0)
  }
}
