import BudgetModel

/// What came of an ``Effect``.
public enum Answer: Sendable {
  /// Disclosures were read.
  case opened([Disclosure])
  /// The library was read anew.
  case reloaded([Summary])
  /// Something could not be done; the text says what, where, and what to do.
  case failed(String)
}
