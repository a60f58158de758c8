/// What a search finds, in the order shown where answers are equally good.
public enum SearchGroup: UInt8, CaseIterable, Hashable, Sendable {
  case departments, accounts, projects, indicators, findings, facts
  /// Figures that stand in no list of their own: ``KeyFigure``.
  case keyFigures
  /// The performance of whole departments.
  case overall
  /// Sentences of documents.
  case text
}
