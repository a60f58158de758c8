import BudgetModel

extension Disclosure {
  /// One disclosure of two files, where one has the tables and the other what is said about them; nil where both have either.
  public func joined(with held: Disclosure) -> Disclosure? {
    guard id == held.id, tables.isEmpty != held.tables.isEmpty else { return nil }
    let (tabular, spoken) = tables.isEmpty ? (held, self) : (self, held)
    guard tabular.claims.isEmpty, spoken.tables.isEmpty else { return nil }
    var joined = spoken
    joined.tables = tabular.tables
    joined.projects = tabular.projects.isEmpty ? spoken.projects : tabular.projects
    joined.overall = tabular.overall.isEmpty ? spoken.overall : tabular.overall
    joined.facts += tabular.facts
    joined.enumerations += tabular.enumerations
    joined.phrases += tabular.phrases
    joined.passages += tabular.passages
    joined.recognizedPages = Array(Set(spoken.recognizedPages + tabular.recognizedPages)).sorted()
    return joined
  }
}
