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
        take(column, own, cell, number, row.line)
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
      if readSentence(cell, number, row.line) { continue }
      // The name of the section stands before the first label.
      if place < 0, Self.isSection(text), !next.isEmpty, Self.figure(next, unit) == nil { continue }
      guard text.count <= 24 else { continue }
      if !FundWords.isTotal(text), !FundWords.isOrigin(text),
        let column = FundWords.column(text, isFirst: Self.figure(next, unit) == nil)
      {
        awaited = column
        if column == .budget, let section = sectionsAbove[places[index]], case .measure = section { awaited = section }
        continue
      }
      let (name, own) = FormFunding.split(text)
      place += 1
      let isTotal = Levels.isTotal(name) || FundWords.isTotal(name)
      let named: Funding.Measure? =
        Text.contains(name, any: ["实施期", "中期", "总周期"]) ? .period : name.contains("年度") ? .annual : nil
      let phase = named ?? (place < phases.count ? phases[place] : .annual)
      if isTotal {
        if place < phases.count { phases[place] = phase } else { phases.append(phase) }
      }
      let isLast = index == filled.count - 1 && cell == row.cells.last
      pairs.append(
        FormFunding(
          measure: phase, origin: isTotal ? nil : Self.plain(name), figure: own.flatMap { Figure($0, .money(unit)) },
          row: number, line: row.line, isCutOff: own == nil && isLast))
    }
    // Blank on both sides is no figure that was cut off.
    let own = pairs.indices.filter { pairs[$0].row == number }
    if own.count == 2, pairs[own[0]].figure == nil { pairs[own[1]].isCutOff = false }
    return (figures, constants)
  }

  /// A cell, or the label and the figure it holds with a colon between them: 执行率：95.47%.
  static func parted(_ cell: String) -> [String] {
    let parts = Text.squeezed(cell).split(maxSplits: 1) { "：:".contains($0) }.map(String.init)
    guard parts.count == 2, FundWords.column(parts[0], isFirst: false) != nil, number(parts[1]) != nil else {
      return [cell]
    }
    return parts
  }

  private mutating func take(_ column: Column, _ number: PublishedNumber, _ cell: String, _ row: Int, _ line: Int) {
    switch column {
    case .rate: rate = rate ?? number
    case .score: score = score ?? number
    case .weight: weight = weight ?? number
    case .measure, .budget:
      guard let figure = Self.figure(cell, unit) else { return }
      var measure = Funding.Measure.approved
      if case .measure(let own) = column { measure = own } else { budgets.insert(pairs.count) }
      pairs.append(FormFunding(measure: measure, origin: nil, figure: figure, row: row, line: line, isCutOff: false))
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
