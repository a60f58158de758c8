/// Bytes as they come through a pipe, given out frame by frame.
public struct FrameBuffer {
  private var bytes: [UInt8] = []
  private var start = 0

  /// No frame is larger: a document has 256 MB at most.
  private static let limit = 1 << 30

  /// Nothing came yet.
  public init() {}

  /// Adds what came.
  public mutating func add(_ more: some Collection<UInt8>) {
    if start == bytes.count { (bytes, start) = ([], 0) }
    bytes.append(contentsOf: more)
  }

  /// Whether what came can be no frame.
  public var isBroken: Bool { length.map { $0 > Self.limit } ?? false }

  private var length: Int? {
    guard bytes.count - start >= 4 else { return nil }
    return (0..<4).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * $1) }
  }

  /// The next frame without its length; nil while it is not whole.
  public mutating func next() -> [UInt8]? {
    guard let length, length <= Self.limit, bytes.count - start >= 4 + length else { return nil }
    let frame = Array(bytes[start + 4..<start + 4 + length])
    start += 4 + length
    if start > 1 << 20 {
      bytes.removeFirst(start)
      start = 0
    }
    return frame
  }
}
