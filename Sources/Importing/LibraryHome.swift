import BudgetModel
import Library
import LibraryDatabase
import LibraryServer

/// Where imported documents are kept: a folder of packages, a library file, or a server.
public enum LibraryHome: Sendable {
  case folder(String)
  case file(String)
  case server(ServerAddress)

  /// The home a path names.
  public init(_ path: String) {
    switch LibraryPlace(path: path) {
    case .file(let file): self = .file(file)
    case .server(let address): self = .server(address)
    case .folder, .embedded: self = .folder(path)
    }
  }

  /// Where a disclosure is kept, or would be.
  public func path(of disclosure: Disclosure) -> String {
    switch self {
    case .folder(let path): PackageWriter(into: path).path(of: disclosure)
    case .file(let path): DatabaseLibrary.path(of: disclosure, in: path)
    case .server(let address): ServerLibrary.path(of: disclosure, on: address)
    }
  }

  /// Removes what killed imports left half made.
  public func removeLeftOvers() { if case .folder(let path) = self { Draft.removeLeftOvers(below: path) } }

  /// Keeps a disclosure.
  /// - Parameter corrections: the file of corrections to be kept beside it; nil for the one that is there.
  /// - Returns: what is to be known of it: what it has too much of for a search.
  func write(
    _ disclosure: Disclosure, document: (name: String, bytes: [UInt8])?,
    beside kept: [(name: String, bytes: [UInt8])] = [], corrections: [UInt8]? = nil, replace: Bool
  ) throws(LibraryError) -> [LibraryError] {
    // Elsewhere than in a folder they are one of the package's files.
    let all = kept + (corrections.map { [(PackageFolder.corrections, $0)] } ?? [])
    switch self {
    case .folder(let path):
      let writer = PackageWriter(into: path)
      try writer.write(disclosure, document: document, beside: kept, replace: replace)
      if let corrections {
        let draft = try Draft(of: writer.path(of: disclosure) + PackageFolder.corrections)
        try draft.write(corrections)
        try draft.replace()
      }
      return []
    case .file(let path):
      return try DatabaseWriter.keep(disclosure, document: document, beside: all, replace: replace, in: path)
    case .server(let address):
      let writer = try ServerWriter(address)
      try writer.write(disclosure, document: document, beside: all, replace: replace)
      return writer.notes
    }
  }
}
