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
      #expect(search.left >= 0, "\(considered): \(search.left)")
      #expect(!steps.isEmpty && steps.count <= 200)
    }
  }

  @Test func `a table with sums of its own needs an eighth of the bound`() {
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
    let bound = Weights.first + Weights.share * lines.count
    #expect(bound - search.left < bound / 8)
    #expect(Prover.prove(Sheet(lines)).verdict == .proven)
  }

  @Test(arguments: [([1], Hint()), ([1, -1], Hint()), ([1], Hint(isTotal: true))] as [([Int64], Hint)])
  func `rows that all look alike leave each row its share`(numbers: [Int64], hint: Hint) {
    // A unit and its projects, over more rows than could all be tried.
    var lines = [30_017, 10_007, 12_003, 8_007].map { Sheet.Line([$0]) }
    lines += (0..<1_000).map { Sheet.Line([numbers[$0 % numbers.count]], hint: hint) }
    let proof = Prover.prove(Sheet(lines))
    #expect(proof.sums.first { $0.row == 0 }?.parts == [1, 2, 3])
  }

  @Test(arguments: [1, 10]) func `what a long table may cost grows with its rows, without a step`(width: Int) {
    func roots(_ rows: Int) -> Int {
      let search = Search(Sheet(Array(repeating: Sheet.Line(Array(repeating: 1, count: width)), count: rows)))
      return rows * min(rows, search.window) * search.beam + search.left
    }
    let sizes = [1_000, 2_000, 4_000, 7_999, 8_001, 16_000, 32_000, 50_000]
    for (rows, more) in zip(sizes, sizes.dropFirst()) {
      let times = Double(roots(more)) / Double(roots(rows))
      #expect(times > 0.7 && times < 1.2 * Double(more) / Double(rows), "\(rows) to \(more): \(times)")
    }
  }
}
