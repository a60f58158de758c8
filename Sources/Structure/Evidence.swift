/// How well some rows add up to another, column by column.
struct Evidence {
  var held: [Int] = []
  var failed: [Int] = []
  /// Columns that are printed on one side only.
  var blank = 0
  /// The bits of the held columns that differ from each other.
  var bits = 0.0
  /// How many of these are owed to round amounts: multiples of ten, a hundred … come to each other by chance more often.
  var round = 0.0
  /// Those bits for each column that differs from those before it.
  var distinct: [(column: Int, bits: Double)] = []

  /// Weighs the sum.
  /// - Parameters:
  ///   - total: the numbers of the total; nil where none is printed.
  ///   - parts: the numbers of the parts, one part's after the other's, as many each as the total has.
  init(total: [Int64?], parts: [Int64], ulp: Int64, isExact: Bool) {
    let width = total.count
    var seen: [(hash: Int, column: Int)] = []
    for (column, stated) in total.enumerated() {
      var sum: Int64 = 0
      var count: Int64 = 0
      var hash = 0
      for place in stride(from: column, to: parts.count, by: width) {
        let value = parts[place]
        if value != 0 { count += 1 }
        sum &+= value
        hash = hash &* 1_000_003 &+ Int(truncatingIfNeeded: value)
      }
      guard let stated else {
        if sum != 0 { blank += 1 }
        continue
      }
      if count == 0 {
        if stated != 0 { blank += 1 }
        continue
      }
      let deviation = (sum &- stated).magnitude
      let tolerance = isExact ? 0 : UInt64(count + 1) * UInt64(ulp) / 2
      if deviation > tolerance {
        failed.append(column)
        continue
      }
      held.append(column)
      if stated == 0 { continue }
      if seen.contains(where: { $0.hash == hash && Self.isSame($0.column, column, parts, width) }) { continue }
      seen.append((hash, column))
      let own = (Double(stated.magnitude) / (2 * Double(deviation) + Double(ulp))).bits
      if own > 0 {
        distinct.append((column, own))
        if deviation == 0 {
          let granule = Self.granule(stated, parts, column, width)
          if granule > ulp { round += Weights.round * (Double(granule) / Double(ulp)).bits }
        }
      }
    }
    // One part that equals its total is no evidence.
    if !distinct.isEmpty, Self.filled(parts, width, held) < 2 { distinct = [] }
    bits = distinct.reduce(0) { $0 + $1.bits }
  }

  /// Whether two columns say the same of all parts.
  private static func isSame(_ column: Int, _ other: Int, _ parts: [Int64], _ width: Int) -> Bool {
    stride(from: 0, to: parts.count, by: width).allSatisfy { parts[$0 + column] == parts[$0 + other] }
  }

  /// How many parts have a number in one of some columns; 2 stands for more as well.
  private static func filled(_ parts: [Int64], _ width: Int, _ columns: [Int]) -> Int {
    var count = 0
    for start in stride(from: 0, to: parts.count, by: width) where count < 2 {
      if columns.contains(where: { parts[start + $0] != 0 }) { count += 1 }
    }
    return count
  }

  /// The largest power of ten that a total and all its parts are multiples of.
  private static func granule(_ total: Int64, _ parts: [Int64], _ column: Int, _ width: Int) -> Int64 {
    var granule: Int64 = 1
    while granule < 1_000_000_000_000, total % (granule * 10) == 0 { granule *= 10 }
    for place in stride(from: column, to: parts.count, by: width) {
      while granule > 1, parts[place] % granule != 0 { granule /= 10 }
      if granule == 1 { break }
    }
    return granule
  }

  /// What the search makes of it.
  /// - Parameter isDecided: whether hints alone say which rows are the parts; otherwise round amounts count for less.
  func score(candidates: Int, hints: Double, isDecided: Bool) -> Double {
    let failures = failed.isEmpty ? 0 : Weights.firstFailing + Weights.failing * Double(failed.count)
    return bits - (isDecided ? 0 : round) - failures - Weights.blank * Double(blank) - Double(candidates + 1).bits
      - Weights.prior + hints
  }
}
