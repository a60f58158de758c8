import BudgetModel
import Library
import ServerFrames

/// The files of a disclosure as a server keeps them.
struct KeptFiles {
  /// The files, in their order.
  let files: [PackageFile]
  /// Where they are, for messages.
  private let place: String
  private let folder: String

  /// Reads them.
  init(
    of id: Int64, _ province: Int64, _ folder: String, _ connection: ServerConnection
  ) throws(LibraryError) {
    let rows = try connection.run(
      "SELECT path, content FROM file WHERE province = $1 AND disclosure = $2 ORDER BY number",
      [.number(province), .number(id)])
    self.init(rows, from: 0, place: connection.address.shown, folder: folder)
  }

  /// - Parameter first: the column of the path; the content is the next one.
  init(_ rows: ServerRows, from first: Int, place: String, folder: String) {
    files = (0..<rows.count).map { row in
      PackageFile(path: rows.text(row, first) ?? "", bytes: Array(rows.value(row, first + 1)))
    }
    self.place = place
    self.folder = folder
  }

  /// Their hash.
  var hash: Int64 { Int64(bitPattern: ContentHash.of(files: files).value) }

  /// Looks whether they are those that were written.
  /// - Throws: ``ServerError/changedDisclosure(_:folder:)``.
  func expect(_ hash: Int64) throws(LibraryError) {
    if self.hash != hash { throw .server(.changedDisclosure(place, folder: folder)) }
  }

  /// What they say.
  func disclosure(_ known: KnownResources? = nil) throws(LibraryError) -> Disclosure {
    var reader = PackageReader(
      files: MemoryFiles(files, prefix: "\(place)/\(folder)/"), folder: "", known: known)
    return try reader.read()
  }
}
