import BudgetModel
import Catalogues
import Index
import Library

/// Finds things in libraries opened together, each of which answers for what is shown of it alone.
///
/// A department's year of which not all documents shown are of one library file is read to be looked through, as in a
/// folder.
public struct JoinedFinder: Finder {
  private let finders: [DatabaseFinder]
  private let catalogue: any Catalogue
  /// The departments and years that no index knows.
  public let unindexed: [DepartmentYear]

  /// Joins the indexes of libraries opened together; nil where none has any.
  /// - Parameter files: in the order of the libraries, each that is a file; nil for others.
  public init?(_ library: MergedLibrary, _ files: [DatabaseLibrary?]) {
    let owners = library.owners
    let finders = files.enumerated().map { number, file in file?.finder(without: owners.hidden(in: number)) }
    self.finders = finders.compactMap { $0 }
    if self.finders.isEmpty { return nil }
    catalogue = library.catalogue
    unindexed = catalogue.all.map(\.key).filter { key in owners.only(of: key).map { finders[$0] == nil } ?? true }
  }

  /// Whether all indexes have key figures.
  public var hasKeyFigures: Bool { finders.allSatisfy(\.hasKeyFigures) }

  /// What answers a search, in the order of the list, with how many answer in all. The files are asked at the same time.
  public func index(answering text: String, limit: Int, _ language: Language) -> SearchIndex? {
    var joined = SearchIndex(language)
    let answers = SideBySide.all(
      finders.map { finder in { @Sendable in finder.index(answering: text, limit: limit, language) } })
    for case let answer? in answers { joined.add(answer) }
    joined.order { catalogue.position(of: $0, by: CatalogueOrder()) }
    return joined
  }
}
