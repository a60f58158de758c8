import BudgetModel

/// What a form comes to, once all of its rows are read.
extension PerformanceForm {
  /// Puts together its result from the row of the money, its title and what stands below the indicators.
  mutating func settle(_ funds: FormFunds, outcome: String?, title: FormTitle, row: Int) {
    var result = evaluation ?? SelfEvaluation(source: Source(.evaluation(project: "", table: 3, row: row)))
    result.rate = funds.rate ?? stated.rate
    result.executionScore = funds.score ?? result.executionScore
    result.executionWeight = funds.weight
    result.deviation = funds.deviation ?? deviation
    result.outcome = self.outcome ?? outcome
    result.conclusion = conclusion
    result.problems = problems
    result.nextSteps = nextSteps
    result.add(title.result)
    if let conclusion { result.add(ResultSentence(conclusion)) }
    evaluation = result
  }

  /// Its name without the code before it; of a whole department the unit's, where it has no other.
  mutating func settleNames() {
    if name.isEmpty { name = titleName }
    if isOverall {
      if name.isEmpty { name = department ?? reporter ?? unit ?? authority ?? "" }
      return
    }
    unit = unit ?? reporter ?? department
    guard let stroke = name.firstIndex(where: { "-—－_".contains($0) }) else { return }
    let head = name[..<stroke]
    guard head.count >= 6, head.allSatisfy({ $0.isASCII && ($0.isNumber || $0.isLetter) }),
      head.count(where: \.isNumber) >= 4, head.count > 4
    else { return }
    let rest = name[name.index(after: stroke)...].drop { "-—－_ ".contains($0) }
    guard let first = rest.first, !first.isASCII || first.isLetter else { return }
    code = code ?? String(head)
    name = String(rest)
  }

  /// Takes what stands below the indicators.
  mutating func take(_ foot: FormRow.Foot, _ text: String) {
    switch foot {
    case .conclusion: conclusion = conclusion ?? text
    case .problems: problems = problems ?? text
    case .nextSteps: nextSteps = nextSteps ?? text
    case .deviation: deviation = deviation ?? text
    case .nothing: break
    }
  }
}
