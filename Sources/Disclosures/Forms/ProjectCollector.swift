import BudgetModel

/// Brings together what the table of projects, the target forms and the self-evaluations say of each project.
struct ProjectCollector {
  private(set) var projects: [Project] = []
  /// What is of the whole department or a unit.
  private(set) var overall: [Project] = []
  private(set) var unread: [UnreadPart] = []
  private(set) var doubts: [Doubt] = []
  private(set) var cells = NumericCells()
  private let department: String
  private let isFinal: Bool

  init(tables: [Table], department: String, kind: DisclosureKind) {
    self.department = department
    isFinal = kind == .finalAccounts
    for table in tables where table.kind == .projects { list(table) }
  }

  /// Adds the projects of a table: the rows below the units.
  private mutating func list(_ table: Table) {
    var unit: String?
    let accounts = Self.accounts(table)
    for (index, row) in table.rows.enumerated() {
      if row.level == 2 { unit = row.name }
      // A row with others below it is a group of projects.
      let isGroup = index + 1 < table.rows.count && table.rows[index + 1].level > row.level
      if let accounts {
        guard !accounts.contains(index), !row.isTotal, !row.name.isEmpty else { continue }
      } else {
        guard row.level >= 3, !isGroup, !row.name.isEmpty else { continue }
      }
      var project = Project(name: row.label)
      project.unit = unit
      project.listing = table.source(of: row)
      let column = table.column(.total, of: row) ?? 0
      project.funds.append(
        Funding(
          measure: isFinal && !Self.isBudget(table, column) ? .executed : .approved, origin: nil,
          figure: column < row.cells.count ? row.cells[column].figure : nil,
          source: table.source(of: row, column: column)))
      projects.append(project)
    }
  }

  /// The rows that are accounts, of a table that has codes of functions: its projects stand without a code below them.
  /// - Returns: nil where its rows are units and projects.
  private static func accounts(_ table: Table) -> Set<Int>? {
    let heading = (table.blocks.first?.nameHeader ?? "") + (table.blocks.first?.codeHeader ?? "")
    guard heading.contains("科目") else { return nil }
    let codes = table.printedFunctionCodes
    let coded = table.rows.indices.filter { codes[$0] != nil }
    return coded.isEmpty ? nil : Set(coded)
  }

  /// Whether a column of a table of final accounts is of the budget.
  private static func isBudget(_ table: Table, _ column: Int) -> Bool {
    let headings = table.blocks.first?.columns ?? []
    guard column < headings.count else { return false }
    let words = headings[column].header.joined() + (table.title.contains("决算") ? "" : table.title)
    return words.contains("预算") && !Text.contains(words, any: ["决算", "支出决算", "执行"])
  }

  /// Adds the forms: those whose name is listed first, so that the rest is matched against what is left.
  mutating func add(_ all: [PerformanceForm]) {
    for form in all where form.isOverall && !form.isSummary { addOverall(form) }
    let forms = all.filter { !$0.isOverall && !$0.isSummary }
    var matches = [Int?](repeating: nil, count: forms.count)
    var free = Set(projects.indices)
    // A line that ends in a name leaves a blank in it.
    let named = Dictionary(grouping: projects.indices) { Text.squeezed(projects[$0].name) }
    for (index, form) in forms.enumerated() {
      // Units may have a project each of the same name.
      let candidates = (named[Text.squeezed(form.name)] ?? []).filter { free.contains($0) }
      guard let match = candidates.first(where: { hasAmount(of: form, $0) }) ?? candidates.first else { continue }
      matches[index] = match
      free.remove(match)
    }
    for (index, form) in forms.enumerated() where matches[index] == nil {
      // 物业管理费（某院） is the project 物业管理费 of that unit.
      let name = Text.squeezed(form.name)
      guard let last = name.last, "）)".contains(last), let open = name.lastIndex(where: { "（(".contains($0) }) else {
        continue
      }
      let unit = String(name[name.index(after: open)...].dropLast())
      let candidates = (named[String(name[..<open])] ?? []).filter { free.contains($0) && projects[$0].unit == unit }
      guard candidates.count == 1, let match = candidates.first else { continue }
      matches[index] = match
      free.remove(match)
    }
    for (index, form) in forms.enumerated() where matches[index] == nil {
      let near = free.filter { hasAmount(of: form, $0) && Self.isNear(projects[$0].name, form.name) }
      guard near.count == 1, let match = near.first else { continue }
      matches[index] = match
      free.remove(match)
      doubts.append(Doubt(reason: .matchedByNearName, place: "form/\(projects[match].name)/name", line: form.line))
    }
    // A form that is matched may leave another with one candidate only.
    let nameless = forms.indices.filter { matches[$0] == nil && isOfDepartment(forms[$0].name) }.prefix(40)
    for _ in nameless {
      var isSettled = true
      for index in nameless where matches[index] == nil {
        let form = forms[index]
        let candidates = free.filter { hasAmount(of: form, $0) && form.mentions(projects[$0].name) }
        guard candidates.count == 1, let match = candidates.first else { continue }
        matches[index] = match
        free.remove(match)
        isSettled = false
        doubts.append(Doubt(reason: .matchedByContent, place: "form/\(projects[match].name)/name", line: form.line))
      }
      if isSettled { break }
    }
    for (form, match) in zip(forms, matches) { add(form, to: match) }
  }

