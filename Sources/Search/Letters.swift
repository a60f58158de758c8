/// Some of the letters a to z, each once and in that order.
struct Letters: Sequence, IteratorProtocol {
  private var bits: UInt32 = 0

  /// The letters of a list.
  init(_ letters: [UInt8] = []) { for letter in letters { insert(letter) } }

  /// The one that comes first in the alphabet.
  var first: UInt8? { bits == 0 ? nil : UInt8(0x61 + bits.trailingZeroBitCount) }

  /// Adds one.
  mutating func insert(_ letter: UInt8) { bits |= 1 << UInt32(letter &- 0x61) }

  /// Takes out the first.
  mutating func next() -> UInt8? {
    defer { bits &= bits &- 1 }
    return first
  }
}
