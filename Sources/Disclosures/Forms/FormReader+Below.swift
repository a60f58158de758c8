import BudgetModel
import Documents

/// What stands below the heading of the indicators: these, the row that sums up, the result and remarks.
extension FormReader {
  /// Reads a row below the heading of the indicators.
  mutating func readBelow(_ row: Grid.Row, _ first: String, _ page: Int?) {
    guard let columns else { return }
    let numbers = row.cells.count { Text.isNumber($0) }
    if readLevel(row, first) { return note(row, figures: 0, constants: 0) }
    if FormRow.isTotal(first) { return readTotal(row, columns, page) }
    let particulars = FormRow.particulars(row.cells)
    if particulars.contains(where: { $0.label == .score || $0.label == .grade }) {
      for (label, value) in particulars { take(label, value) }
      return note(row, figures: numbers, constants: 0)
    }
    if FormRow.foot(row.cells) != nil || particulars.first?.label == .other { return readFoot(row, first) }
    if hasTotal, says(row, nothingIn: columns) { return note(row, figures: 0, constants: numbers) }
    if let taken = readExecution(row, columns) { return note(row, figures: taken, constants: numbers - taken) }
    if Self.isSubtotal(row, columns) { return note(row, figures: 0, constants: numbers) }
    let taken =
      columns.sides.map { sides.read(row, $0, number: number, page: page) }
      ?? indicators.read(row, columns, number: number, page: page)
    note(row, figures: taken, constants: 0)
  }

  /// Whether a row has nothing in the columns of what is aimed at and reached.
  private func says(_ row: Grid.Row, nothingIn columns: FormColumns) -> Bool {
    let values: [FormColumn] = [.annualTarget, .periodTarget, .adjustedTarget, .actual, .weight, .score]
    return values.flatMap { columns.columns($0) }.allSatisfy { $0 >= row.cells.count || row.cells[$0].isEmpty }
  }

  /// Reads a 一级指标 that stands alone in its row, over its indicators: 一、产出指标（50分）.
  private mutating func readLevel(_ row: Grid.Row, _ first: String) -> Bool {
    guard row.cells.count(where: { !$0.isEmpty }) == 1, first.count <= 20 else { return false }
    let own = Numbering.stripped(first)
    let word = IndicatorVocabulary.word(own)
    guard own != first || word != first || IndicatorVocabulary.isCategory(word) else { return false }
    if FundWords.column(word) == .rate {
      funds.weight = funds.weight ?? Phrase.points(in: own)
      return true
    }
    guard IndicatorVocabulary.isCategory(word) || ["成本指标", "产出", "效益", "满意度", "决策", "过程"].contains(word) else {
      return false
    }
    indicators.begin(category: word, points: Phrase.points(in: own))
    return true
  }

  /// Reads the points for spending that stand as a row among the indicators: 预算执行率（10分）, with no name of an indicator.
  /// - Returns: how many of its numbers it took; nil where the row is none.
  private mutating func readExecution(_ row: Grid.Row, _ columns: FormColumns) -> Int? {
    func cell(_ role: FormColumn) -> String {
      columns.columns(role).first.map { $0 < row.cells.count ? Text.squeezed(row.cells[$0]) : "" } ?? ""
    }
    let level = cell(.category) + cell(.subcategory)
    guard cell(.name).isEmpty, columns.isEvaluated else { return nil }
    let stated = StatedFunds(level, line: row.line)
    if stated.funds.contains(where: { $0.measure == .executed }) {
      open?.stated = stated
    } else if FundWords.column(level) != .rate {
      return nil
    }
    let taken = [FormColumn.weight, .score, .actual].count { Text.isNumber(cell($0)) }
    funds.weight = funds.weight ?? FormFunds.number(cell(.weight)) ?? Phrase.points(in: level)
    funds.score = funds.score ?? FormFunds.number(cell(.score))
    funds.rate = funds.rate ?? FormFunds.number(cell(.actual))
    return taken
  }

  /// Whether a row sums up the points of one group: 产出指标小计.
  private static func isSubtotal(_ row: Grid.Row, _ columns: FormColumns) -> Bool {
    let levels = columns.columns(.category) + columns.columns(.subcategory) + columns.columns(.name)
    return levels.contains { column in
      column < row.cells.count && ["小计", "合计"].contains { Text.squeezed(row.cells[column]).hasSuffix($0) }
    }
  }

