import BudgetModel
import Index

/// Sentences of documents' text that hold what was typed, found over a whole library.
public struct FoundTexts: Sendable {
  /// A sentence, and whose it is.
  public struct Hit: Sendable {
    let key: DepartmentYear
    let isBudget: Bool
    let passage: Passage

    /// A sentence.
    public init(key: DepartmentYear, isBudget: Bool, passage: Passage) {
      (self.key, self.isBudget, self.passage) = (key, isBudget, passage)
    }
  }

  /// What was asked.
  public let query: SearchQuery
  /// The sentences, in the order of the list of departments.
  public let hits: [Hit]
  /// Whether all documents were looked through.
  public let isAll: Bool

  /// What was found so far.
  public init(_ query: SearchQuery, hits: [Hit], isAll: Bool) {
    (self.query, self.hits, self.isAll) = (query, hits, isAll)
  }
}
