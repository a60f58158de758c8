import BudgetModel
import Reconciliation

extension Made {
  /// A project from lines: money as `executed||45000元` (stage, source of the money, figure), indicators as
  /// `产出指标|成本指标|租金|≥0%|≥1%||12|10|8|未及时支付` (two headings, name, targets for the period, for the year and
  /// adjusted, actual value, weight, score, reason; `-` for no such column), the result as `100|10|85|95|优`, with the weight
  /// printed for spending behind it where there is one.
  static func project(
    _ name: String, funds: String = "", indicators: String = "", evaluation: String? = nil, listed: Bool = false,
    form: Bool = false
  ) -> Project {
    var project = Project(name: name)
    for (index, line) in funds.split(separator: "\n").enumerated() {
      let fields = fields(line)
      guard let measure = Funding.Measure(rawValue: fields[0]) else { continue }
      project.funds.append(
        Funding(
          measure: measure, origin: fields[1].isEmpty ? nil : fields[1], figure: figure(fields[2]),
          source: Source(.evaluation(project: name, table: 1, row: index + 1))))
    }
    for (index, line) in indicators.split(separator: "\n").enumerated() {
      let fields = fields(line)
      var indicator = Indicator(
        category: fields[0], subcategory: fields[1], name: fields[2],
        source: Source(.evaluation(project: name, table: 2, row: index + 1)))
      func text(_ field: Int) -> String? { fields[field] == "-" ? nil : fields[field] }
      indicator.periodTarget = text(3)
      indicator.annualTarget = text(4)
      indicator.adjustedTarget = text(5)
      indicator.actual = text(6)
      indicator.weight = PublishedNumber(fields[7])
      indicator.score = PublishedNumber(fields[8])
      indicator.deviation = text(9)
      project.indicators.append(indicator)
    }
    if let evaluation {
      let fields = fields(Substring(evaluation))
      var result = SelfEvaluation(source: Source(.evaluation(project: name, table: 3, row: 1)))
      result.rate = PublishedNumber(fields[0])
      result.executionScore = PublishedNumber(fields[1])
      result.indicatorScore = PublishedNumber(fields[2])
      result.total = PublishedNumber(fields[3])
      result.grade = Grade(rawValue: fields[4])
      if fields.count > 5 { result.executionWeight = PublishedNumber(fields[5]) }
      project.evaluation = result
    }
    if listed { project.listing = Source(.table(number: 12, block: 0, row: 1, column: nil)) }
    project.hasTargetForm = form
    return project
  }

  private static func fields(_ line: Substring) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  }

  /// What one rule says of a document with projects.
  static func report(
    _ rule: some Rule, projects: [Project], kind: DisclosureKind = .finalAccounts, claims: String = "",
    _ tables: Table...
  ) -> Report {
    var disclosure = disclosure(tables, kind: kind)
    disclosure.projects = projects
    disclosure.claims = Made.claims(claims)
    return Reconciler(rules: [rule]).check(disclosure)
  }
}
