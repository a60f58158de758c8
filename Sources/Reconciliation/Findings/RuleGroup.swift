/// The groups of rules, by the letter their names begin with.
public enum RuleGroup: String, CaseIterable, Sendable {
  /// Inside one table.
  case insideTable = "A"
  /// Between tables.
  case betweenTables = "B"
  /// Prose against tables, and prose against itself.
  case prose = "C"
  /// Performance: targets, scores, grades, project money.
  case performance = "D"
  /// Coverage and form.
  case coverage = "E"
}
