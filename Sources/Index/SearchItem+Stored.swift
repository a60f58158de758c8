extension SearchItem.Kind {
  /// How a library that keeps an index has it beside its group: a number (the column `seat`), and a block for what is of no table.
  package var stored: (number: Int64, block: UInt8) {
    switch self {
    case .department, .fact, .keyFigure: (0, 0)
    case .functionAccount: (1, 0)
    case .economicAccount: (2, 0)
    case .income: (3, 0)
    case .project, .overallPerformance: (4, 0)
    case .indicator: (5, 0)
    case .overallIndicator: (5, 1)
    case .finding: (6, 0)
    case .tableRow: (7, 0)
    }
  }

  /// Reads what such a library keeps; nil where it is none of these.
  package init?(_ group: SearchGroup, number: Int64, block: UInt8) {
    let found: Self? =
      switch (group, number) {
      case (.departments, 0): .department
      case (.facts, 0): .fact
      case (.keyFigures, 0): .keyFigure
      case (.accounts, 1): .functionAccount
      case (.accounts, 2): .economicAccount
      case (.accounts, 3): .income
      case (.accounts, 7): .tableRow
      case (.projects, 4): .project
      case (.overall, 4): .overallPerformance
      case (.indicators, 5): block == 1 ? .overallIndicator : .indicator
      case (.findings, 6): .finding
      default: nil
      }
    guard let found else { return nil }
    self = found
  }
}
