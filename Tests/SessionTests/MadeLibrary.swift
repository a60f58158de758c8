import Catalogues
import BudgetModel
import Browser
import Library
import Session
import Synchronization

/// A library made for the tests: it counts what is read of it, and gives documents only as they are let through.
final class MadeLibrary: Library {
  private struct Counts {
    var read = 0
    var allowed: Int
    var kept: [String: FindingCounts] = [:]
  }

  private let disclosures: [String: Disclosure]
  private let counts: Mutex<Counts>
  let catalogue: any Catalogue
  let problems: [LibraryError] = []

  /// A library of some years of one department.
  /// - Parameters:
  ///   - allowed: how many documents may be read before ``allow(_:)``.
  ///   - missing: a year whose documents cannot be read.
  init(years: ClosedRange<Int>, allowed: Int = .max, missing: Int? = nil) {
    let department = Department(name: "样例局", code: "001", region: Region(name: "样例县", code: "990001"))
    let all = years.map { Disclosure(department: department, year: $0, kind: .finalAccounts, title: "样例 \($0)") }
    disclosures = Dictionary(uniqueKeysWithValues: all.filter { $0.year != missing }.map { ($0.id, $0) })
    catalogue = HeldCatalogue(all.map { Summary($0) })
    counts = Mutex(Counts(allowed: allowed))
  }

  /// How many documents were read or are being read.
  var read: Int { counts.withLock { $0.read } }
  /// How much was found in which, as it was kept.
  var kept: [String: FindingCounts] { counts.withLock { $0.kept } }

  /// Lets so many documents be read in all.
  func allow(_ count: Int) { counts.withLock { $0.allowed = count } }

  func disclosure(_ id: String) throws(LibraryError) -> Disclosure {
    let number = counts.withLock { counts in
      counts.read += 1
      return counts.read
    }
    while counts.withLock({ $0.allowed < number }) { Turn.give() }
    guard let disclosure = disclosures[id] else { throw .unknownDisclosure(id) }
    return disclosure
  }

  func keep(_ found: [String: FindingCounts]) { counts.withLock { $0.kept.merge(found) { _, new in new } } }
}

/// The library as a session opens it.
struct MadeLibraries: OpenLibraries {
  let made: MadeLibrary
  var library: any Library { made }
  /// What was done to it.
  let log = Log()
  let importFolder: String? = "部门库"

  mutating func reload() { log.add("reload") }
  mutating func include(_ folder: String) { log.add("include \(folder)") }
  mutating func showEmbedded(_ isShown: Bool) { log.add("embedded \(isShown)") }
  func answer(_ query: SearchQuery) -> IndexAnswer? { nil }
  func packingHint(_ language: Language) -> String? { nil }
}

/// What happened, in its order.
final class Log: Sendable {
  private let entries = Mutex<[String]>([])
  var all: [String] { entries.withLock { $0 } }
  func add(_ entry: String) { entries.withLock { $0.append(entry) } }
}
