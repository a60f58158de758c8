import BudgetModel
import Index

/// What is kept of disclosures, wherever it is kept.
///
/// A library always opens: what is wrong with it stands in ``problems``, and what is good can be read.
public protocol Library: Finder {
  /// What there is.
  var catalogue: any Catalogue { get }
  /// What is wrong with it, in the order found.
  var problems: [LibraryError] { get }
  /// Reads one disclosure.
  /// - Parameter id: ``Disclosure/id``.
  func disclosure(_ id: String) throws(LibraryError) -> Disclosure
}

extension Library {
  /// Most libraries keep no index.
  public func index(answering text: String, limit: Int, _ language: Language) -> SearchIndex? { nil }
}
