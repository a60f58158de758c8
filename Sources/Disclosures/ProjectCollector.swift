import BudgetModel

/// Brings together what the table of projects, the target forms and the self-evaluations say of each project.
struct ProjectCollector {
  fileprivate(set) var projects: [Project] = []
  private(set) var unread: [UnreadPart] = []
  private(set) var doubts: [Doubt] = []
  private(set) var cells = NumericCells()
  private let department: String

  init(tables: [Table], department: String) {
    self.department = department
    for table in tables where table.kind == .projects { list(table) }
  }

  /// Adds the projects of a table: the rows below the units.
  private mutating func list(_ table: Table) {
    var unit: String?
    for (index, row) in table.rows.enumerated() {
      if row.level == 2 { unit = row.name }
      // A row with others below it is a group of projects.
      let isGroup = index + 1 < table.rows.count && table.rows[index + 1].level > row.level
      guard row.level >= 3, !isGroup, !row.name.isEmpty else { continue }
      var project = Project(name: row.label)
      project.unit = unit
      project.listing = table.source(of: row)
      let column = table.column(.total, of: row) ?? 0
      project.funds.append(
        Funding(
          measure: .approved, origin: nil, figure: column < row.cells.count ? row.cells[column].figure : nil,
          source: table.source(of: row, column: column)))
      projects.append(project)
    }
  }

  /// Adds the target forms: those whose name is listed first, so that the rest is matched against what is left.
  mutating func add(_ forms: [TargetForm]) {
    var matches = [Int?](repeating: nil, count: forms.count)
    var free = Set(projects.indices)
    let named = Dictionary(projects.enumerated().map { ($0.element.name, $0.offset) }) { first, _ in first }
    for (index, form) in forms.enumerated() {
      guard let match = named[form.name], free.contains(match) else { continue }
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

  private mutating func add(_ form: TargetForm, to match: Int?) {
    let index: Int
    if let match {
      index = match
    } else {
      index = projects.count
      projects.append(Project(name: form.name))
    }
    var project = projects[index]
    let pairing = IndicatorPairing(period: form.period, annual: form.annual, project: project.name)
    if form.name != project.name { project.formName = form.name }
    project.hasTargetForm = true
    project.unit = form.unit ?? project.unit
    project.attribute = form.attribute
    project.duration = form.duration
    project.formYear = form.year
    project.indicators = pairing.indicators
    for fund in form.funds {
      project.funds.append(
        Funding(
          measure: fund.measure, origin: fund.origin, figure: fund.figure,
          source: Source(.targetForm(project: project.name, row: fund.row), page: form.page)))
      if fund.isCutOff {
        let place = "form/\(project.name)/\(fund.origin ?? "资金总额")/\(fund.measure.rawValue)"
        doubts.append(Doubt(reason: .valueCutOff, place: place, line: fund.line))
      }
    }
    projects[index] = project
    doubts += pairing.doubts
    unread += form.unread
    cells += form.cells
  }

  private func isOfDepartment(_ name: String) -> Bool {
    name.isEmpty || DepartmentCode.stripped(name) == department
  }

  /// Whether a listed project has the amount of a form, as far as the coarser of the two is known.
  private func hasAmount(of form: TargetForm, _ index: Int) -> Bool {
    guard let listed = projects[index].total(.approved), let amount = form.amount else { return false }
    return abs(listed.fen - amount.fen) * 2 <= max(listed.resolution, amount.resolution)
  }

  /// Whether two names differ in one character of four at most, with as many characters.
  static func isNear(_ left: String, _ right: String) -> Bool {
    guard left.count == right.count, left != right else { return false }
    let different = zip(left, right).count { $0 != $1 }
    return different * 4 <= left.count
  }
}

extension ProjectCollector {
  /// Adds the self-evaluations to the projects of the same name, or as projects of their own.
  mutating func add(_ reports: [EvaluationReport]) {
    for report in reports {
      let index = projects.firstIndex { $0.name == report.name || Self.isNear($0.name, report.name) }
      var project = index.map { projects[$0] } ?? Project(name: report.name)
      project.evaluationName = project.name != report.name ? report.name : report.formName
      project.unit = project.unit ?? report.unit
      project.funds += report.funds
      project.indicators += report.indicators
      project.evaluation = report.evaluation
      if let index { projects[index] = project } else { projects.append(project) }
    }
  }
}
