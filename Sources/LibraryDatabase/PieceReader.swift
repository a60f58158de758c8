import Library

/// Puts files together again: what is a file's own, and then the pieces it shares with others.
struct PieceReader {
  private let find: Statement
  private let cache: PieceCache

  init(_ database: Database) throws(LibraryError) {
    find = try database.prepare("SELECT content FROM piece WHERE id = ?")
    cache = database.pieces
  }

  /// Adds the pieces of a list, as `file.pieces` has it: `[12,14]`.
  /// - Returns: false where one is lost, or where they come to more than a file can be.
  func add(_ list: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) -> Bool {
    var number: Int64?
    for byte in list {
      if (0x30...0x39).contains(byte) {
        // The numbers of rows are far below.
        let value = number ?? 0
        if value >= 1 << 56 { return false }
        number = value * 10 + Int64(byte - 0x30)
      } else if let piece = number {
        guard add(piece, to: &bytes) else { return false }
        number = nil
      }
    }
    return number == nil
  }

  private func add(_ number: Int64, to bytes: inout [UInt8]) -> Bool {
    if let known = cache[number] { return add(known, to: &bytes) }
    find.bind(1, number)
    defer { find.reset() }
    guard (try? find.step()) == true else { return false }
    let piece = Array(find.bytes(0))
    cache.add(piece, as: number)
    return add(piece, to: &bytes)
  }

  /// A list of two megabytes may name one piece a million times.
  private func add(_ piece: [UInt8], to bytes: inout [UInt8]) -> Bool {
    guard bytes.count + piece.count <= Self.mostBytes else { return false }
    bytes += piece
    return true
  }

  /// The most bytes a file is put together to: descriptors, which are what is kept in pieces, are a thousandth of it.
  private static let mostBytes = 32 << 20
}
