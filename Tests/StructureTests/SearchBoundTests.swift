import Testing

@testable import Structure

/// Rows that all look alike could be each other's sums in any number of ways: only so many are tried.
@Suite struct SearchBoundTests {
  /// Numbers and hints that repeat, to as many rows as are wanted.
  @Test(
    arguments: [
      ([1], Hint()), ([1, -1], Hint()), ([1], Hint(isTotal: true)), ([2, 1, 1], Hint(isTotal: true)),
      ([1, 1, 2, 2], Hint()),
      ([5, 7, 11, 5, 7, 11], Hint(code: "201")),
    ] as [([Int64], Hint)])
  func `no more sums are tried than a bound allows, and the search ends`(numbers: [Int64], hint: Hint) {
    for considered in [0, 20_000] {
      let lines = (0..<200).map { Sheet.Line([numbers[$0 % numbers.count]], hint: hint) }
      var search = Search(Sheet(lines), considered: considered)
      let steps = search.run()
      // What is begun is ended: a sum of all rows, or one look for what is too much in it.
      #expect(search.left >= -2 * 256 * 48, "\(considered): \(search.left)")
      #expect(!steps.isEmpty && steps.count <= 200)
    }
  }

  @Test func `a table with sums of its own needs a hundredth of the bound`() {
    // A total, and forty units, each with ten projects.
    var lines = [Sheet.Line([0], hint: Hint(isTotal: true))]
    for unit in 0..<40 {
      let projects = (0..<10).map { Int64((unit * 10 + $0) * 7919 % 10_007 + 500) }
      lines.append(Sheet.Line([projects.reduce(0, +)]))
      lines += projects.map { Sheet.Line([$0]) }
    }
    lines[0].values = [stride(from: 1, to: lines.count, by: 11).reduce(0) { $0 + (lines[$1].values[0] ?? 0) }]
    var search = Search(Sheet(lines))
    _ = search.run()
    let bound = Weights.considered(rows: lines.count)
    #expect(bound - search.left < bound / 100)
    #expect(Prover.prove(Sheet(lines)).verdict == .proven)
  }
}
