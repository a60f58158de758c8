import Browser
import BudgetModel
import Facts
import Library

/// The libraries of a run, as a session needs them.
public protocol OpenLibraries {
  /// What is read.
  var library: any Library { get }
  /// Where documents are imported to; nil where there is no place.
  var importFolder: String? { get }
  /// Reads the list of what they hold anew.
  mutating func reload()
  /// Shows a folder too, from the next reading on.
  mutating func include(_ folder: String)
  /// Shows the default library or not, from the next reading on.
  mutating func showEmbedded(_ isShown: Bool)
  /// What their index answers without documents being read; nil where they keep none.
  func answer(_ query: SearchQuery) -> IndexAnswer?
  /// Opens the facts of all that is held, for lists over all departments.
  var factsOpener: FactsOpener { get }
  /// What is said of a folder that one file would be better for; nil for nothing.
  func packingHint(_ language: Language) -> String?
}

extension OpenLibraries {
  /// Some have none.
  public var factsOpener: FactsOpener {
    { (_) throws(FactError) in
      throw FactError(chinese: "这里没有全库列表。", english: "There are no lists of all departments here.")
    }
  }

  /// What the browser knows of them before anything is opened.
  public func knownLibrary(_ language: Language) -> KnownLibrary {
    KnownLibrary(catalogue: library.catalogue, asksIndex: true, problems: library.problems.map { $0.text(language) })
  }

  /// Reads disclosures for the browser.
  public func open(_ ids: [String], _ language: Language) -> Answer {
    var disclosures: [Disclosure] = []
    for id in ids {
      do throws(LibraryError) {
        disclosures.append(try library.disclosure(id))
      } catch {
        return .failed(error.text(language))
      }
    }
    return .opened(disclosures)
  }

  /// The documents of a department and year; none where they cannot be read.
  func accounts(_ key: DepartmentYear) -> YearDisclosures {
    library.catalogue.entry(key).flatMap { try? library.accounts(of: $0) } ?? YearDisclosures([])
  }
}
