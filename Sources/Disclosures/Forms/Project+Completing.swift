import BudgetModel

extension Project {
  /// Takes what a line of a list or a sentence says, where nothing surer said it.
  mutating func complete(with form: PerformanceForm) {
    unit = unit ?? form.unit
    authority = authority ?? form.authority
    code = code ?? form.code
    formYear = formYear ?? form.year
    for fund in form.funds where total(fund.measure) == nil {
      let source = Source(.evaluation(project: name, table: 1, row: fund.row), page: form.page)
      funds.append(Funding(measure: fund.measure, origin: nil, figure: fund.figure, source: source))
    }
    guard let own = form.evaluation else { return }
    guard var result = evaluation else {
      evaluation = own
      if case .evaluation(_, let table, let row) = own.source.place {
        evaluation?.source.place = .evaluation(project: name, table: table, row: row)
      }
      return
    }
    result.rate = result.rate ?? own.rate
    result.executionScore = result.executionScore ?? own.executionScore
    result.total = result.total ?? own.total
    if result.grade == nil, result.publishedGrade == nil {
      (result.grade, result.publishedGrade) = (own.grade, own.publishedGrade)
    }
    result.outcome = result.outcome ?? own.outcome
    result.problems = result.problems ?? own.problems
    result.nextSteps = result.nextSteps ?? own.nextSteps
    evaluation = result
  }
}
