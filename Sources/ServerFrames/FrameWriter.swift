/// Puts a frame together: four bytes of its length, then what it says. Numbers stand with their lowest byte first.
public struct FrameWriter {
  /// The frame so far, its length still blank.
  private var bytes: [UInt8] = [0, 0, 0, 0]

  /// A frame that begins with what kind it is.
  public init(_ kind: UInt8) { bytes.append(kind) }

  /// The whole frame.
  public var frame: [UInt8] {
    var bytes = bytes
    let count = UInt32(bytes.count - 4)
    for place in 0..<4 { bytes[place] = UInt8(truncatingIfNeeded: count >> (8 * UInt32(place))) }
    return bytes
  }

  /// Adds a byte.
  public mutating func put(_ byte: UInt8) { bytes.append(byte) }

  /// Adds a number of 32 bits.
  public mutating func put(_ number: UInt32) {
    for place in 0..<4 as Range<UInt32> { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }

  /// Adds bytes, behind how many there are.
  public mutating func put(_ more: some Collection<UInt8>) {
    put(UInt32(more.count))
    bytes.append(contentsOf: more)
  }

  /// Adds a text as UTF-8.
  public mutating func put(_ text: String) { put(text.utf8) }

  /// Adds a value that may be none.
  public mutating func put(optional value: UnsafeRawBufferPointer?) {
    guard let value else { return put(UInt32.max) }
    put(UInt32(value.count))
    bytes.append(contentsOf: value)
  }
}
