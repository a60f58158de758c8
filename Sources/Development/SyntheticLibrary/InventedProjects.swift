import Randomness
import BudgetModel

/// A department's projects with money, indicators and, in final accounts, what was reached.
struct InventedProjects {
  let observations: Observations
  let year: Int
  let kind: DisclosureKind

  /// One project for each name.
  /// - Parameters:
  ///   - approved: the budget of each, in hundreds of 元.
  ///   - spent: what was spent on each; none in a budget.
  func projects(
    _ names: [String], approved: [Int64], spent: [Int64], _ generator: inout SeededGenerator
  ) -> [Project] {
    names.indices.map { index in
      var project = Project(name: names[index])
      let form = generator.choice(observations.forms[kind] ?? [])
      if kind == .budget {
        project.hasTargetForm = true
        project.formYear = year
        project.funds = Self.stages(kind).flatMap { funds($0, approved[index], project.name) }
        project.indicators = targets(form, project.name, &generator)
      } else {
        evaluate(&project, form, approved[index], spent[index], &generator)
      }
      return project
    }
  }

  /// The stages at which a document states a project's money.
  static func stages(_ kind: DisclosureKind) -> [Funding.Measure] {
    kind == .budget ? [.period, .annual] : [.requested, .approved, .adjusted, .executed]
  }

  private func funds(_ measure: Funding.Measure, _ amount: Int64, _ name: String) -> [Funding] {
    [nil, "市县(区)财政资金"].enumerated().map { row, origin in
      let place: Source.Place =
        kind == .budget
        ? .targetForm(project: name, row: 5 + row) : .evaluation(project: name, table: 1, row: 1 + row)
      return Funding(
        measure: measure, origin: origin, figure: Figure(String(amount * 100), .money(.yuan)), source: Source(place))
    }
  }

  private func targets(_ form: ObservedForm, _ name: String, _ generator: inout SeededGenerator) -> [Indicator] {
    chosen(form, &generator).enumerated().map { row, observed in
      var indicator = Indicator(
        category: observed.category, subcategory: observed.subcategory, name: observed.name,
        source: Source(.targetForm(project: name, row: 12 + row)))
      indicator.periodTarget = observed.target
      indicator.annualTarget = observed.target
      return indicator
    }
  }

  /// Self-evaluation: nearly all indicators earn their weight, as they do in the published ones.
  private func evaluate(
    _ project: inout Project, _ form: ObservedForm, _ approved: Int64, _ spent: Int64,
    _ generator: inout SeededGenerator
  ) {
    let isUnderspent = spent > 0 && generator.happens(observations.underspentShare)
    let adjusted = isUnderspent ? spent * 100 / Int64(generator.number(in: 35...99)) : spent
    project.funds = zip(Self.stages(kind), [approved, approved, adjusted, spent]).flatMap {
      funds($0, $1, project.name)
    }
    var earned: Int64 = 0
    project.indicators = zip(chosen(form, &generator), form.weights).enumerated().map { row, pair in
      var indicator = Indicator(
        category: pair.0.category, subcategory: pair.0.subcategory, name: pair.0.name,
        source: Source(.evaluation(project: project.name, table: 2, row: row + 1)))
      indicator.annualTarget = pair.0.target
      indicator.adjustedTarget = pair.0.target
      indicator.actual = pair.0.actual
      indicator.weight = pair.1
      let isLost = pair.1.digits > 2 && generator.happens(observations.lossShare)
      let score = isLost ? pair.1.digits - Int64(generator.number(in: 1...2)) : pair.1.digits
      indicator.score = PublishedNumber(digits: score, places: 0)
      indicator.deviation = isLost ? "部分工作未完成" : ""
      earned += score
      return indicator
    }
    // In hundredths: the rate in percent, and the share of ten points; each rounded once.
    let rate = adjusted > 0 ? (spent * 10_000 + adjusted / 2) / adjusted : 10_000
    let points = adjusted > 0 ? (spent * 1_000 + adjusted / 2) / adjusted : 1_000
    var evaluation = SelfEvaluation(source: Source(.evaluation(project: project.name, table: 3, row: 1)))
    evaluation.rate = Self.number(rate)
    evaluation.executionScore = Self.number(points)
    evaluation.indicatorScore = PublishedNumber(digits: earned, places: 0)
    evaluation.total = Self.number(earned * 100 + points)
    evaluation.grade = evaluation.total.map { Grade(score: $0) }
    project.evaluation = evaluation
  }

  /// An indicator for each heading of a form; of every five one has a name of its own.
  private func chosen(_ form: ObservedForm, _ generator: inout SeededGenerator) -> [ObservedIndicator] {
    form.subcategories.compactMap { subcategory in
      guard let pool = observations.indicators[kind]?[subcategory], !pool.isEmpty else { return nil }
      var observed = generator.choice(pool)
      if generator.happens(0.2) { observed.name += "（第\(generator.number(in: 1...9999))片）" }
      return observed
    }
  }

  /// Hundredths as a number without zeros at its end.
  private static func number(_ hundredths: Int64) -> PublishedNumber {
    if hundredths % 100 == 0 { return PublishedNumber(digits: hundredths / 100, places: 0) }
    if hundredths % 10 == 0 { return PublishedNumber(digits: hundredths / 10, places: 1) }
    return PublishedNumber(digits: hundredths, places: 2)
  }
}
