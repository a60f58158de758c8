import BudgetModel

extension JSONExport {
  static func write(_ project: Project, to json: inout JSONWriter) {
    json.string("name", project.name)
    json.string("unit", project.unit)
    json.string("authority", project.authority)
    json.string("code", project.code)
    json.string("attribute", project.attribute)
    json.string("duration", project.duration)
    json.string("goal", project.goal)
    json.string("periodGoal", project.periodGoal)
    json.object("funds", inline: true) { json in
      for (key, measure) in totals { json.string(key, total(measure, of: project)?.number.text) }
    }
    json.string("fundsUnit", unit(of: project))
    json.array("funding") { json in
      for item in project.funds {
        json.object(inline: true) { json in
          json.string("measure", item.measure.rawValue)
          json.string("origin", item.origin)
          json.string("amount", item.figure?.number.text)
          json.string("unit", item.figure?.quantity.text)
          write(item.source, to: &json)
        }
      }
    }
    json.array("indicators") { json in
      for indicator in project.indicators { json.object(inline: true) { write(indicator, to: &$0) } }
    }
    guard let evaluation = project.evaluation else { return json.null("evaluation") }
    json.object("evaluation", inline: true) { json in
      json.string("rate", evaluation.rate?.text)
      json.string("executionScore", evaluation.executionScore?.text)
      json.string("executionWeight", evaluation.executionWeight?.text)
      json.string("indicatorScore", evaluation.indicatorScore?.text)
      json.string("total", evaluation.total?.text)
      json.string("grade", evaluation.grade?.rawValue)
      json.string("deviation", evaluation.deviation)
      json.string("publishedGrade", evaluation.publishedGrade)
      json.string("outcome", evaluation.outcome)
      json.string("conclusion", evaluation.conclusion)
      json.string("problems", evaluation.problems)
      json.string("nextSteps", evaluation.nextSteps)
    }
  }

  private static let totals: [(String, Funding.Measure)] = [
    ("approved", .approved), ("adjusted", .adjusted), ("executed", .executed), ("annual", .annual),
    ("period", .period),
  ]

  private static func total(_ measure: Funding.Measure, of project: Project) -> Figure? {
    project.funds.first { $0.measure == measure && $0.origin == nil }?.figure
  }

  /// The unit of the project's totals; nil where they do not share one.
  private static func unit(of project: Project) -> String? {
    let units = Set(totals.compactMap { total($0.1, of: project)?.quantity.text })
    return units.count == 1 ? units.first : nil
  }

  private static func write(_ indicator: Indicator, to json: inout JSONWriter) {
    json.array("path") { json in
      json.string(nil, indicator.category)
      json.string(nil, indicator.subcategory)
    }
    json.string("name", indicator.name)
    json.string("target", target(of: indicator))
    json.string("annualTarget", indicator.annualTarget)
    json.string("adjustedTarget", indicator.adjustedTarget)
    json.string("actual", indicator.actual)
    json.string("weight", indicator.weight?.text)
    json.string("score", indicator.score?.text)
    json.string("deviation", indicator.deviation)
    json.string("measures", indicator.measures)
    json.string("nature", indicator.nature)
    json.string("unit", indicator.unit)
    json.string("categoryWeight", indicator.categoryWeight?.text)
    json.string("subcategoryWeight", indicator.subcategoryWeight?.text)
  }

  /// The period's target where both it and the annual one are published, else the one that counts.
  private static func target(of indicator: Indicator) -> String? {
    guard let period = indicator.periodTarget, !period.isEmpty, indicator.annualTarget != nil else {
      return indicator.target
    }
    return period
  }
}
