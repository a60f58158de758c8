import Library

/// Writes files: what several of them have is kept once.
///
/// Descriptors are cut into pieces (``DescriptorPieces``). Any other file stands in its own row until another one with the
/// same bytes comes; then both point to one piece.
final class FileWriter {
  private let database: Database
  private let addFile, shareFile, findFile, findPiece, addPiece: Statement
  /// Pieces written lately, by their hash.
  private var known: [Int64: Int64] = [:]

  /// How many pieces are remembered by their hash at most.
  private static let mostKnown = 50_000
  /// A reference takes as much.
  private static let shortest = 24

  init(_ database: Database) throws(LibraryError) {
    self.database = database
    addFile = try database.prepare("INSERT INTO file VALUES(?, ?, ?, ?, ?)")
    shareFile = try database.prepare("UPDATE file SET hash = NULL, pieces = ?2, content = x'' WHERE id = ?1")
    findFile = try database.prepare("SELECT id, content FROM file WHERE hash = ?")
    findPiece = try database.prepare("SELECT id, content FROM piece WHERE hash = ?")
    addPiece = try database.prepare("INSERT INTO piece(hash, content) VALUES(?, ?)")
  }

  /// Writes the row before a disclosure's files.
  func add(head: [UInt8], folder: String, row: Int64) throws(LibraryError) {
    try head.withUnsafeBufferPointer { (head) throws(LibraryError) in
      try add(row, folder, hash: nil, pieces: nil, head)
    }
  }

  /// Writes a file.
  func add(_ file: PackageFile, row: Int64) throws(LibraryError) {
    if file.path.hasSuffix(".json"), try addDescriptor(file, row) { return }
    try file.bytes.withUnsafeBufferPointer { (bytes) throws(LibraryError) in
      guard bytes.count > Self.shortest else { return try add(row, file.path, hash: nil, pieces: nil, bytes) }
      let hash = Self.hash(bytes)
      var piece = try find(findPiece, hash, bytes)
      if piece == nil, let same = try find(findFile, hash, bytes) {
        let made = try add(piece: bytes, hash)
        shareFile.bind(1, same)
        shareFile.bind(2, "[\(made)]")
        try shareFile.run()
        piece = made
      }
      if let piece {
        let nothing = UnsafeBufferPointer<UInt8>(rebasing: bytes[..<0])
        try add(row, file.path, hash: nil, pieces: "[\(piece)]", nothing)
      } else {
        try add(row, file.path, hash: hash, pieces: nil, bytes)
      }
    }
  }

  /// Forgets what is remembered: after a transaction that was not carried out.
  func rollBack() {
    known = [:]
    database.pieces.forget()
  }

  // MARK: Parts

  private func addDescriptor(_ file: PackageFile, _ row: Int64) throws(LibraryError) -> Bool {
    let starts = DescriptorPieces.starts(file.bytes)
    guard let first = starts.first else { return false }
    try file.bytes.withUnsafeBufferPointer { (bytes) throws(LibraryError) in
      var list = ""
      for (index, start) in starts.enumerated() {
        let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
        let number = try piece(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        list += list.isEmpty ? "[\(number)" : ",\(number)"
      }
      try add(row, file.path, hash: nil, pieces: list + "]", UnsafeBufferPointer(rebasing: bytes[..<first]))
    }
    return true
  }

  /// The number of a piece, which is written where it is new.
  private func piece(_ bytes: UnsafeBufferPointer<UInt8>) throws(LibraryError) -> Int64 {
    let hash = Self.hash(bytes)
    if let number = known[hash], let content = database.pieces[number],
      content.withUnsafeBufferPointer({ ContentHash.areSame($0, bytes) })
    {
      return number
    }
    var number = try find(findPiece, hash, bytes)
    if number == nil { number = try add(piece: bytes, hash) }
    guard let number else { return 0 }
    if known.count >= Self.mostKnown { known.removeAll(keepingCapacity: true) }
    known[hash] = number
    database.pieces.add(Array(bytes), as: number)
    return number
  }

  private func add(piece bytes: UnsafeBufferPointer<UInt8>, _ hash: Int64) throws(LibraryError) -> Int64 {
    addPiece.bind(1, hash)
    addPiece.bind(2, inPlace: bytes)
    try addPiece.run()
    return database.lastRow
  }

  private func add(
    _ row: Int64, _ path: String, hash: Int64?, pieces: String?, _ content: UnsafeBufferPointer<UInt8>
  ) throws(LibraryError) {
    addFile.bind(1, row)
    addFile.bind(2, path)
    addFile.bind(3, hash)
    addFile.bind(4, pieces)
    addFile.bind(5, inPlace: content)
    try addFile.run()
  }

  /// The row with a hash and some bytes.
  private func find(
    _ statement: Statement, _ hash: Int64, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(LibraryError) -> Int64? {
    statement.bind(1, hash)
    defer { statement.reset() }
    while try statement.step() {
      if ContentHash.areSame(statement.bytes(1), bytes) { return statement.integer(0) }
    }
    return nil
  }

  /// Four bytes: what has the same is compared.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64 {
    let value = ContentHash.of(words: bytes).value
    return Int64(Int32(truncatingIfNeeded: value ^ value >> 32))
  }
}
