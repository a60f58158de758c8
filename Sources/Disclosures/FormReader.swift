import BudgetModel
import Documents

/// Reads performance forms out of the rows of a document: one form for each project, or one table for all.
///
/// A form is told by its words: what it is of (项目名称, 部门名称), its money, and a heading with 三级指标 or 指标名称, below
/// which every column has its meaning. It goes on in the next rows that have no such words of their own.
struct FormReader {
  /// The forms read so far, but for the open one.
  private(set) var forms: [PerformanceForm] = []
  var open: PerformanceForm?
  var columns: FormColumns?
  var funds = FormFunds(unit: .tenThousandYuan)
  var indicators = IndicatorRows()
  /// The row within the form, from 1.
  var number = 0
  var place = Place.head
  var title = FormTitle("")
  /// The page of the row read last in a list.
  var lastPage: Int?
  /// How many numbers of a list were taken, by the place of the part.
  var taken: [Int: Int] = [:]
  /// Which of the document's parts is read.
  private(set) var part = 0

  /// Where in a form a row stands.
  enum Place { case head, funds, words, indicators, foot }

  /// Whether rows are a form, or go on with the open one.
  func accepts(_ part: Part.Rows) -> Bool {
    guard let found = Self.columns(of: part) else { return continued(in: part) != nil }
    if found.isTwoSided || part.rows[found.rows.upperBound...].contains(where: { Self.isTwoSided($0) }) { return false }
    return !found.isList || found.rows.lowerBound <= 4
  }

  /// Whether a row has the same heading twice, for the period and for the year, whatever stands over it.
  private static func isTwoSided(_ row: Grid.Row) -> Bool {
    ["数量指标", "质量指标", "时效指标"].contains { word in row.cells.count { $0 == word } > 1 }
  }

  /// Whether rows list all projects in one table.
  static func isList(_ part: Part.Rows) -> Bool { columns(of: part)?.isList ?? false }

  private static func columns(of part: Part.Rows) -> FormColumns? {
    for index in part.rows.indices.prefix(80) {
      if let columns = FormColumns(part.rows, at: index) { return columns }
    }
    return nil
  }

  /// The open form's columns as they stand in rows that go on with it.
  private func continued(in part: Part.Rows) -> FormColumns? {
    guard open != nil, place == .indicators, let columns, let first = part.rows.first?.cells,
      first.count(where: { FormColumn.own(Text.squeezed($0)) != nil && !$0.isEmpty }) < 2
    else { return nil }
    let words = part.rows.prefix(3).flatMap(\.cells).map { Text.squeezed($0) }
    guard words.contains(where: { IndicatorVocabulary.isLevel($0) || FormRow.isTotal($0) }) else { return nil }
    return columns.fitted(to: part.rows.reduce(0) { max($0, $1.cells.count) })
  }

  /// Reads rows that it accepts.
  mutating func read(_ rows: Part.Rows, title: FormTitle, part: Int) {
    self.part = part
    self.title = title
    let found = Self.columns(of: rows)
    let namesForm = rows.rows.prefix(found?.rows.lowerBound ?? rows.rows.count).contains { Self.names($0) }
    if found == nil, !namesForm, let own = continued(in: rows) {
      columns = own
    } else if found?.isList ?? false {
      if !(columns?.isList ?? false) { close() }
      columns = found
    } else if namesForm || !title.project.isEmpty || title.isOverall || place == .indicators || place == .foot {
      close()
      columns = nil
      begin(rows.line, page: rows.page)
    } else if open == nil || columns?.isList ?? false {
      close()
      columns = nil
      begin(rows.line, page: rows.page)
    }
    var index = 0
    while index < rows.rows.count { index = read(rows, at: index) }
  }

  /// Whether a row says what a form is of.
  static func names(_ row: Grid.Row) -> Bool {
    FormRow.particulars(row.cells).first.map { $0.label == .project || $0.label == .department } ?? false
  }

  /// Opens a form.
  mutating func begin(_ line: Int, page: Int?) {
    close()
    var form = PerformanceForm(line: line, page: page)
    form.part = part
    form.titleName = title.isOverall ? title.department ?? "" : title.project
    form.year = title.year
    form.isOverall = title.isOverall
    open = form
    funds = FormFunds(unit: title.unit ?? .tenThousandYuan)
    indicators = IndicatorRows()
    number = 0
    place = .head
  }

  /// Ends the form that is open.
  mutating func close() {
    guard var form = open else { return }
    open = nil
    let isOfList = columns?.isList ?? false
    if form.name.isEmpty { form.name = form.titleName }
    if isOfList { taken[form.part, default: 0] += indicators.inferWeights() }
    form.funds += funds.funds
    form.indicators = indicators.indicators
    form.doubts += indicators.doubts.map {
      Doubt(reason: $0.reason, place: "form/\(form.name)/\($0.place)", line: $0.line)
    }
    if funds.isEvaluated || columns?.isEvaluated ?? false {
      var evaluation =
        form.evaluation ?? SelfEvaluation(source: Source(.evaluation(project: "", table: 3, row: number)))
      evaluation.rate = funds.rate
      evaluation.executionScore = funds.score
      evaluation.executionWeight = funds.weight
      evaluation.deviation = funds.deviation
      form.evaluation = evaluation
    }
    indicators = IndicatorRows()
    funds = FormFunds(unit: .tenThousandYuan)
    // Units and totals among the projects of a list have no targets.
    if isOfList, form.indicators.isEmpty, !form.hasGoal { return }
    forms.append(form)
  }
}
