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
  var funds = FormFunds(unit: nil)
  var indicators = IndicatorRows()
  /// The indicators that stand twice in each row, for the period and for the year.
  var sides = TwoSides()
  var goals = FormGoals()
  /// The row within the form, from 1.
  var number = 0
  var place = Place.head
  var title = FormTitle("")
  /// The title of the open form.
  private var titleOfOpen = FormTitle("")
  /// The page of the row read last in a list.
  var lastPage: Int?
  /// Who the projects of a list above are of, by the column: cells merged over their rows.
  var bodiesAbove: [FormColumn: String] = [:]
  /// How many numbers of a list were taken, by the place of the part.
  var taken: [Int: Int] = [:]
  /// Whether the row that sums up stands above.
  var hasTotal = false
  /// Which of the document's parts is read.
  private(set) var part = 0

  /// Where in a form a row stands.
  enum Place { case head, funds, words, indicators, foot }

  /// Whether rows are a form, or go on with the open one.
  func accepts(_ rows: inout FormRows, title: FormTitle) -> Bool {
    guard let found = rows.columns else {
      let part = rows.part
      return continued(in: part) != nil || isFunds(part) || Self.isBare(part, title) || Self.isWithoutHeading(part)
    }
    if found.isTwoSided { return true }
    return !found.isList || found.rows.lowerBound <= 4
  }

  /// Whether rows are the money of the report that is open.
  private func isFunds(_ part: Part.Rows) -> Bool {
    guard let open, open.isReport else { return false }
    return part.rows.prefix(3).contains { FormFunds.isHeading($0) }
  }

  /// Whether rows are a form that has no indicators: it names its project and has a title, or a score.
  private static func isBare(_ part: Part.Rows, _ title: FormTitle) -> Bool {
    guard part.rows.count <= 60 else { return false }
    let labels = part.rows.prefix(12).filter { !isOfHeadings($0.cells) }.flatMap { FormRow.particulars($0.cells) }
    guard labels.contains(where: { $0.label == .project && !$0.value.isEmpty }) else { return false }
    return labels.contains { $0.label == .score && FormFunds.number($0.value) != nil }
      || (FormTitle.isTitle(title.text)
        || part.rows.prefix(2).contains { $0.cells.contains { FormTitle.isTitle(Text.squeezed($0)) } })
        && part.rows.contains { FormFunds.isHeading($0) }
  }

  /// Whether a row holds the headings of a list, which are labels elsewhere: 项目名称|资金情况|自评情况|备注.
  private static func isOfHeadings(_ cells: [String]) -> Bool {
    let filled = cells.map { Phrase.plain($0) }.filter { !$0.isEmpty }
    return filled.count >= 3
      && filled.allSatisfy {
        FormRow.label($0) != nil || FundWords.column($0, isFirst: false) != nil || FundWords.sections.contains($0)
          || ResultWords.sections.contains($0) || FormColumn.own($0) != nil
      }
  }

  /// Whether rows are a form with two sides that lost the heading of its indicators.
  private static func isWithoutHeading(_ part: Part.Rows) -> Bool {
    part.rows.prefix(8).contains { names($0) } && part.rows.contains { TwoSides.isTwoSided($0) }
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
  mutating func read(_ form: inout FormRows, title: FormTitle, part: Int) {
    self.part = part
    self.title = title
    let found = form.columns
    let rows = form.part
    let namesForm = rows.rows.prefix(found?.rows.lowerBound ?? rows.rows.count).contains { Self.names($0) }
    if found == nil, !namesForm, let own = continued(in: rows) {
      columns = own
    } else if found?.isList ?? false {
      if !(columns?.isList ?? false) { close() }
      if !title.text.isEmpty, !title.isContinued { bodiesAbove = [:] }
      columns = found
    } else if title.isContinued, !namesForm, let open, !open.isReport, found != nil {
      // Its heading is written again.
      place = .indicators
    } else if goesOn(with: found, title, namesForm) {
      columns = nil
      place = .head
      if let unit = title.unit { funds.take(unit: unit) }
    } else if namesForm || !title.project.isEmpty || title.isOverall || place == .indicators || place == .foot {
      close()
      columns = nil
      begin(rows.line, page: rows.page)
    } else if open == nil || columns?.isList ?? false {
      close()
      columns = nil
      begin(rows.line, page: rows.page)
    }
    if let form = open, !form.isReport { open?.part = part }
    var index = 0
    while index < rows.rows.count { index = read(&form, at: index) }
  }

  /// Whether rows are a further table of the report that is open.
  private func goesOn(with found: FormColumns?, _ title: FormTitle, _ namesForm: Bool) -> Bool {
    guard let open, open.isReport, !namesForm, !title.isOverall || open.isOverall else { return false }
    return found == nil ? funds.isEmpty : indicators.indicators.isEmpty
  }

  /// Whether a row says what a form is of.
  static func names(_ row: Grid.Row) -> Bool {
    let labels = FormRow.particulars(row.cells)
    return labels.contains { $0.label == .project } || labels.first?.label == .department
  }

  /// Opens a form.
  mutating func begin(_ line: Int, page: Int?) {
    close()
    var form = PerformanceForm(line: line, page: page)
    form.part = part
    form.titleName = title.isOverall ? title.department ?? "" : title.project
    form.year = title.year
    form.isOverall = title.isOverall
    form.department = title.department
    form.reporter = title.unitName ?? title.reporter
    form.authority = title.authority
    form.publisher = title.publisher
    open = form
    titleOfOpen = title
    funds = FormFunds(unit: title.unit)
    indicators = IndicatorRows()
    sides = TwoSides()
    goals = FormGoals()
    number = 0
    hasTotal = false
    place = .head
  }

  /// Opens a report: a title or a line names its project, its tables follow.
  mutating func beginReport(_ name: String, title: FormTitle, line: Part.Line, part: Int) {
    close()
    columns = nil
    self.part = part
    self.title = title
    begin(line.line, page: line.page)
    open?.isReport = true
    open?.titleName = name
  }

  /// Ends the form that is open.
  mutating func close() {
    let isOfList = columns?.isList ?? false
    if isOfList { settleListedScore() }
    guard var form = open else { return }
    open = nil
    if isOfList { taken[form.part, default: 0] += indicators.inferWeights() }
    let own = funds.settle()
    form.isUnitAssumed = !funds.isUnitNamed && own.contains { $0.figure != nil }
    form.funds += form.stated.completing(own)
    let pairing = sides.pairing
    form.indicators = pairing.indicators + indicators.joined()
    form.goal = goals.annual ?? titleOfOpen.goal
    form.periodGoal = goals.period
    form.doubts += indicators.doubts + pairing.doubts
    let isEvaluated = funds.isEvaluated || indicators.isEvaluated || columns?.isEvaluated ?? false
    if isEvaluated || form.evaluation != nil {
      form.settle(funds, outcome: goals.outcome, title: titleOfOpen, row: number)
    }
    form.settleNames()
    indicators = IndicatorRows()
    funds = FormFunds(unit: nil)
    // Units and totals among the projects of a list have no targets.
    if isOfList, form.indicators.isEmpty, !form.hasGoal { return }
    forms.append(form)
  }
}

