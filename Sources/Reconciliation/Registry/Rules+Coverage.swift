extension Rules {
  /// E: coverage and form.
  static let coverage: [any Rule] = [
    ProjectCoverage(), ProjectNames(), FormNames(), UnitSlips(), AccountNames(), StandardTables(),
    Leftovers(), NamedYears(), PublisherWords(), TablesWithoutFigures(), RepeatedCodes(),
    ListedTables(), OtherBodies(), NamesInText(), DatedFigures(), MisdatedSentences(),
    SettledYears(), HeadedColumns(),
  ]
}
