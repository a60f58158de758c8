/// A whole parted by weights without anything left over.
enum Apportionment {
  /// - Parameters:
  ///   - whole: what is parted, not negative.
  ///   - weights: one for each part, not negative, not all zero.
  /// - Returns: the parts; their sum is the whole.
  static func parts(of whole: Int64, by weights: [Double]) -> [Int64] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights.indices.map { $0 == 0 ? whole : 0 } }
    var parts = weights.map { Int64(Double(whole) * $0 / sum) }
    var rest = whole - parts.reduce(0, +)
    // What rounding left goes to the largest parts, one each.
    for index in weights.indices.sorted(by: { (weights[$1], $0) < (weights[$0], $1) }) where rest != 0 {
      let step: Int64 = rest > 0 ? 1 : -1
      if parts[index] + step < 0 { continue }
      parts[index] += step
      rest -= step
    }
    if rest > 0 { parts[0] += rest }
    return parts
  }
}
