import BudgetModel
import Index

/// Libraries opened together: of a disclosure that several hold, that of the first counts.
///
/// What all of them list is held in memory. A search asks the index of each that keeps one; a department's year of which
/// not all documents shown are of one such library is read to be looked through, as in a folder.
public struct MergedLibrary: Library {
  /// What there is.
  public let catalogue: any Catalogue
  /// What of it is there twice.
  private let duplicates: [LibraryError]
  /// What is wrong with it.
  public var problems: [LibraryError] { libraries.flatMap(\.problems) + duplicates }
  private var libraries: [any Library]
  /// What finds things in those that keep an index, but in what is shown of another one.
  private let finders: [any Finder]
  /// The departments and years that no index knows.
  public let unindexed: [AccountsKey]
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
        owners.note(AccountsKey(summary), in: number, isShown: homes[summary.id] == nil)
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
    let catalogue = HeldCatalogue(summaries.sorted { $0.precedes($1) })
    self.catalogue = catalogue
    let finders = libraries.enumerated().map { number, library in
      library.finder(without: owners.hidden(in: number))
    }
    self.finders = finders.compactMap { $0 }
    unindexed = catalogue.all.map(\.key).filter { key in owners.only(of: key).map { finders[$0] == nil } ?? true }
  }

  /// Which of those shown are not kept as they were written.
  public func damaged() -> [String: LibraryError] {
    var damaged: [String: LibraryError] = [:]
    for (number, library) in libraries.enumerated() {
      for (id, error) in library.damaged() where homes[id] == number { damaged[id] = error }
    }
    return damaged
  }

  /// Whether any of them keeps an index.
  public var hasIndex: Bool { !finders.isEmpty }

  /// Whether the indexes of all that keep one have the rows of overviews.
  public var hasOverviews: Bool { finders.allSatisfy(\.hasOverviews) }

  /// What of those that keep an index answers a search, in the order of the list, with how many answer in all. They are
  /// asked at the same time.
  public func index(answering text: String, limit: Int, _ language: Language) -> SearchIndex? {
    guard hasIndex else { return nil }
    var joined = SearchIndex(language)
    let answers = SideBySide.all(
      finders.map { finder in { @Sendable in finder.index(answering: text, limit: limit, language) } })
    for case let answer? in answers { joined.add(answer) }
    joined.order { catalogue.position(of: $0, by: CatalogueOrder()) }
    return joined
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

  /// Where a disclosure lies; nil where it is not held.
  public func place(of id: String) -> String? { homes[id].flatMap { libraries[$0].place(of: id) } }
}
