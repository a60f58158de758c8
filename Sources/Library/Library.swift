import BudgetModel
import Index

/// What is kept of disclosures, wherever it is kept.
///
/// A library always opens: what is wrong with it stands in ``problems``, and what is good can be read.
public protocol Library: Sendable {
  /// What there is.
  var catalogue: any Catalogue { get }
  /// What is wrong with it, in the order found.
  var problems: [LibraryError] { get }
  /// Reads one disclosure.
  /// - Parameter id: ``Disclosure/id``.
  func disclosure(_ id: String) throws(LibraryError) -> Disclosure
  /// Where a disclosure lies, for messages: its folder, or the file and its folder there; nil where it is not held.
  /// - Parameter id: ``Disclosure/id``.
  func place(of id: String) -> String?
  /// What of the library may answer a search: everything that does, or the best of each group with their numbers in
  /// ``SearchIndex/counts``.
  /// - Returns: nil where no index is kept, so that documents must be read to be looked through.
  func index(answering text: String, limit: Int, _ language: Language) -> SearchIndex?
}

extension Library {
  /// Some cannot say.
  public func place(of id: String) -> String? { nil }

  /// Most libraries keep none.
  public func index(answering text: String, limit: Int, _ language: Language) -> SearchIndex? { nil }
}
