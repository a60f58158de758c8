import Library

/// The packages of a library file, for whoever keeps them elsewhere.
public struct StoredPackages: PackageSource {
  package let name: String
  package let lines: [CatalogueFile.Line]
  private let database: Database
  private let rows: [Int64]

  /// Opens a file.
  /// - Throws: why it cannot be opened, or what of its list is damaged.
  public init(_ file: String) throws(LibraryError) {
    name = file
    database = try DatabaseLibrary.open(file)
    let list = try database.prepare("SELECT \(DisclosureRow.columns), id FROM disclosure ORDER BY folder")
    var (lines, rows): ([CatalogueFile.Line], [Int64]) = ([], [])
    defer { list.reset() }
    while try list.step() {
      let row = list.integer(DisclosureRow.count)
      guard let head = try DatabaseFiles.head(of: row, in: database), let summary = try DisclosureRow.summary(list)
      else { throw .database(.damaged(file: file, detail: "disclosure \(row)")) }
      lines.append(CatalogueFile.Line(folder: head.folder, summary: summary))
      rows.append(row)
    }
    (self.lines, self.rows) = (lines, rows)
  }

  package func isSame(as folder: String) -> Bool { DiskStore.isSame(name, folder) }

  package func files(_ number: Int) throws(LibraryError) -> [PackageFile] {
    try DatabaseFiles.all(of: rows[number], in: database)
  }
}

extension Unpacking {
  /// From a file into a folder.
  /// - Parameter replace: whether packages that are there give way; without it the folder must be new or empty.
  public init(_ file: String, into folder: String, replace: Bool) throws(LibraryError) {
    self.init(try StoredPackages(file), into: folder, replace: replace)
  }
}
