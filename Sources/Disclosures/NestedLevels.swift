import BudgetModel

/// Tells how deep rows stand that bear neither code nor number: what they are made of adds up to them.
///
/// Nothing is guessed: where the sums of all rows do not come out, there is no answer.
enum NestedLevels {
  /// The fewest rows whose sums say something; fewer may come out by chance.
  private static let least = 6

  /// The levels of rows from top to bottom, 1 for the topmost.
  static func levels(_ amounts: [Amount?]) -> [Int]? {
    guard amounts.count >= least else { return nil }
    var values: [Exact] = []
    var resolution: Exact = 0
    for amount in amounts {
      guard let amount else { return nil }
      values.append(amount.fen)
      resolution = .larger(resolution, amount.resolution)
    }
    for depth in [3, 2] {
      var parser = Parser(values: values, depth: depth, resolution: resolution)
      if parser.readAll() { return parser.levels }
    }
    return nil
  }

  private struct Parser {
    let values: [Exact]
    let depth: Int
    let resolution: Exact
    var levels: [Int] = []

    mutating func readAll() -> Bool {
      while levels.count < values.count { if !readGroup(level: 1) { return false } }
      return true
    }

    /// Reads a row and, above the lowest level, as many rows below it as add up to it.
    private mutating func readGroup(level: Int) -> Bool {
      guard levels.count < values.count else { return false }
      let whole = values[levels.count]
      levels.append(level)
      if level == depth { return true }
      var sum: Exact = 0
      var count: Exact = 0
      repeat {
        let next = levels.count
        guard next < values.count, readGroup(level: level + 1) else { return false }
        sum += values[next]
        count += 1
        guard (whole - sum).isKnown else { return false }
      } while (whole - sum).magnitude > resolution * (count + 1) / 2
      return true
    }
  }
}
