import BudgetModel

extension PackageEncoder {
  private static let sources: [CSVSheet.Field] = SourceColumns.names.map { name in
    .init(name, ["source", "section"].contains(name) ? .string : .integer, optional: true)
  }

  /// `projects.csv`, `funds.csv`, `indicators.csv`, `evaluations.csv`; none where there are no projects.
  func projectResources() -> [Resource] {
    guard !disclosure.projects.isEmpty || !disclosure.overall.isEmpty else { return [] }
    var list = CSVSheet(
      [
        .init("id"), .init("name"), .init("form_name", optional: true), .init("evaluation_name", optional: true),
        .init("unit", optional: true), .init("attribute", optional: true), .init("duration", optional: true),
        .init("form_year", .integer, optional: true), .init("target_form", .boolean),
        .init("overall", .boolean, optional: true), .init("authority", optional: true), .init("code", optional: true),
        .init("goal", optional: true), .init("period_goal", optional: true),
      ] + Self.sources)
    var funds = CSVSheet(
      [.init("project"), .init("measure"), .init("origin"), .init("amount", .number), .init("unit")] + Self.sources)
    var indicators = CSVSheet(
      [
        .init("project"), .init("category"), .init("subcategory"), .init("name"),
        .init("period_target", optional: true), .init("annual_target", optional: true),
        .init("adjusted_target", optional: true), .init("actual", optional: true),
        .init("weight", .number, optional: true), .init("score", .number, optional: true),
        .init("deviation", optional: true), .init("annual_name", optional: true), .init("measures", optional: true),
        .init("nature", optional: true), .init("unit", optional: true),
        .init("category_weight", .number, optional: true), .init("subcategory_weight", .number, optional: true),
      ] + Self.sources)
    var evaluations = CSVSheet(
      [
        .init("project"), .init("rate", .number), .init("execution_score", .number),
        .init("indicator_score", .number), .init("total", .number), .init("grade"),
        .init("deviation", optional: true), .init("execution_weight", .number, optional: true),
        .init("published_grade", optional: true), .init("outcome", optional: true),
        .init("conclusion", optional: true), .init("problems", optional: true), .init("next_steps", optional: true),
      ] + Self.sources)
    // What would be taken for the whole department's by its names is told from it in so many words.
    func overall(_ project: Project, _ isProject: Bool) -> String? {
      if !isProject { return "true" }
      return project.isOverall(of: disclosure.department.name) ? "false" : nil
    }
    for (index, project) in (disclosure.projects + disclosure.overall).enumerated() {
      let id = String(index + 1)
      let head: [String?] = [
        id, project.name, project.formName, project.evaluationName, project.unit, project.attribute,
        project.duration, project.formYear.map { String($0) }, project.hasTargetForm ? "true" : "false",
        overall(project, index < disclosure.projects.count), project.authority, project.code, project.goal,
        project.periodGoal,
      ]
      list.line(head + SourceColumns.cells(project.listing, project: project.name))
      for item in project.funds {
        let cells: [String?] = [
          id, item.measure.rawValue, item.origin, item.figure?.text, item.figure.flatMap { Self.unit($0.quantity) },
        ]
        funds.line(cells + SourceColumns.cells(item.source, project: project.name))
      }
      for item in project.indicators {
        let cells: [String?] = [
          id, item.category, item.subcategory, item.name, item.periodTarget, item.annualTarget, item.adjustedTarget,
          item.actual, item.weight?.text, item.score?.text, item.deviation, item.annualName, item.measures,
          item.nature, item.unit, item.categoryWeight?.text, item.subcategoryWeight?.text,
        ]
        indicators.line(cells + SourceColumns.cells(item.source, project: project.name))
      }
      if let item = project.evaluation {
        let cells: [String?] = [
          id, item.rate?.text, item.executionScore?.text, item.indicatorScore?.text, item.total?.text,
          item.grade?.rawValue, item.deviation, item.executionWeight?.text, item.publishedGrade, item.outcome,
          item.conclusion, item.problems, item.nextSteps,
        ]
        evaluations.line(cells + SourceColumns.cells(item.source, project: project.name))
      }
    }
    var first = Self.resource("projects", "项目", list)
    first.primaryKey = ["id"]
    let rest = [
      ("funds", "项目资金", funds), ("indicators", "绩效指标", indicators), ("evaluations", "绩效自评", evaluations),
    ]
    return [first]
      + rest.filter { !$0.2.isEmpty }.map { name, title, sheet in
        var resource = Self.resource(name, title, sheet)
        resource.refersToProjects = true
        return resource
      }
  }

  /// `claims.csv`, `facts.csv`, `enumerations.csv`, `phrases.csv`, `passages.csv`, where there are any.
  func narrativeResources() -> [Resource] {
    var claims = CSVSheet(
      [
        .init("subject"), .init("code", optional: true), .init("measure"), .init("base", optional: true),
        .init("figure", .number), .init("unit"),
      ] + Self.sources)
    for claim in disclosure.claims {
      let cells: [String?] = [
        claim.subject, claim.code?.digits, claim.measure.rawValue, claim.base, claim.figure.text,
        Self.unit(claim.figure.quantity),
      ]
      claims.line(cells + SourceColumns.cells(claim.source))
    }
    var facts = CSVSheet([.init("name"), .init("figure", .number), .init("unit")] + Self.sources)
    for fact in disclosure.facts {
      facts.line(
        [fact.name, fact.figure.text, Self.unit(fact.figure.quantity)] + SourceColumns.cells(fact.source))
    }
    var enumerations = CSVSheet([.init("subject"), .init("names")] + Self.sources)
    for enumeration in disclosure.enumerations {
      let names = enumeration.names.filter { !$0.isEmpty }.joined(separator: EnumerationText.mark)
      guard !names.isEmpty else { continue }
      enumerations.line([enumeration.subject, names] + SourceColumns.cells(enumeration.source))
    }
    var phrases = CSVSheet([.init("kind"), .init("text")] + Self.sources)
    for phrase in disclosure.phrases {
      phrases.line([phrase.kind.rawValue, phrase.text] + SourceColumns.cells(phrase.source))
    }
    var passages = CSVSheet([.init("text"), .init("paragraph", .integer)] + Self.sources)
    for passage in disclosure.passages {
      passages.line([passage.text, String(passage.paragraph)] + SourceColumns.cells(passage.source))
    }
    let sheets = [
      ("claims", "正文所述数字", claims), ("facts", "其他数字", facts), ("enumerations", "正文列举的内容", enumerations),
      ("phrases", "待核对的用语", phrases), ("passages", "正文", passages),
    ]
    return sheets.filter { !$0.2.isEmpty }.map { Self.resource($0.0, $0.1, $0.2) }
  }

  private static func unit(_ quantity: Quantity) -> String? { quantity.text.isEmpty ? nil : quantity.text }

  private static func resource(_ name: String, _ title: String, _ sheet: CSVSheet) -> Resource {
    let (fields, bytes) = sheet.finished()
    return Resource(name: name, path: "\(name).csv", title: title, fields: fields, bytes: bytes)
  }
}
