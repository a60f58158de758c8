import BudgetModel

/// The projects of a package while its four files are read.
struct ProjectList {
  /// All lines of `projects.csv`.
  private var lines: [Project] = []
  /// Which of them are of the whole department.
  private var overallLines: Set<Int> = []
  private var indices: [String: Int] = [:]

  private static let measures = CSVWords<Funding.Measure>()
  private static let grades = CSVWords<Grade>()

  /// The projects, in the order of `projects.csv`.
  var projects: [Project] { lines.indices.filter { !overallLines.contains($0) }.map { lines[$0] } }
  /// What is of the whole department or a unit.
  var overall: [Project] { overallLines.sorted().map { lines[$0] } }

  /// Reads `projects.csv`. Where it has no column `id`, a project's name is its id; where it has none that tells what is of
  /// the whole department, as packages made before it was known, the names of the forms tell it.
  /// - Parameter department: the department's name.
  mutating func readProjects(_ table: inout CSVTable, of department: String) throws(LibraryError) {
    let name = try table.required("name")
    let id = table.index("id")
    let (form, evaluation, unit) = (
      table.index("form_name"), table.index("evaluation_name"), table.index("unit")
    )
    let (attribute, duration, year, hasForm) = (
      table.index("attribute"), table.index("duration"), table.index("form_year"), table.index("target_form")
    )
    let (authority, code) = (table.index("authority"), table.index("code"))
    let (goal, periodGoal) = (table.index("goal"), table.index("period_goal"))
    let overall = table.index("overall")
    let sources = SourceColumns(table, fallback: .table)
    while try table.next() {
      var project = Project(name: table.text(name) ?? "")
      project.formName = table.text(form)
      project.evaluationName = table.text(evaluation)
      project.unit = table.text(unit)
      project.authority = table.text(authority)
      project.code = table.text(code)
      project.goal = table.text(goal)
      project.periodGoal = table.text(periodGoal)
      project.attribute = table.text(attribute)
      project.duration = table.text(duration)
      project.formYear = try table.integer(year, .year)
      project.hasTargetForm = try truth(table, hasForm, column: "target_form")
      project.listing = try sources.optional(table, project: project.name, row: lines.count + 1)
      let isOverall =
        overall == nil ? project.isOverall(of: department) : try truth(table, overall, column: "overall")
      if isOverall { overallLines.insert(lines.count) }
      let key = table.text(id) ?? project.name
      if indices.updateValue(lines.count, forKey: key) != nil {
        throw .duplicateProject(table.position(id ?? name), project: key)
      }
      lines.append(project)
    }
  }

  /// Reads `funds.csv`.
  mutating func readFunds(_ table: inout CSVTable) throws(LibraryError) {
    let project = try table.required("project")
    let measure = try table.required("measure")
    let amount = try table.required("amount")
    let (origin, unit) = (table.index("origin"), table.index("unit"))
    let sources = SourceColumns(table, fallback: .form)
    while try table.next() {
      let index = try find(table, project)
      guard let word = try table.word(measure, of: Self.measures) else {
        throw .blankCell(table.position(measure), column: "measure")
      }
      let source = try sources.source(table, project: lines[index].name, row: lines[index].funds.count + 1)
      lines[index].funds.append(
        Funding(
          measure: word, origin: table.text(origin), figure: try table.figure(amount, unit: unit), source: source))
    }
  }

  /// Reads `indicators.csv`.
  mutating func readIndicators(_ table: inout CSVTable) throws(LibraryError) {
    let project = try table.required("project")
    let name = try table.required("name")
    let (category, subcategory) = (table.index("category"), table.index("subcategory"))
    let (period, annual, adjusted) = (
      table.index("period_target"), table.index("annual_target"), table.index("adjusted_target")
    )
    let (actual, weight, score) = (table.index("actual"), table.index("weight"), table.index("score"))
    let (deviation, measures, annualName) = (
      table.index("deviation"), table.index("measures"), table.index("annual_name")
    )
    let (nature, unit) = (table.index("nature"), table.index("unit"))
    let (categoryWeight, subcategoryWeight) = (table.index("category_weight"), table.index("subcategory_weight"))
    let sources = SourceColumns(table, fallback: .form)
    while try table.next() {
      let index = try find(table, project)
      let row = lines[index].indicators.count + 1
      var indicator = Indicator(
        category: table.text(category) ?? "", subcategory: table.text(subcategory) ?? "",
        name: table.text(name) ?? "", source: try sources.source(table, project: lines[index].name, row: row))
      indicator.periodTarget = table.text(period)
      indicator.annualTarget = table.text(annual)
      indicator.adjustedTarget = table.text(adjusted)
      indicator.actual = table.text(actual)
      indicator.weight = try table.number(weight)
      indicator.score = try table.number(score)
      indicator.deviation = table.text(deviation)
      indicator.measures = table.text(measures)
      indicator.nature = table.text(nature)
      indicator.unit = table.text(unit)
      indicator.categoryWeight = try table.number(categoryWeight)
      indicator.subcategoryWeight = try table.number(subcategoryWeight)
      indicator.annualName = table.text(annualName)
      lines[index].indicators.append(indicator)
    }
  }

  /// Reads `evaluations.csv`.
  mutating func readEvaluations(_ table: inout CSVTable) throws(LibraryError) {
    let project = try table.required("project")
    let (rate, execution, indicators) = (
      table.index("rate"), table.index("execution_score"), table.index("indicator_score")
    )
    let (total, grade, deviation) = (table.index("total"), table.index("grade"), table.index("deviation"))
    let (weight, publishedGrade) = (table.index("execution_weight"), table.index("published_grade"))
    let (outcome, conclusion) = (table.index("outcome"), table.index("conclusion"))
    let (problems, nextSteps) = (table.index("problems"), table.index("next_steps"))
    let sources = SourceColumns(table, fallback: .evaluation)
    while try table.next() {
      let index = try find(table, project)
      guard lines[index].evaluation == nil else {
        throw .duplicateProject(table.position(project), project: lines[index].name)
      }
      var evaluation = SelfEvaluation(
        source: try sources.source(table, project: lines[index].name, row: 1))
      evaluation.rate = try table.number(rate)
      evaluation.executionScore = try table.number(execution)
      evaluation.indicatorScore = try table.number(indicators)
      evaluation.total = try table.number(total)
      evaluation.grade = try table.word(grade, of: Self.grades)
      evaluation.deviation = table.text(deviation)
      evaluation.executionWeight = try table.number(weight)
      evaluation.publishedGrade = table.text(publishedGrade)
      evaluation.outcome = table.text(outcome)
      evaluation.conclusion = table.text(conclusion)
      evaluation.problems = table.text(problems)
      evaluation.nextSteps = table.text(nextSteps)
      lines[index].evaluation = evaluation
    }
  }

  private func find(_ table: CSVTable, _ column: Int) throws(LibraryError) -> Int {
    let key = table.text(column) ?? ""
    guard let index = indices[key] else { throw .unknownProject(table.position(column), project: key) }
    return index
  }

  /// A yes or no; spreadsheets turn `true` into `TRUE`.
  private func truth(_ table: CSVTable, _ column: Int?, column name: String) throws(LibraryError) -> Bool {
    switch table.text(column) {
    case nil, "false", "FALSE", "False": false
    case "true", "TRUE", "True": true
    case let text?:
      throw .unknownCell(
        table.position(column), value: text, column: name, known: ["true", "false"])
    }
  }
}
