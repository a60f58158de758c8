extension Rules {
  /// C: prose against tables, and prose against itself.
  static let prose: [any Rule] = [
    EmptyTables(), ProseAgainstTables(), StatedRates(), Completion(), UsesOfSpending(), NamedComponents(),
    RepeatedFigures(), ItemFigures(), ComparingWords(), StatedProjects(), StatedVehicles(), ListedParts(),
    NamedProjects(), ExplainedChanges(), CountedLists(), CarriedOver(), NearFigures(), DeniedFunds(), ChartShares(),
    ReasonDirections(), SumsInWords(), ThreePublicCounts(), MisnamedProjects(),
  ]
}