  /// Adds what lines of lists and sentences say, where no form said it.
  mutating func add(summaries: [PerformanceForm]) {
    for form in summaries where form.isSummary {
      if form.isOverall {
        if overall.isEmpty { overall.append(Project(name: department)) }
        overall[0].complete(with: form)
      } else {
        let match = SummaryMatch(form, in: projects)
        if match.index == nil {
          var project = Project(name: match.name)
          project.unit = match.unit
          projects.append(project)
        }
        projects[match.index ?? projects.count - 1].complete(with: form)
      }
    }
  }

  private mutating func addOverall(_ form: PerformanceForm) {
    var project = Project(name: form.name.isEmpty ? department : form.name)
    fill(&project, from: settled(form, listed: nil))
    overall.append(project)
  }

  private mutating func add(_ form: PerformanceForm, to match: Int?) {
    guard match != nil || !form.name.isEmpty else {
      unread.append(
        UnreadPart(
          reason: .unknownTable, name: form.texts.first ?? "", line: form.line, numericCells: form.cells.figures))
      return
    }
    // A self-evaluation may follow the target form of the same project.
    let known =
      match
      ?? (form.evaluation == nil ? nil : projects.firstIndex { $0.name == form.name && $0.evaluation == nil })
      ?? (form.isReport ? projects.firstIndex { Self.isNear($0.name, form.name) && $0.evaluation == nil } : nil)
    if known == nil, isOfDepartment(form.name) {
      doubts.append(Doubt(reason: .namesDepartment, place: "form/\(form.name)/name", line: form.line))
    }
    let form = settled(form, listed: known)
    let index: Int
    if let known {
      index = known
    } else {
      index = projects.count
      projects.append(Project(name: form.name))
    }
    var project = projects[index]
    fill(&project, from: form)
    projects[index] = project
  }

  /// The form with its money in the unit that the table of projects gives to the same amount, where it names none itself.
  private func settled(_ form: PerformanceForm, listed: Int?) -> PerformanceForm {
    guard form.isUnitAssumed else { return form }
    var form = form
    if let listed, projects[listed].listing != nil {
      for unit in [MoneyUnit.tenThousandYuan, .yuan] {
        var other = form
        other.funds = form.funds.map { $0.counted(in: unit) }
        if hasAmount(of: other, listed) { return other }
      }
    }
    // No project costs ten thousand million: so much is told in 元.
    let least = form.isOverall ? Self.leastOfDepartment : Self.leastOfProject
    if form.funds.contains(where: { $0.origin == nil && $0.figure?.amount.map { $0.fen >= least } ?? false }) {
      form.funds = form.funds.map { $0.counted(in: .yuan) }
    }
    form.doubts.append(Doubt(reason: .unitAssumed, place: "/unit", line: form.line))
    return form
  }

  /// What is too much for a project or a department, in fen: a million, and fifty million, of what is taken as 万元.
  private static let leastOfProject = Exact(1_000_000_000_000)
  private static let leastOfDepartment = Exact(50_000_000_000_000)

  private mutating func fill(_ project: inout Project, from form: PerformanceForm) {
    let name = project.name
    let isEvaluation = form.evaluation != nil
    if form.name != name, !form.isOverall {
      if isEvaluation { project.evaluationName = form.name } else { project.formName = form.name }
    } else if isEvaluation {
      project.evaluationName = form.formName
    }
    if !isEvaluation { project.hasTargetForm = true }
    project.unit = form.unit ?? project.unit
    project.authority = form.authority ?? project.authority
    project.code = form.code ?? project.code
    project.goal = form.goal ?? project.goal
    project.periodGoal = form.periodGoal ?? project.periodGoal
    project.attribute = form.attribute ?? project.attribute
    project.duration = form.duration ?? project.duration
    project.formYear = form.year ?? project.formYear
    project.indicators += form.indicators(of: name)
    for fund in form.funds {
      let place: Source.Place =
        isEvaluation
        ? .evaluation(project: name, table: 1, row: fund.row) : .targetForm(project: name, row: fund.row)
      project.funds.append(
        Funding(measure: fund.measure, origin: fund.origin, figure: fund.figure, source: Source(place, page: form.page))
      )
      if fund.isCutOff {
        let place = "form/\(name)/\(fund.origin ?? "资金总额")/\(fund.measure.rawValue)"
        doubts.append(Doubt(reason: .valueCutOff, place: place, line: fund.line))
      }
    }
    if var evaluation = form.evaluation {
      if case .evaluation(_, let table, let row) = evaluation.source.place {
        evaluation.source.place = .evaluation(project: name, table: table, row: row)
      }
      evaluation.source.page = evaluation.source.page ?? form.page
      project.evaluation = evaluation
    }
    doubts += form.doubts.map { Doubt(reason: $0.reason, place: "form/\(name)/\($0.place)", line: $0.line) }
    unread += form.unread
    cells += form.cells
  }

  private func isOfDepartment(_ name: String) -> Bool {
    name.isEmpty || DepartmentCode.stripped(name) == department
  }

  /// Whether a listed project has the amount of a form, as far as the coarser of the two is known.
  private func hasAmount(of form: PerformanceForm, _ index: Int) -> Bool {
    guard let listed = projects[index].total(.approved), let amount = form.amount else { return false }
    return (listed - amount).fen.magnitude * 2 <= (listed - amount).resolution
  }

  /// Whether two names differ in one character of four at most, with as many characters.
  static func isNear(_ left: String, _ right: String) -> Bool {
    guard left.count == right.count, left != right else { return false }
    let different = zip(left, right).count { $0 != $1 }
    return different * 4 <= left.count
  }
}
