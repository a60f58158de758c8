import BudgetModel

/// What was read out of a document, and what was not.
public struct Reading: Equatable, Sendable {
  /// What the document says.
  public var disclosure: Disclosure
  /// The parts that hold figures and were not read, with the reason.
  public var unread: [UnreadPart]
  /// What was read by a rule that may be wrong, for a person to look at.
  public var doubts: [Doubt]
  /// The corrections that were applied, in the order of the document.
  public var corrections: [Correction]
  /// The corrections given that fitted nowhere: the document has changed, or they are misspelt.
  public var unusedCorrections: [Correction]
  /// What became of every cell of the document's tables that holds a number and nothing else.
  public var numericCells: NumericCells
}
