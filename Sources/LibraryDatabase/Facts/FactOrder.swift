import Facts

/// Puts rows in order: by a value, those without one last, equal ones in the order of departments, years and documents.
struct FactOrder {
  let years: FactYears

  /// Sorts rows that come in the order of their numbers.
  /// - Parameter keys: what each is ordered by; nil for the order of departments, years and documents.
  func sorted(_ ids: [Int64], by keys: [Int64?]?, isDescending: Bool) -> [Int64] {
    let listed = listed(ids)
    guard let keys else { return listed.map { ids[$0] } }
    var rows: [(key: Int64, place: Int32)] = []
    var without: [Int] = []
    rows.reserveCapacity(ids.count)
    for place in listed {
      guard let key = keys[place] else {
        without.append(place)
        continue
      }
      // The largest first is the smallest of the others first.
      rows.append((isDescending ? ~key : key, Int32(place)))
    }
    // The sort is stable.
    rows.sort { $0.key < $1.key }
    return rows.map { ids[Int($0.place)] } + without.map { ids[$0] }
  }

  /// The places of rows in the order of departments and years; those of a year stay as they are.
  private func listed(_ ids: [Int64]) -> [Int] {
    if years.isInOrder { return Array(ids.indices) }
    var runs: [(rank: Int32, range: Range<Int>)] = []
    var start = 0
    while start < ids.count {
      let year = ids[start] >> FactSchema.bits
      var end = start + 1
      while end < ids.count, ids[end] >> FactSchema.bits == year { end += 1 }
      runs.append((years.rank(year), start..<end))
      start = end
    }
    runs.sort { $0.rank < $1.rank }
    return runs.flatMap { Array($0.range) }
  }
}
