import BudgetModel
import Index

/// What is asked of a library's own index.
public struct SearchQuery: Hashable, Sendable {
  /// What was typed.
  public let text: String
  /// How many answers of a group are wanted.
  public let limit: Int
  /// The language of the interface.
  public let language: Language
}

/// What a library's own index answers.
public struct IndexAnswer: Sendable {
  /// What was asked.
  let query: SearchQuery
  /// What may answer.
  let index: SearchIndex
  /// The departments and years it does not know, whose documents must be read.
  let unindexed: [DepartmentYear]
  /// Whether it has the key figures.
  let hasKeyFigures: Bool

  /// Asks an index; nil where it cannot be read.
  public init?(_ query: SearchQuery, from finder: any Finder) {
    guard let index = finder.index(answering: query.text, limit: query.limit, query.language) else {
      return nil
    }
    (self.query, self.index) = (query, index)
    (unindexed, hasKeyFigures) = (finder.unindexed, finder.hasKeyFigures)
  }
}
