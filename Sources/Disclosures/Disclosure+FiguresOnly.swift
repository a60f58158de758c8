import BudgetModel

extension Disclosure {
  /// Without other people's sentences: figures, names and short labels are facts and stay, what a cell explains at length is
  /// cut to its first clause and an ellipsis, the text goes.
  public var figuresOnly: Disclosure {
    var copy = self
    copy.passages = []
    for table in copy.tables.indices {
      copy.tables[table].rows = copy.tables[table].rows.map { row in
        row.with(
          cells: row.cells.map { cell in
            guard case .text(let text) = cell else { return cell }
            return .text(ShortLabel.label(text, atMost: ShortLabel.longestCell))
          })
      }
    }
    copy.projects = copy.projects.map(\.figuresOnly)
    copy.overall = copy.overall.map(\.figuresOnly)
    for index in copy.claims.indices {
      copy.claims[index].subject = ShortLabel.label(copy.claims[index].subject)
      copy.claims[index].base = copy.claims[index].base.map { ShortLabel.label($0) }
    }
    return copy
  }
}

extension Project {
  fileprivate var figuresOnly: Project {
    var copy = self
    for index in copy.indicators.indices {
      copy.indicators[index].name = ShortLabel.label(copy.indicators[index].name)
      copy.indicators[index].periodTarget = copy.indicators[index].periodTarget.map { ShortLabel.label($0) }
      copy.indicators[index].annualTarget = copy.indicators[index].annualTarget.map { ShortLabel.label($0) }
      copy.indicators[index].adjustedTarget = copy.indicators[index].adjustedTarget.map { ShortLabel.label($0) }
      copy.indicators[index].actual = copy.indicators[index].actual.map { ShortLabel.label($0) }
      copy.indicators[index].annualName = copy.indicators[index].annualName.map { ShortLabel.label($0) }
      copy.indicators[index].deviation = copy.indicators[index].deviation.map { ShortLabel.first(of: $0) }
      copy.indicators[index].measures = copy.indicators[index].measures.map { ShortLabel.first(of: $0) }
    }
    copy.goal = copy.goal.map { ShortLabel.first(of: $0) }
    copy.periodGoal = copy.periodGoal.map { ShortLabel.first(of: $0) }
    copy.evaluation = copy.evaluation?.figuresOnly
    return copy
  }
}

extension SelfEvaluation {
  fileprivate var figuresOnly: SelfEvaluation {
    var copy = self
    copy.deviation = copy.deviation.map { ShortLabel.first(of: $0) }
    copy.outcome = copy.outcome.map { ShortLabel.first(of: $0) }
    copy.conclusion = copy.conclusion.map { ShortLabel.first(of: $0) }
    copy.problems = copy.problems.map { ShortLabel.first(of: $0) }
    copy.nextSteps = copy.nextSteps.map { ShortLabel.first(of: $0) }
    return copy
  }
}
