/// Names, each kept once, so that a query is held against each once however often it is used.
///
/// Two bytes a unit and sixteen a name; no references. The name 0 is empty.
public struct SearchNames: Sendable {
  private var units: [UInt16] = []
  private var starts: [UInt32] = [0, 0]
  private var bits: [UInt64] = [0]
  /// Names by their hash: open addressing, 0 for a free place.
  private var places: [UInt32] = Array(repeating: 0, count: 64)

  /// No names.
  public init() {}

  /// How many there are, the empty one included.
  public var count: Int { bits.count }

  /// The number of a name, given when it is met first.
  public mutating func add(_ name: String) -> UInt32 {
    if name.isEmpty { return 0 }
    let start = units.count
    units.append(contentsOf: name.utf16)
    var place = Self.hash(units[start...]) & (places.count - 1)
    while places[place] != 0 {
      let number = Int(places[place])
      let range = Int(starts[number])..<Int(starts[number + 1])
      if range.count == units.count - start, units[range] == units[start...] {
        units.removeSubrange(start...)
        return UInt32(number)
      }
      place = (place + 1) & (places.count - 1)
    }
    let number = bits.count
    bits.append(SearchPattern.bits(of: units[start...]))
    starts.append(UInt32(units.count))
    places[place] = UInt32(number)
    if number * 2 > places.count { grow() }
    return UInt32(number)
  }

  /// The name with a number.
  public subscript(number: UInt32) -> String {
    let range = Int(starts[Int(number)])..<Int(starts[Int(number) + 1])
    return units.withUnsafeBufferPointer { String(units: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// How each name answers a query, by its number: the raw value of its ``SearchRank``, 255 where it does not.
  /// - Complexity: linear in the length of all names.
  public func ranks(_ pattern: SearchPattern) -> [UInt8] {
    var ranks = [UInt8](repeating: 255, count: count)
    units.withUnsafeBufferPointer { all in
      for number in 1..<max(1, count) where bits[number] & pattern.bits == pattern.bits {
        let name = UnsafeBufferPointer(rebasing: all[Int(starts[number])..<Int(starts[number + 1])])
        if let rank = pattern.rank(of: name) { ranks[number] = rank.rawValue }
      }
    }
    return ranks
  }

  private static func hash(_ name: ArraySlice<UInt16>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for unit in name { hash = (hash ^ UInt64(unit)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 29) & 0x7FFF_FFFF)
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: places.count * 2)
    for number in 1..<count {
      var place = Self.hash(units[Int(starts[number])..<Int(starts[number + 1])]) & (places.count - 1)
      while places[place] != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = UInt32(number)
    }
  }
}
