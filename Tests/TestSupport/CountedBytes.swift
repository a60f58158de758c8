/// Bytes that count how often one of them is looked at: steps instead of time.
public struct CountedBytes: RandomAccessCollection {
  /// Counts, shared by all slices.
  public final class Steps {
    /// How many bytes were looked at.
    public fileprivate(set) var count = 0
  }

  private let bytes: [UInt8]
  /// How often one was looked at so far.
  public let steps = Steps()

  /// The bytes of a text.
  public init(_ text: String) { bytes = Array(text.utf8) }

  /// The first place.
  public var startIndex: Int { 0 }
  /// Behind the last place.
  public var endIndex: Int { bytes.count }
  /// A byte; looking at it is a step.
  public subscript(index: Int) -> UInt8 {
    steps.count += 1
    return bytes[index]
  }
}
