/// The bytes of a text, looked through once: whether they are UTF-8, and whether any character among them needs cleaning.
///
/// Faster than building a string to find out, and it says where they are not UTF-8.
struct TextBytes {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The offset of the first byte that is part of no well-formed sequence; nil where all are.
  let firstInvalid: Int?
  /// Whether ``CleanText`` would leave every part of it as it is.
  let isClean: Bool

  /// The highest bit of each of eight bytes.
  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// Looks through some bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    let raw = UnsafeRawBufferPointer(bytes)
    let count = bytes.count
    var isClean = true
    var index = 0
    while index < count {
      // The next eight bytes, the first of them lowest; at the end only one.
      let isWhole = index + 8 <= count
      let word =
        isWhole ? UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) : UInt64(bytes[index])
      let first = UInt8(truncatingIfNeeded: word)
      if Self.isIdeograph(word) {
        index += Self.isIdeograph(word >> 24) ? 6 : 3
      } else if first < 0x80 {
        var length = 1
        var mayNeedCleaning = first < 0x20 || first == 0x7F
        if isWhole {
          // As many of them as are ASCII.
          length = (word & Self.high).trailingZeroBitCount / 8
          let isControl = ~Self.isSet(word & 0x6060_6060_6060_6060) | word &+ 0x0101_0101_0101_0101
          let isLineFeed = ~Self.isSet(word ^ 0x0A0A_0A0A_0A0A_0A0A)
          mayNeedCleaning = isControl & ~isLineFeed & Self.high >> UInt64(64 - 8 * length) != 0
        }
        if mayNeedCleaning, isClean {
          isClean = bytes[index..<index + length].allSatisfy { !CleanText.isControl(UInt32($0)) }
        }
        index += length
      } else {
        let length = Self.sequenceLength(bytes, at: index)
        if length == 0 { break }
        if first == 0xC2 || first == 0xD8 || first == 0xE2, isClean {
          isClean = !CleanText.isControl(Self.scalar(bytes[index..<index + length]))
        }
        index += length
      }
    }
    firstInvalid = index < count ? index : nil
    self.isClean = isClean
  }

  /// Whether the lowest three bytes are one of nearly all ideographs.
  @inline(__always)
  private static func isIdeograph(_ word: UInt64) -> Bool {
    UInt8(truncatingIfNeeded: word) &- 0xE4 < 6 && word & 0xC0_C000 == 0x80_8000
  }

  /// The highest bit of each of eight bytes, set where the others are not all 0.
  private static func isSet(_ word: UInt64) -> UInt64 { (word & ~high) &+ ~high }

  /// The number of the character that a well-formed sequence of two or three bytes stands for.
  private static func scalar(_ sequence: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
    let first = UInt32(sequence[sequence.startIndex]) & (sequence.count == 2 ? 0x1F : 0x0F)
    return sequence.dropFirst().reduce(first) { $0 << 6 | UInt32($1 & 0x3F) }
  }

  /// The length of the well-formed sequence that begins at an offset; 0 where there is none.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let length: Int
    let allowed: ClosedRange<UInt8>
    switch first {
    case 0xC2...0xDF: (length, allowed) = (2, 0x80...0xBF)
    case 0xE0: (length, allowed) = (3, 0xA0...0xBF)
    case 0xED: (length, allowed) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, allowed) = (3, 0x80...0xBF)
    case 0xF0: (length, allowed) = (4, 0x90...0xBF)
    case 0xF4: (length, allowed) = (4, 0x80...0x8F)
    case 0xF1...0xF3: (length, allowed) = (4, 0x80...0xBF)
    default: return 0
    }
    guard index + length <= bytes.count, allowed.contains(second) else { return 0 }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
