/// Pieces read or written lately over one connection. A piece never changes once it is there.
final class PieceCache {
  private var pieces: [Int64: [UInt8]] = [:]
  private var size = 0

  /// How many bytes are remembered at most, and of one piece.
  private static let limit = 2 << 20
  private static let longest = 1 << 16

  subscript(number: Int64) -> [UInt8]? { pieces[number] }

  func add(_ piece: [UInt8], as number: Int64) {
    guard piece.count <= Self.longest else { return }
    if size + piece.count > Self.limit { forget() }
    if pieces.updateValue(piece, forKey: number) == nil { size += piece.count }
  }

  /// Forgets all: after a transaction that was not carried out.
  func forget() {
    pieces.removeAll(keepingCapacity: true)
    size = 0
  }
}
