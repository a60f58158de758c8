/// A set of numbers, none of them large.
struct NumberSet {
  private var words: [UInt64] = []

  /// Numbers beyond are in no set.
  private static let limit: Int64 = 1 << 26

  mutating func insert(_ number: Int64) {
    guard (0..<Self.limit).contains(number) else { return }
    let place = Int(number >> 6)
    if place >= words.count { words += Array(repeating: 0, count: max(place + 1, words.count * 2) - words.count) }
    words[place] |= 1 << UInt64(number & 63)
  }

  func contains(_ number: Int64) -> Bool {
    guard number >= 0, number < Int64(words.count) << 6 else { return false }
    return words[Int(number >> 6)] & 1 << UInt64(number & 63) != 0
  }
}