extension FormReader {
  /// Takes what a sentence below the form says of its result.
  mutating func add(_ sentence: ResultSentence) {
    guard let open, !sentence.isEmpty, open.isReport || columns?.isEvaluated ?? false || funds.isEvaluated else {
      return
    }
    result { $0.add(sentence) }
  }

  /// Whether a line below the open form may be about it, and not about the whole department or a project of its own.
  func mayBeAbout(_ text: String) -> Bool {
    guard let open else { return false }
    if text.contains("自评综述") || text.contains("整体") && !open.isOverall { return false }
    return open.isReport || text.count <= 60
  }

  /// Takes what a line between the tables of a report says of it: 项目单位：某中心, and money in sentences.
  mutating func addLine(_ line: Part.Line) {
    for sentence in line.text.split(separator: "。") {
      for pair in LabelledLine(String(sentence)).pairs {
        let value = String(pair.value.prefix { !"，,；;".contains($0) })
        guard let label = pair.label, (2...60).contains(value.count) else { continue }
        if label != .project {
          if label != .department { take(label, value) }
        } else if open?.name.isEmpty ?? false, let title = open?.titleName, value.hasPrefix(title) {
          open?.name = value
        }
      }
      open?.stated.add(Text.squeezed(sentence), line: line.line)
    }
  }

  /// Whether the open form has indicators.
  var hasIndicators: Bool { !indicators.indicators.isEmpty }
}
