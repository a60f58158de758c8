import BudgetModel
import Documents

/// Reads a table that lists the results of self-evaluations, one line a project: its money, score and grade.
struct ResultList {
  private enum Column {
    case project, department, unit, authority, code, rate, execution, score, grade
    case money(Funding.Measure)
    case budget

    var isResult: Bool {
      switch self {
      case .score, .grade: true
      default: false
      }
    }

    var isUnit: Bool {
      switch self {
      case .unit, .department: true
      default: false
      }
    }
  }

  private(set) var forms: [PerformanceForm] = []
  /// How many of its numbers were taken.
  private(set) var taken = 0
  private var columns: [Int: Column] = [:]
  /// The column of the numbers of lines.
  private var numbers: Int?
  /// The unit of the row above.
  private var unitAbove: String?
  private var firstProject: Int {
    columns.filter { if case .project = $0.value { true } else { false } }.keys.min() ?? 0
  }

  /// - Returns: nil where rows are no such table.
  init?(_ part: Part.Rows, title: FormTitle, part index: Int) {
    let width = part.rows.reduce(0) { max($0, $1.cells.count) }
    let start = part.rows.prefix(4).firstIndex { row in row.cells.count { Self.column(Text.squeezed($0)) != nil } >= 3 }
    guard var start, width >= 3 else { return nil }
    // The names of the projects may have their heading in the row above.
    while start > 0, part.rows[start - 1].cells.contains(where: { FormRow.label($0) == .project }) { start -= 1 }
    let rows = Array(part.rows[start...])
    let header = TableHeader(rows, width: width)
    var unit = title.unit
    var title = title
    for row in part.rows[..<start] {
      for cell in row.cells where cell.contains("单位") { unit = Text.unit(in: cell) ?? unit }
      for cell in row.cells where !cell.isEmpty { title.read(cell) }
    }
    for (column, path) in header.paths.enumerated() {
      guard let own = path.last.flatMap({ Self.column($0) }) ?? Self.column(path.joined()) ?? Self.score(path) else {
        continue
      }
      columns[column] = own
    }
    numbers = header.paths.firstIndex { $0.last.map { FormColumn.own(Text.squeezed($0)) == .number } ?? false }
    guard header.height > 0, isComplete(title) else { return nil }
    let units = header.paths.map { $0.lazy.compactMap { Text.unit(in: Phrase.remark($0)) }.first }
    for (offset, row) in rows.dropFirst(header.height).enumerated() {
      read(row, units.map { $0 ?? unit ?? .tenThousandYuan }, number: offset + 1, page: row.page ?? part.page)
    }
    for place in forms.indices {
      forms[place].part = index
      forms[place].year = title.year
      forms[place].publisher = title.publisher ?? title.department
    }
    if forms.isEmpty { return nil }
  }

  private static func column(_ heading: String) -> Column? {
    if FormColumn.nameRank(heading) != nil { return nil }
    if let column = FundWords.column(heading) {
      switch column {
      case .measure(let measure): return .money(measure)
      case .budget: return .budget
      case .rate: return .rate
      case .score: return Text.contains(heading, any: ["执行", "支出"]) ? .execution : .score
      default: return nil
      }
    }
    switch FormRow.label(heading) {
    case .project: return .project
    case .department: return .department
    case .unit, .reporter: return .unit
    case .authority: return .authority
    case .code: return .code
    case .score: return .score
    case .grade: return .grade
    default: return Text.contains(heading, any: ["等级", "等次", "结论"]) && heading.count <= 8 ? .grade : nil
    }
  }

  /// 分数 below 自评结果: a score by what stands over it.
  private static func score(_ path: [String]) -> Column? {
    guard let last = path.last, ["分数", "分值", "分"].contains(Phrase.plain(last)) else { return nil }
    return path.dropLast().contains { Text.contains($0, any: ["自评", "评价", "结果"]) } ? .score : nil
  }

  /// Whether the columns say what came of projects.
  private func isComplete(_ title: FormTitle) -> Bool {
    var (names, results, money) = (0, 0, 0)
    for column in columns.values {
      switch column {
      case .project: names += 1
      case .score, .grade: results += 1
      case .rate, .money(.executed): money += 1
      default: break
      }
    }
    return names == 1 && (results > 0 || money > 1 && title.text.contains("绩效"))
  }

  private mutating func read(_ row: Grid.Row, _ units: [MoneyUnit], number: Int, page: Int?) {
    var form = PerformanceForm(line: row.line, page: page)
    form.isSummary = true
    var result = SelfEvaluation(source: Source(.evaluation(project: "", table: 3, row: number), page: page))
    let hasApproved = columns.values.contains { if case .money(.approved) = $0 { true } else { false } }
    // 部门名称 beside 项目单位 is who is responsible.
    let hasUnits = columns.values.contains { if case .unit = $0 { true } else { false } }
    var figures = 0
    func isFirst(_ column: Int, _ test: (Column) -> Bool) -> Bool {
      columns.filter { test($0.value) }.keys.min() == column
    }
    for (column, kind) in columns.sorted(by: { $0.key < $1.key }) where column < row.cells.count {
      let text = Text.unwrapped(row.cells[column])
      let own = FormFunds.number(text)
      if text.isEmpty { continue }
      switch kind {
      case .project: form.name = text
      case .department where hasUnits:
        if own == nil { form.authority = form.authority ?? DepartmentCode.stripped(text) }
      case .department, .unit: if own == nil { form.unit = form.unit ?? DepartmentCode.stripped(text) }
      case .authority: form.authority = DepartmentCode.stripped(text)
      case .code: form.code = text
      case .rate: result.rate = result.rate ?? own
      case .execution: result.executionScore = result.executionScore ?? own
      case .score: result.total = result.total ?? own
      case .grade: result.take(grade: text)
      case .money, .budget:
        var measure: Funding.Measure = hasApproved ? .adjusted : .approved
        if case .money(let named) = kind { measure = named }
        guard let figure = FormFunds.figure(text, units[column]), !form.funds.contains(where: { $0.measure == measure })
        else { continue }
        form.funds.append(
          FormFunding(measure: measure, origin: nil, figure: figure, row: number, line: row.line, isCutOff: false))
      }
      if Text.isNumber(text) { figures += 1 }
    }
    let isSum = row.cells.contains { Levels.isTotal($0) || FormRow.isTotal($0) }
    taken += figures
    // A cell merged over the rows of several projects has its text in the first of them.
    if isSum { unitAbove = nil }
    if columns.contains(where: { $0.value.isUnit && $0.key < firstProject }) {
      form.unit = form.unit ?? unitAbove
      if !isSum { unitAbove = form.unit }
    }
    let says = result.total != nil || result.rate != nil || result.grade != nil || result.publishedGrade != nil
    // A row without number, score and grade names a group of those below it.
    let isNumbered =
      numbers.map { $0 < row.cells.count && !row.cells[$0].isEmpty } ?? (Numbering.stripped(form.name) == form.name)
    let hasResult = result.total != nil || result.grade != nil || result.publishedGrade != nil
    guard !isSum, isNumbered || hasResult || !columns.values.contains(where: \.isResult), form.name.count >= 2,
      !Text.isNumber(form.name), says
    else { return }
    form.evaluation = result
    form.settleNames()
    forms.append(form)
  }
}
