import Facts

/// Puts rows in order: by a value, those without one last, equal ones in the order of departments, years and documents.
struct FactOrder {
  /// What stands for no value.
  static let none = Int64.min

  let years: FactYears

  /// Sorts rows that come in the order of their numbers.
  /// - Parameter keys: what each is ordered by, ``none`` where it has none; nil for the order of departments, years and
  ///   documents.
  func sorted(_ ids: [Int64], by keys: [Int64]?, isDescending: Bool) -> [Int64] {
    let listed = listed(ids)
    guard let keys else { return listed.map { ids[Int($0)] } }
    let with = listed.filter { keys[Int($0)] != Self.none }
    guard let first = with.first.map({ keys[Int($0)] }) else { return listed.map { ids[Int($0)] } }
    let (least, most) = with.reduce((first, first)) { (min($0.0, keys[Int($1)]), max($0.1, keys[Int($1)])) }
    // How far each is from the first of the order: what sorts upwards, however large the numbers are.
    func distance(_ place: Int32) -> UInt64 {
      let key = keys[Int(place)]
      return isDescending
        ? UInt64(bitPattern: most &- key) : UInt64(bitPattern: key &- least)
    }
    let sorted = Self.sorted(with, by: distance, largest: UInt64(bitPattern: most &- least))
    return sorted.map { ids[Int($0)] } + listed.filter { keys[Int($0)] == Self.none }.map { ids[Int($0)] }
  }

  /// Sorts by eleven bits at a time, the lowest first; what is equal stays as it is.
  private static func sorted(_ places: [Int32], by distance: (Int32) -> UInt64, largest: UInt64) -> [Int32] {
    var places = places
    var distances = places.map(distance)
    var (otherPlaces, otherDistances) = (places, distances)
    var shift: UInt64 = 0
    while shift < 64, largest >> shift > 0 {
      var starts = Array(repeating: 0, count: 2049)
      for distance in distances { starts[Int(distance >> shift & 2047) + 1] += 1 }
      for digit in 0..<2048 { starts[digit + 1] += starts[digit] }
      for (place, distance) in zip(places, distances) {
        let digit = Int(distance >> shift & 2047)
        otherPlaces[starts[digit]] = place
        otherDistances[starts[digit]] = distance
        starts[digit] += 1
      }
      swap(&places, &otherPlaces)
      swap(&distances, &otherDistances)
      shift += 11
    }
    return places
  }

  /// The places of rows in the order of departments and years; those of a year stay as they are.
  private func listed(_ ids: [Int64]) -> [Int32] {
    if years.isInOrder { return Array(0..<Int32(ids.count)) }
    var runs: [(rank: Int32, range: Range<Int32>)] = []
    var start = 0
    while start < ids.count {
      let year = ids[start] >> FactSchema.bits
      var end = start + 1
      while end < ids.count, ids[end] >> FactSchema.bits == year { end += 1 }
      runs.append((years.rank(year), Int32(start)..<Int32(end)))
      start = end
    }
    runs.sort { $0.rank < $1.rank }
    return runs.flatMap { Array($0.range) }
  }
}
