/// Takes a frame apart; what is not there reads as nothing, and ``isWhole`` says so.
public struct FrameReader {
  private let bytes: [UInt8]
  private var place = 0
  /// Whether everything that was asked for was there.
  public private(set) var isWhole = true

  /// A frame without its length.
  public init(_ frame: [UInt8]) { bytes = frame }

  /// The next byte.
  public mutating func byte() -> UInt8 {
    guard place < bytes.count else {
      isWhole = false
      return 0
    }
    defer { place += 1 }
    return bytes[place]
  }

  /// The next number of 32 bits.
  public mutating func number() -> UInt32 {
    (0..<4 as Range<UInt32>).reduce(0) { number, place in number | UInt32(byte()) << (8 * place) }
  }

  /// The next bytes; nil for none that are.
  public mutating func optional() -> ArraySlice<UInt8>? {
    let count = number()
    if count == .max { return nil }
    guard Int(count) <= bytes.count - place else {
      isWhole = false
      return []
    }
    defer { place += Int(count) }
    return bytes[place..<place + Int(count)]
  }

  /// The next text.
  public mutating func text() -> String { String(decoding: optional() ?? [], as: UTF8.self) }

  /// Where reading stands, and everything from there on: for rows, which are read where they lie.
  public var rest: ArraySlice<UInt8> { bytes[place...] }
}
