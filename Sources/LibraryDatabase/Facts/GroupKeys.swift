/// Numbers groups by what their rows have in common, in the order they are met.
struct GroupKeys {
  /// What each group has in common; nil for nothing.
  private(set) var values: [Int64?] = []
  /// The groups of small numbers, as texts have, by these; -1 for none.
  private var small: [Int32] = []
  private var others: [Int64?: Int] = [:]

  /// Numbers from here on are looked up.
  private static let limit: Int64 = 1 << 20

  /// The group of a value; a new one where it was not met yet.
  mutating func group(of value: Int64?) -> Int {
    guard let value, (0..<Self.limit).contains(value) else {
      if let known = others[value] { return known }
      others[value] = values.count
      return add(value)
    }
    let place = Int(value)
    if place >= small.count { small += Array(repeating: -1, count: max(place + 1, small.count * 2) - small.count) }
    if small[place] >= 0 { return Int(small[place]) }
    small[place] = Int32(values.count)
    return add(value)
  }

  private mutating func add(_ value: Int64?) -> Int {
    values.append(value)
    return values.count - 1
  }
}
