/// Bytes a program wrote at once, and when.
public struct Chunk: Equatable, Sendable {
  /// Nanoseconds of the monotonic clock when they were read.
  public let time: Int64
  /// The bytes.
  public let bytes: [UInt8]
}
