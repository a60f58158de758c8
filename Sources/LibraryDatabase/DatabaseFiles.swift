import Library

/// The files of the packages in a library file.
struct DatabaseFiles: PackageFiles, @unchecked Sendable {
  private let statement: Statement
  private let pieces: PieceReader
  private let rows: [String: Int64]
  /// The package's folder, as it stands before its files' paths.
  let folder: String
  let prefix: String

  /// What stands in the first row of a disclosure, before its files: its folder and the hash of what it holds.
  struct Head {
    let folder: String
    let hash: Int64
  }

  /// The files of the disclosure with a row number.
  /// - Throws: ``LibraryError/fileMissing(_:)`` where there are none.
  init(of disclosure: Int64, in database: Database) throws(LibraryError) {
    statement = try database.prepare("SELECT content, pieces FROM file WHERE id = ?")
    pieces = try PieceReader(database)
    prefix = database.file + "/"
    let list = try database.prepare("SELECT id, path FROM file WHERE id > ? AND id <= ? ORDER BY id")
    let first = Self.row(disclosure)
    list.bind(1, first)
    list.bind(2, first + Int64(LibrarySchema.fileLimit))
    var rows: [String: Int64] = [:]
    defer { list.reset() }
    while try list.step() { rows[list.text(1) ?? ""] = list.integer(0) }
    guard let head = try Self.head(of: disclosure, in: database) else { throw .fileMissing(database.file) }
    folder = head.folder
    self.rows = rows
  }

  /// The number of the row before a disclosure's files.
  static func row(_ disclosure: Int64) -> Int64 { disclosure << 12 }

  /// Reads the row before a disclosure's files.
  static func head(of disclosure: Int64, in database: Database) throws(LibraryError) -> Head? {
    let statement = try database.prepare("SELECT path, content FROM file WHERE id = ?")
    statement.bind(1, row(disclosure))
    defer { statement.reset() }
    guard try statement.step() else { return nil }
    let bytes = statement.bytes(1)
    guard bytes.count == 8 else { return nil }
    let hash = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Head(folder: statement.text(0) ?? "", hash: Int64(bitPattern: hash))
  }

  /// Reads all files of a disclosure, in their order.
  /// - Throws: ``DatabaseError/changedDisclosure(file:folder:)`` where something that it shares with others is
  ///   lost, or where it comes to more than a disclosure can be.
  static func all(of disclosure: Int64, in database: Database) throws(LibraryError) -> [PackageFile] {
    let list = try database.prepare("SELECT path, content, pieces FROM file WHERE id > ? AND id <= ? ORDER BY id")
    let pieces = try PieceReader(database)
    list.bind(1, row(disclosure))
    list.bind(2, row(disclosure) + Int64(LibrarySchema.fileLimit))
    defer { list.reset() }
    var files: [PackageFile] = []
    var size = 0
    while try list.step() {
      var bytes = Array(list.bytes(1))
      let isWhole = !list.isSet(2) || pieces.add(list.bytes(2), to: &bytes)
      size += bytes.count
      guard isWhole, size <= mostBytes else {
        let folder = try head(of: disclosure, in: database)?.folder ?? "\(disclosure)"
        throw .database(.changedDisclosure(file: database.file, folder: CleanText.cleaned(folder)))
      }
      files.append(PackageFile(path: list.text(0) ?? "", bytes: bytes))
    }
    return files
  }

  /// Reads one file of a disclosure; nil where it has none of that name.
  static func bytes(of path: String, _ disclosure: Int64, in database: Database) throws(LibraryError) -> [UInt8]? {
    let find = try database.prepare("SELECT content, pieces FROM file WHERE id > ? AND id <= ? AND path = ?")
    find.bind(1, row(disclosure))
    find.bind(2, row(disclosure) + Int64(LibrarySchema.fileLimit))
    find.bind(3, path)
    defer { find.reset() }
    guard try find.step() else { return nil }
    var bytes = Array(find.bytes(0))
    guard find.isSet(1) else { return bytes }
    return try PieceReader(database).add(find.bytes(1), to: &bytes) ? bytes : nil
  }

  /// The most bytes the files of one disclosure come to.
  private static let mostBytes = 256 << 20

  func withBytes<Result>(
    _ path: String, _ body: (UnsafeBufferPointer<UInt8>) throws(LibraryError) -> Result
  ) throws(LibraryError) -> Result {
    let name = folder.isEmpty ? path : String(path.dropFirst(folder.count + 1))
    guard let row = rows[name] else { throw .fileMissing(prefix + path) }
    statement.bind(1, row)
    defer { statement.reset() }
    guard try statement.step() else { throw .fileMissing(prefix + path) }
    guard statement.isSet(1) else { return try body(statement.bytes(0)) }
    var bytes = Array(statement.bytes(0))
    guard pieces.add(statement.bytes(1), to: &bytes) else {
      throw .database(.changedDisclosure(file: String(prefix.dropLast()), folder: CleanText.cleaned(folder)))
    }
    return try bytes.withUnsafeBufferPointer { (bytes) throws(LibraryError) in try body(bytes) }
  }
}
