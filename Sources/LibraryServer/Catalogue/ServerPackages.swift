import Library

/// The packages of a library on a server, for whoever keeps them elsewhere.
struct ServerPackages: PackageSource {
  let name: String
  let lines: [CatalogueFile.Line]
  private let connection: ServerConnection
  private let ids: [Int64]

  /// Reads what there is.
  init(_ connection: ServerConnection) throws(LibraryError) {
    self.connection = connection
    name = connection.address.shown
    let rows = try connection.run(
      "SELECT id, folder, \(SummaryColumns.names) FROM disclosure ORDER BY folder", seconds: 600)
    var (lines, ids): ([CatalogueFile.Line], [Int64]) = ([], [])
    for row in 0..<rows.count {
      let folder = rows.text(row, 1) ?? ""
      guard let summary = SummaryColumns.summary(rows, row, from: 2) else {
        throw .server(.staleDerivation(name, folder: folder, part: "catalogue"))
      }
      lines.append(CatalogueFile.Line(folder: folder, summary: summary))
      ids.append(rows.integer(row, 0))
    }
    (self.lines, self.ids) = (lines, ids)
  }

  func isSame(as folder: String) -> Bool { false }

  func files(_ number: Int) throws(LibraryError) -> [PackageFile] {
    let id = ids[number]
    return try KeptFiles(
      of: id, ServerSchema.province(ofYear: id >> 1), lines[number].folder, connection
    ).files
  }
}

extension Unpacking {
  /// From a server into a folder.
  /// - Parameter replace: whether packages that are there give way; without it the folder must be new or empty.
  public init(_ address: ServerAddress, into folder: String, replace: Bool) throws(LibraryError) {
    let connection = try ServerConnection(address)
    try ServerSchema.expect(connection)
    self.init(try ServerPackages(connection), into: folder, replace: replace)
  }
}
