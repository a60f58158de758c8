/// How many columns of a few numbers are independent of each other.
enum Rank {
  private static let prime: Int64 = 2_147_483_647

  /// The rank of a matrix given as columns.
  static func rank(_ columns: [[Int64]]) -> Int {
    var rows = columns.map { $0.map { ($0 % prime + prime) % prime } }
    let width = rows.first?.count ?? 0
    var rank = 0
    for column in 0..<width where rank < rows.count {
      guard let pivot = rows[rank...].firstIndex(where: { $0[column] != 0 }) else { continue }
      rows.swapAt(rank, pivot)
      let inverse = power(rows[rank][column], prime - 2)
      for index in (rank + 1)..<max(rank + 1, rows.count) where rows[index][column] != 0 {
        let factor = rows[index][column] * inverse % prime
        for place in column..<width {
          rows[index][place] = (rows[index][place] + (prime - factor) * rows[rank][place]) % prime
        }
      }
      rank += 1
    }
    return rank
  }

  private static func power(_ base: Int64, _ exponent: Int64) -> Int64 {
    var (result, base, exponent) = (Int64(1), base, exponent)
    while exponent > 0 {
      if exponent & 1 == 1 { result = result * base % prime }
      base = base * base % prime
      exponent >>= 1
    }
    return result
  }
}
