import Catalogues
import BudgetModel

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
  /// The same library for another thread.
  func another() -> any Library
  /// Keeps how much was found in documents (``Disclosure/id``), where the library can keep it.
  func keep(_ counts: [String: FindingCounts])
  /// Which disclosures (``Disclosure/id``) are not kept as they were written, as far as that can be told without reading
  /// them.
  func damaged() -> [String: LibraryError]
  /// A number that is another one whenever a disclosure's files are changed; nil where that cannot be told.
  /// - Parameter id: ``Disclosure/id``.
  func stamp(of id: String) -> Int64?
  /// Where a disclosure lies, for messages: its folder, or the file and its folder there; nil where it is not held.
  /// - Parameter id: ``Disclosure/id``.
  func place(of id: String) -> String?
  /// The published files kept with a disclosure; none where it is not held or has none.
  /// - Parameter id: ``Disclosure/id``.
  func documents(of id: String) -> [(name: String, bytes: [UInt8])]
  /// The file of a disclosure's text as it is kept, to be looked through without the rest being read; nil where none is.
  func keptText(of id: String) -> [UInt8]?
  /// The way to what many say of its rows; nil where everybody keeps marks for themselves.
  func reviewLine() -> (any ReviewLine)?
}

extension Library {
  /// Reads the disclosures of a department and year.
  public func accounts(of entry: YearSummary) throws(LibraryError) -> YearDisclosures {
    YearDisclosures(
      try entry.documents.map { (summary) throws(LibraryError) in try disclosure(summary.id) })
  }

  /// A folder's files are anybody's to change.
  public func damaged() -> [String: LibraryError] { [:] }

  /// Some cannot tell.
  public func stamp(of id: String) -> Int64? { nil }

  /// Some cannot say.
  public func place(of id: String) -> String? { nil }

  /// Some keep figures alone.
  public func documents(of id: String) -> [(name: String, bytes: [UInt8])] { [] }
  /// Most keep none.
  public func keptText(of id: String) -> [UInt8]? { nil }

  /// Most are one user's.
  public func reviewLine() -> (any ReviewLine)? { nil }

  /// Most libraries can be read by several threads.
  public func another() -> any Library { self }

  /// Folders are not written to while they are looked at.
  public func keep(_ counts: [String: FindingCounts]) {}
}
