import Catalogues
import BudgetModel

/// Libraries opened together: of a disclosure that several hold, that of the first counts.
///
/// What all of them list is held in memory.
public struct MergedLibrary: Library {
  /// What there is.
  public let catalogue: any Catalogue
  /// What of it is there twice.
  private let duplicates: [LibraryError]
  /// What is wrong with it.
  public var problems: [LibraryError] { libraries.flatMap(\.problems) + duplicates }
  private var libraries: [any Library]
  /// Which of them each department's year is shown of.
  package let owners: Owners
  /// Which library a disclosure is read from.
  private let homes: [String: Int]

  /// Joins libraries.
  public init(_ libraries: [any Library]) {
    self.libraries = libraries
    var problems: [LibraryError] = []
    var homes: [String: Int] = [:]
    var summaries: [Summary] = []
    var owners = Owners()
    for (number, library) in libraries.enumerated() {
      for summary in library.catalogue.summaries {
        owners.note(DepartmentYear(summary), in: number, isShown: homes[summary.id] == nil)
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
    duplicates = problems
    catalogue = HeldCatalogue(summaries.sorted { $0.precedes($1) })
    self.owners = owners
  }

  /// Which of those shown are not kept as they were written.
  public func damaged() -> [String: LibraryError] {
    var damaged: [String: LibraryError] = [:]
    for (number, library) in libraries.enumerated() {
      for (id, error) in library.damaged() where homes[id] == number { damaged[id] = error }
    }
    return damaged
  }

  /// The same libraries for another thread.
  public func another() -> any Library {
    var copy = self
    copy.libraries = libraries.map { $0.another() }
    return copy
  }

  /// Keeps how much was found in documents, each where it is read from.
  public func keep(_ counts: [String: FindingCounts]) {
    for (number, library) in libraries.enumerated() { library.keep(counts.filter { homes[$0.key] == number }) }
  }

  /// Reads one disclosure.
  /// - Parameter id: `Disclosure.id`.
  public func disclosure(_ id: String) throws(LibraryError) -> Disclosure {
    guard let home = homes[id] else { throw .unknownDisclosure(id) }
    return try libraries[home].disclosure(id)
  }

  /// What changes with a disclosure's files, where it is read from.
  public func stamp(of id: String) -> Int64? { homes[id].flatMap { libraries[$0].stamp(of: id) } }

  /// The published files kept with a disclosure, where it is read from.
  public func documents(of id: String) -> [(name: String, bytes: [UInt8])] {
    homes[id].map { libraries[$0].documents(of: id) } ?? []
  }

  /// The text of a disclosure in the library it is shown of.
  public func keptText(of id: String) -> [UInt8]? { homes[id].flatMap { libraries[$0].keptText(of: id) } }

  /// Where a disclosure lies; nil where it is not held.
  public func place(of id: String) -> String? { homes[id].flatMap { libraries[$0].place(of: id) } }
}