  /// Reads the row that sums up: of its numbers one is the score, others full marks.
  private mutating func readTotal(_ row: Grid.Row, _ columns: FormColumns, _ page: Int?) {
    let numbers = row.cells.enumerated().compactMap { index, cell in FormFunds.number(cell).map { (index, $0) } }
    let plain = row.cells.count { Text.isNumber($0) }
    for (label, value) in FormRow.particulars(row.cells) where label == .grade { take(.grade, value) }
    if let grade = row.cells.map({ Text.squeezed($0) }).last(where: { ResultWords.gradeNames.contains($0) }) {
      take(.grade, grade)
    }
    // A cell may hold its own label: 自评等级：优.
    let labelled = row.cells.filter { Text.contains($0, any: ["：", ":"]) }.flatMap { FormRow.particulars([$0]) }
    for (label, value) in labelled where label == .grade && !value.isEmpty { take(.grade, value) }
    let own = labelled.lazy.filter { $0.label == .score }.compactMap { FormFunds.number($0.value) }.first
    guard columns.isEvaluated, let total = own ?? total(numbers, columns) else {
      return note(row, figures: 0, constants: plain)
    }
    result { $0.total = total }
    hasTotal = true
    open?.evaluation?.source = Source(.evaluation(project: "", table: 3, row: number), page: page)
    note(row, figures: min(1, plain), constants: max(0, plain - 1))
  }

  private func total(_ numbers: [(column: Int, number: PublishedNumber)], _ columns: FormColumns) -> PublishedNumber? {
    let weights = Set(columns.columns(.weight) + columns.columns(.categoryWeight) + columns.columns(.subcategoryWeight))
    let scores = Set(columns.columns(.score))
    var points = indicators.indicators.map(\.score)
    if let own = funds.score { points.append(own) }
    let expected = points.contains(nil) || points.isEmpty ? nil : Points.sum(points.compactMap { $0 })
    if let own = numbers.first(where: { scores.contains($0.column) }) { return own.number }
    let others = numbers.filter { !weights.contains($0.column) }
    let candidates = others.isEmpty ? numbers : others
    if let expected, let own = candidates.last(where: { Points.isNear($0.number, expected) }) { return own.number }
    // Where the score is left blank, the full marks beside it are none.
    if others.isEmpty { return nil }
    let full = Points.sum(indicators.indicators.compactMap(\.weight) + [funds.weight].compactMap { $0 })
    return others.last { !Points.isNear($0.number, full) || expected == nil && others.count == 1 }?.number
  }

  /// Reads a row of headings, 总分值|总得分|自评等级, with what came of the form in the row below them.
  /// - Returns: whether the two rows are such.
  mutating func readResult(_ row: Grid.Row, over below: Grid.Row?) -> Bool {
    let filled = row.cells.indices.filter { !row.cells[$0].isEmpty }
    guard let below, filled.count >= 2, below.cells.count == row.cells.count,
      !row.cells.contains(where: { Text.isNumber($0) })
    else { return false }
    let labels = filled.map { (column: $0, label: FormRow.label(row.cells[$0])) }
    // The first names the row.
    let named = labels.dropFirst(FormRow.isTotal(Text.squeezed(row.cells[filled[0]])) && labels.count > 2 ? 1 : 0)
    let isAll = named.allSatisfy { column, label in
      label == .score || label == .grade || FundWords.column(row.cells[column], isFirst: false) == .weight
        || LabelWords.totals.contains(Phrase.plain(row.cells[column]))
    }
    let scores = named.filter { $0.label == .score && FormFunds.number(below.cells[$0.column]) != nil }
    let values = below.cells.indices.filter { !below.cells[$0].isEmpty }
    let columns = Set(named.map(\.column))
    guard isAll, !scores.isEmpty, values.allSatisfy({ columns.contains($0) }) else { return false }
    for (column, label) in named where !below.cells[column].isEmpty {
      if label == .score || label == .grade, let label { take(label, below.cells[column]) }
    }
    note(below, figures: 1, constants: below.cells.count { Text.isNumber($0) } - 1)
    return true
  }

  /// Reads what stands below the indicators and tells of the result in words.
  mutating func readFoot(_ row: Grid.Row, _ first: String) {
    if columns != nil { place = .foot }
    let numbers = row.cells.count { Text.isNumber($0) }
    if FormRow.isTotal(first), let columns { return readTotal(row, columns, row.page) }
    let particulars = FormRow.particulars(row.cells)
    if particulars.contains(where: { $0.label == .score || $0.label == .grade }) {
      for (label, value) in particulars { take(label, value) }
      return note(row, figures: numbers, constants: 0)
    }
    note(row, figures: 0, constants: numbers)
    guard let foot = FormRow.foot(row.cells) else { return }
    let filled = row.cells.filter { !$0.isEmpty }
    var text = Text.unwrapped(filled.dropFirst().joined(separator: " "))
    if text.isEmpty, let colon = filled[0].firstIndex(where: { "：:".contains($0) }) {
      text = Text.unwrapped(String(filled[0][filled[0].index(after: colon)...]))
    }
    guard !text.isEmpty else { return }
    let grade = TickedChoice.chosen(of: text) ?? text.filter { !"“”\"。".contains($0) }
    if foot == .conclusion, ResultWords.gradeNames.contains(grade) { return take(.grade, grade) }
    open?.take(foot, text)
  }
}
