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
  /// - Returns: false where one is lost.
  func add(_ list: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) -> Bool {
    var number: Int64?
    for byte in list {
      if (0x30...0x39).contains(byte) {
        let (value, isTooLarge) = (number ?? 0).multipliedReportingOverflow(by: 10)
        if isTooLarge || value > .max - 9 { return false }
        number = value + Int64(byte - 0x30)
      } else if let piece = number {
        guard add(piece, to: &bytes) else { return false }
        number = nil
      }
    }
    return number == nil
  }

  private func add(_ number: Int64, to bytes: inout [UInt8]) -> Bool {
    if let known = cache[number] {
      bytes += known
      return true
    }
    find.bind(1, number)
    defer { find.reset() }
    guard (try? find.step()) == true else { return false }
    let piece = Array(find.bytes(0))
    cache.add(piece, as: number)
    bytes += piece
    return true
  }
}
