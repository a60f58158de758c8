import BudgetModel
import Documents

/// A project's self-evaluation report (项目支出绩效自评分析报告): its funds, its indicators and its result.
struct EvaluationReport {
  var name: String
  /// The name on the form beside the report, where that differs.
  var formName: String?
  var unit: String?
  var line: Int
  var page: Int?
  var funds: [Funding] = []
  var indicators: [Indicator] = []
  var evaluation: SelfEvaluation
  private(set) var hasFunds = false
  private(set) var cells = NumericCells()
  private(set) var unread: [UnreadPart] = []

  init(name: String, line: Part.Line) {
    self.name = name
    self.line = line.line
    page = line.page
    evaluation = SelfEvaluation(source: Source(.evaluation(project: name, table: 3, row: 1), page: line.page))
  }

  /// Reads the table of funds.
  mutating func readFunds(_ part: Part.Rows) {
    hasFunds = true
    let header = TableHeader(part.rows, width: part.rows.reduce(0) { max($0, $1.cells.count) })
    let leaves = header.paths.map { $0.last ?? "" }
    cells.total += part.numericCells
    for (index, row) in part.rows.dropFirst(header.height).enumerated() {
      guard let label = row.cells.first.map({ Text.unwrapped($0) }), !label.isEmpty else {
        note(row, consumed: 0)
        continue
      }
      let origin = Levels.isTotal(label) || label.contains("资金总额") ? nil : label
      var consumed = 0
      for (column, heading) in leaves.enumerated().dropFirst() where column < row.cells.count {
        let text = row.cells[column]
        let source = Source(.evaluation(project: name, table: 1, row: index + 1), page: part.page)
        if let measure = Funding.Measure(heading: heading) {
          let unit = Text.unit(in: heading) ?? .yuan
          funds.append(Funding(measure: measure, origin: origin, figure: Figure(text, .money(unit)), source: source))
        } else if heading.contains("执行率") {
          evaluation.rate = PublishedNumber(trimmed(text)) ?? evaluation.rate
        } else if heading.contains("得分") {
          evaluation.executionScore = PublishedNumber(text) ?? evaluation.executionScore
        } else if Text.contains(heading, any: ["分值", "权重"]) {
          evaluation.executionWeight = PublishedNumber(text) ?? evaluation.executionWeight
        } else if heading.contains("原因"), !text.isEmpty {
          evaluation.deviation = ShortLabel.first(of: text)
        }
        consumed += Text.isNumber(text) ? 1 : 0
      }
      cells.figures += consumed
      note(row, consumed: consumed)
    }
    settle(part)
  }

  /// Lists what is left over of a table.
  private mutating func settle(_ part: Part.Rows) {
    let rest = cells.settle()
    if rest > 0 { unread.append(UnreadPart(reason: .strayNumber, name: name, line: part.line, numericCells: rest)) }
  }

  private func trimmed(_ text: String) -> String { text.hasSuffix("%") ? String(text.dropLast()) : text }

  /// Reads the table of indicators.
  mutating func readIndicators(_ part: Part.Rows) {
    cells.total += part.numericCells
    let header = TableHeader(part.rows, width: part.rows.reduce(0) { max($0, $1.cells.count) })
    let rows = EvaluationIndicators(part, header: header, project: name)
    indicators += rows.indicators
    cells.figures += rows.figures
    let rest = part.numericCells - rows.figures
    guard rest > 0 else { return }
    cells.unread += rest
    unread.append(
      UnreadPart(reason: .unknownRow, name: "\(name)：绩效指标", line: part.line, numericCells: rest))
  }

  /// Reads the sentence that states the result; nothing where the line is another.
  mutating func readResult(_ text: String) {
    let text = Text.squeezed(text)
    guard text.contains("得分"), let total = Self.number(after: ["总得分"], in: text) else { return }
    evaluation.total = total
    evaluation.executionScore =
      Self.number(after: ["预算执行情况得分", "预算执行得分", "预算执行率得分"], in: text) ?? evaluation.executionScore
    evaluation.indicatorScore = Self.number(after: ["指标完成情况得分", "指标得分"], in: text)
    if let rest = Text.after(["属于", "等级为", "等级："], in: text) {
      evaluation.grade = rest.prefix(3).lazy.compactMap { Grade(rawValue: String($0)) }.first
    }
  }

  private static func number(after marks: [String], in text: String) -> PublishedNumber? {
    guard let rest = Text.after(marks, in: text) else { return nil }
    return PublishedNumber(rest.drop { "：:为".contains($0) }.prefix { $0.isNumber || $0 == "." })
  }

  private mutating func note(_ row: Grid.Row, consumed: Int) {
    let rest = row.cells.count { Text.isNumber($0) } - consumed
    guard rest > 0 else { return }
    cells.unread += rest
    unread.append(
      UnreadPart(reason: .unknownRow, name: row.cells.first { !$0.isEmpty } ?? "", line: row.line, numericCells: rest))
  }
}
