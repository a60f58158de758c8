extension Rules {
  /// B: between tables. There is no B12: the totals of all money and of appropriations need not agree.
  static let betweenTables: [any Rule] = [
    SummaryAgainstBudgetTables(), BasicAgainstEconomic(), ProjectsAgainstFunctions(), ThreePublicAgainstEconomic(),
    IncomeAgainstSummary(), ExpenditureAgainstSummary(), AppropriationIncome(), GeneralPublicAgainstAppropriation(),
    AppropriationByBudget(), EconomicAgainstBasic(), RunningCosts(), FunctionAgainstEconomic(),
    SummaryAgainstEconomic(),
  ]
}
