import Console

/// Turns the bytes a terminal sends into keys and mouse reports.
///
/// Pure: it knows no clock. Where bytes may be whole or the beginning of something longer (a lone Escape), the caller
/// decides by time and says so with `isOver`. Any bytes are accepted; what means nothing is dropped or replaced.
struct InputDecoder {
  private var bytes: [UInt8] = []
  private var start = 0
  /// Whether the last answer was nil because more bytes may follow.
  private(set) var isWaiting = false

  /// Whether all there is, is one Escape.
  var isLoneEscape: Bool { bytes.count - start == 1 && bytes[start] == Self.escape }

  private static let escape: UInt8 = 0x1B
  private static let longestSequence = 64

  /// Adds bytes that were read.
  mutating func append(_ more: some Sequence<UInt8>) {
    if start == bytes.count { bytes.removeAll(keepingCapacity: true) } else { bytes.removeFirst(start) }
    start = 0
    bytes.append(contentsOf: more)
    isWaiting = false
  }

  /// The next thing the terminal sent; nil when there is none, or not all of it yet.
  /// - Parameter isOver: nothing more belongs to what is there.
  mutating func next(isOver: Bool) -> TerminalInput? {
    isWaiting = false
    guard start < bytes.count else { return nil }
    let rest = bytes[start...]
    guard let (input, length) = rest.first == Self.escape ? escaped(rest, isOver) : character(rest, isOver) else {
      isWaiting = true
      return nil
    }
    start += length
    return input
  }

  private func character(_ rest: ArraySlice<UInt8>, _ isOver: Bool) -> (TerminalInput, Int)? {
    guard let first = rest.first else { return nil }
    if first < 0x80 { return (.key(Self.key(first)), 1) }
    guard let (scalar, length) = UTF8Prefix.decode(rest, isOver: isOver) else { return nil }
    return (.key(.character(scalar)), length)
  }

  private func escaped(_ rest: ArraySlice<UInt8>, _ isOver: Bool) -> (TerminalInput, Int)? {
    let after = rest.dropFirst()
    guard let second = after.first else { return isOver ? (.key(Key(.escape)), 1) : nil }
    switch second {
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      return sequence(rest, isOver)
    case Self.escape:
      // Escape before a sequence is Alt for some terminals; before anything else it is a key of its own.
      guard after.count > 1 || isOver else { return nil }
      let third = after.dropFirst().first
      guard third == UInt8(ascii: "[") || third == UInt8(ascii: "O") else { return (.key(Key(.escape)), 1) }
      return sequence(after, isOver).map { (Self.withAlt($0.0), $0.1 + 1) }
    default:
      return character(after, isOver).map { (Self.withAlt($0.0), $0.1 + 1) }
    }
  }

  private func sequence(_ rest: ArraySlice<UInt8>, _ isOver: Bool) -> (TerminalInput, Int)? {
    let introduction = rest[rest.startIndex + 1]
    if rest.count == 2 {
      return isOver ? (.key(Key(.character(Unicode.Scalar(introduction)), alt: true)), 2) : nil
    }
    guard let length = ControlSequence.length(of: rest) else {
      return isOver || rest.count > Self.longestSequence ? (.unknown(Array(rest)), rest.count) : nil
    }
    return (ControlSequence.meaning(of: rest.prefix(length)), length)
  }

  private static func withAlt(_ input: TerminalInput) -> TerminalInput {
    guard case .key(var key) = input else { return input }
    key.alt = true
    return .key(key)
  }

  /// The key of a byte below 128.
  static func key(_ byte: UInt8) -> Key {
    switch byte {
    case 0x0D, 0x0A: Key(.enter)
    case 0x09: Key(.tab)
    case 0x08, 0x7F: Key(.backspace)
    case 0x1B: Key(.escape)
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Unicode.Scalar(byte + 0x60))
    case 0x1C...0x1F: .control(Unicode.Scalar(byte + 0x40))
    default: .character(Unicode.Scalar(byte))
    }
  }
}
