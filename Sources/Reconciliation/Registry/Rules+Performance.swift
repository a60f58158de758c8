extension Rules {
  /// D: performance.
  static let performance: [any Rule] = [
    ExecutionScores(), ScoreTotals(), Grades(), FullMarks(), UnspentProjects(), ResultCounts(),
    UnexplainedDeviations(), ProjectMoney(), TwoTargets(), ProjectSize(), TenfoldResults(),
    StatedScores(), CostCeilings(), GoalNumbers(), LostPoints(), CostParts(), DatedTargets(),
    RatesOfWholes(), UnitPrices(), TargetDirections(), UndoneWork(), BorrowedGoals(), ScoringStandards(),
    MeasuredNames(), RepeatedIndicators(),
  ]
}
