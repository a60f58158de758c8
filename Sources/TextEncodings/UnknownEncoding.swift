/// Bytes are text in none of the known encodings.
public struct UnknownEncoding: Error, Equatable, Sendable {
  /// Where the first byte stands that fits none, from 0.
  public let offset: Int
}
