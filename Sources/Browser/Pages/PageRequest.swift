import BudgetModel

/// A page of a published document, and what of it is to stand out.
public struct PageRequest: Hashable, Sendable {
  /// The disclosure (``Disclosure/id``) whose document is meant.
  public let disclosure: String
  /// The page, from 1.
  public let page: Int
  /// Figures as published, to be found on the page.
  public let figures: [String]
}

/// What came of reading a page.
public enum PageText: Hashable, Sendable {
  /// The document's name and the lines of the page, as they are laid out.
  case lines(name: String, [String])
  /// It cannot be shown; why, and what to do.
  case failed(String)
}
