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
    name.isEmpty ? 0 : Units.with(name) { add($0) }
  }

  private mutating func add(_ name: UnsafeBufferPointer<UInt16>) -> UInt32 {
    var place = Self.hash(name) & (places.count - 1)
    while places[place] != 0 {
      let number = places[place]
      if isSame(name, number) { return number }
      place = (place + 1) & (places.count - 1)
    }
    let number = bits.count
    bits.append(SearchPattern.bits(of: name))
    units.append(contentsOf: name)
    starts.append(UInt32(units.count))
    places[place] = UInt32(number)
    if number * 2 > places.count { grow() }
    return UInt32(number)
  }

  /// The name with a number.
  public subscript(number: UInt32) -> String {
    let range = Int(starts[Int(number)])..<Int(starts[Int(number) + 1])
    return units.withUnsafeBufferPointer { Units.text(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// How each name answers a query, by its number: the raw value of its ``SearchRank``, 255 where it does not; what only a
  /// department's name may answer by is among them.
  /// - Complexity: linear in the length of all names.
  public func ranks(_ pattern: SearchPattern) -> [UInt8] {
    var ranks = [UInt8](repeating: 255, count: count)
    units.withUnsafeBufferPointer { all in
      for number in 1..<max(1, count) where bits[number] & pattern.bits == pattern.bits {
        let name = UnsafeBufferPointer(rebasing: all[Int(starts[number])..<Int(starts[number + 1])])
        if let rank = pattern.rank(of: name) {
          ranks[number] = rank.rawValue
        } else if pattern.isScattered(in: name) {
          ranks[number] = SearchRank.scattered.rawValue
        }
      }
    }
    return ranks
  }

  /// Whether a name is the one with a number.
  private func isSame(_ name: UnsafeBufferPointer<UInt16>, _ number: UInt32) -> Bool {
    let start = Int(starts[Int(number)])
    guard Int(starts[Int(number) + 1]) - start == name.count else { return false }
    return units.withUnsafeBufferPointer { units in
      for index in name.indices where units[start + index] != name[index] { return false }
      return true
    }
  }

  private static func hash(_ name: some Sequence<UInt16>) -> Int {
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
