import Catalogues
import BudgetModel

/// Packages in folders and within the program, joined: their summaries are held in memory.
///
/// A library always opens: what is wrong with it stands in ``problems``, and what is good can be read.
public struct PackageLibrary: Library {
  struct Entry: Sendable {
    var summary: Summary
    var files: any PackageFiles
    var folder: String
    /// The package's place, for errors.
    var place: String
  }

  private let entries: [Entry]
  private let indices: [String: Int]
  /// What is wrong with it, in the order found.
  public let problems: [LibraryError]

  init(entries: [Entry], problems: [LibraryError]) {
    var problems = problems
    var kept: [Entry] = []
    var places: [String: String] = [:]
    places.reserveCapacity(entries.count)
    for entry in entries {
      if let first = places[entry.summary.id] {
        // Whoever imported what the default library holds has done nothing wrong.
        if entry.files is EmbeddedFiles { continue }
        problems.append(.duplicateDisclosure(id: entry.summary.id, kept: first, ignored: entry.place))
      } else {
        places[entry.summary.id] = entry.place
        kept.append(entry)
      }
    }
    kept.sort { $0.summary.precedes($1.summary) }
    self.entries = kept
    catalogue = HeldCatalogue(kept.map(\.summary))
    indices = Dictionary(
      kept.enumerated().map { ($1.summary.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.problems = problems
  }

  /// What there is: by region, department, year, budget before final accounts.
  public var summaries: [Summary] { entries.map(\.summary) }
  /// What there is, a year of a department an entry.
  public let catalogue: any Catalogue

  /// Where a disclosure lies; nil where it is not held.
  public func place(of id: String) -> String? { indices[id].map { entries[$0].place } }

  /// The published files in a disclosure's folder.
  public func documents(of id: String) -> [(name: String, bytes: [UInt8])] {
    guard let place = place(of: id), DiskStore().exists(place) else { return [] }
    return PackageFolder(root: place, folder: "").documents
  }

  /// The text of a disclosure as its package has it.
  public func keptText(of id: String) -> [UInt8]? {
    guard let entry = indices[id].map({ entries[$0] }) else { return nil }
    let path = entry.folder.isEmpty ? "passages.csv" : entry.folder + "/passages.csv"
    return try? entry.files.withBytes(path) { (bytes) throws(LibraryError) in Array(bytes) }
  }

  /// What changes with a package's files.
  public func stamp(of id: String) -> Int64? { indices[id].flatMap { entries[$0].files.stamp(of: entries[$0].folder) } }

  /// Reads one disclosure.
  /// - Parameter id: ``Disclosure/id``.
  public func disclosure(_ id: String) throws(LibraryError) -> Disclosure {
    guard let index = indices[id] else { throw .unknownDisclosure(id) }
    var reader = PackageReader(files: entries[index].files, folder: entries[index].folder)
    return try reader.read()
  }
}
