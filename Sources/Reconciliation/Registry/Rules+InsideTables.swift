extension Rules {
  /// A: inside one table.
  static let insideTables: [any Rule] = [
    ParentAccounts(), TableTotals(), RowTotals(), IncomeMeetsExpenditure(), ThreePublicParts(), ProcurementAndFunds(),
  ]
}
