import BudgetModel
import Index

/// Libraries opened together: of a disclosure that several hold, that of the first counts.
///
/// What all of them list is held in memory. It keeps no index: documents must be read to be looked through.
public struct MergedLibrary: Library {
  /// What there is.
  public let catalogue: any Catalogue
  /// What is wrong with it.
  public let problems: [LibraryError]
  private let libraries: [any Library]
  /// Which library a disclosure is read from.
  private let homes: [String: Int]

  /// Joins libraries.
  public init(_ libraries: [any Library]) {
    self.libraries = libraries
    var problems: [LibraryError] = []
    var homes: [String: Int] = [:]
    var summaries: [Summary] = []
    for (number, library) in libraries.enumerated() {
      problems += library.problems
      for summary in library.catalogue.summaries {
        guard let first = homes[summary.id] else {
          homes[summary.id] = number
          summaries.append(summary)
          continue
        }
        problems.append(
          .duplicateDisclosure(
            id: summary.id, kept: libraries[first].place(of: summary.id) ?? summary.id,
            ignored: library.place(of: summary.id) ?? summary.id))
      }
    }
    self.homes = homes
    self.problems = problems
    catalogue = HeldCatalogue(summaries.sorted { $0.precedes($1) })
  }

  /// Reads one disclosure.
  /// - Parameter id: `Disclosure.id`.
  public func disclosure(_ id: String) throws(LibraryError) -> Disclosure {
    guard let home = homes[id] else { throw .unknownDisclosure(id) }
    return try libraries[home].disclosure(id)
  }

  /// Where a disclosure lies; nil where it is not held.
  public func place(of id: String) -> String? { homes[id].flatMap { libraries[$0].place(of: id) } }
}
