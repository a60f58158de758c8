import Randomness
import Structure
import Testing

@Suite struct ProverTests {
  private func sheet(_ rows: [[Int64?]], hints: [Int: Hint] = [:]) -> Sheet {
    Sheet(rows.enumerated().map { Sheet.Line($1, hint: hints[$0] ?? Hint()) })
  }

  @Test func `a total over three rows is proven by its sum alone`() {
    let proof = Prover.prove(sheet([[9_646_01], [5_000_00], [4_000_00], [646_01]]))
    #expect(proof.verdict == .proven)
    #expect(proof.parents == [nil, 0, 0, 0])
    #expect(proof.roles == [.sum, .leaf, .leaf, .leaf])
  }

  @Test func `units stand above their projects, whatever they are called`() {
    // Two units, one of them with a single project, and five projects of one amount.
    let proof = Prover.prove(
      sheet(
        [
          [2_926_033 + 125_000 + 500_000], [2_926_033], [1_925_000], [1_001_033], [125_000], [125_000], [500_000],
          [100_000], [100_000], [100_000], [100_000], [100_000],
        ], hints: [0: Hint(isTotal: true)]))
    #expect(proof.verdict == .proven)
    #expect(proof.parents == [nil, 0, 1, 1, 0, 4, 0, 6, 6, 6, 6, 6])
  }

  @Test func `totals stand after their parts, one over the other`() {
    let total = Hint(isTotal: true)
    let proof = Prover.prove(
      sheet([[91_495_48], [7_387_66], [98_883_14], [347_32], [99_230_46]], hints: [2: total, 4: total]))
    #expect(proof.verdict == .proven)
    #expect(proof.parents == [2, 2, 4, 4, nil])
    #expect(proof.roles[2] == .totalAfter)
  }

  @Test func `what lies inside a row by its own words is no part of the total`() {
    let proof = Prover.prove(
      sheet(
        [[581_242], [573_980], [350_000], [7_262]], hints: [0: Hint(isTotal: true), 2: Hint(isOfWhich: true)]))
    #expect(proof.verdict == .proven)
    #expect(proof.parents == [nil, 0, 1, 0])
    #expect(proof.roles[1] == .ofWhich)
  }

  @Test func `several units in one table are parts of the department`() {
    func unit(_ factor: Int64) -> [[Int64?]] {
      let rows: [[Int64?]] = [
        [46_05, 8_98], [174_343, 99_409], [73_934, 50_413], [100_409, 48_996], [20_366, 1_207],
      ]
      let whole: [Int64?] = (0..<2).map { column in
        [0, 1, 4].reduce(0) { $0 + (rows[$1][column] ?? 0) } * factor
      }
      return [whole] + rows.map { $0.map { ($0 ?? 0) * factor } }
    }
    let units = [unit(3), unit(7), unit(11)]
    let department: [Int64?] = (0..<2).map { column in units.reduce(0) { $0 + ($1[0][column] ?? 0) } }
    let proof = Prover.prove(sheet([department] + units.flatMap { $0 }))
    #expect(proof.verdict == .proven)
    #expect(proof.sum(of: 0)?.parts == [1, 7, 13])
    #expect(proof.parents[4] == 3)
  }

  @Test func `a row that equals the next one is its parent where codes say so`() {
    let proof = Prover.prove(
      sheet(
        [[1_000_17], [646_01], [646_01], [354_16]],
        hints: [
          0: Hint(isTotal: true), 1: Hint(code: "208"), 2: Hint(code: "20805"), 3: Hint(code: "210"),
        ]))
    #expect(proof.parents == [nil, 0, 1, 0])
    #expect(proof.verdict == .proven)
  }

  @Test func `equal rows alone prove nothing`() {
    #expect(Prover.prove(sheet([[4_676_96], [4_676_96], [4_676_96]])).verdict == .nothingToAdd)
    #expect(Prover.prove(sheet([[4_676_96], [nil], [0]])).verdict == .nothingToAdd)
    #expect(Prover.prove(sheet([])).verdict == .nothingToAdd)
  }

  @Test func `rows that do not add up are not understood`() {
    let proof = Prover.prove(sheet([[9_646_01], [5_100_00], [4_200_00], [646_01]]))
    #expect(proof.verdict == .notUnderstood)
    #expect(proof.isProven.allSatisfy { !$0 })
  }

  @Test func `a blank cell is no zero`() {
    // The total of the second column is not printed: nothing fails there.
    let proof = Prover.prove(sheet([[9_646_01, nil], [5_000_00, 3_00], [4_646_01, 4_00]]))
    #expect(proof.verdict == .proven)
    #expect(proof.sums[0].failed == [])
    #expect(Prover.prove(sheet([[9_646_01, 0], [5_000_00, 3_00], [4_646_01, 4_00]])).sums[0].failed == [1])
  }

  @Test func `a sum that fails in one column is proven by the others and tells it`() {
    let proof = Prover.prove(
      sheet(
        [[1_378_41, 903_85, 474_56], [903_85, 903_85, 0], [458_00, 0, 458_00], [16_56, 0, 17_56]]))
    #expect(proof.sum(of: 0)?.failed == [2])
    #expect(proof.sum(of: 0)?.isProven == true)
  }

  @Test func `a wrong digit under a proven total is told at its row`() {
    let rows: [[Int64?]] = [
      [30_000_00], [10_000_00], [6_100_17], [4_899_83], [20_000_00], [12_345_67], [7_654_33],
    ]
    let codes = [nil, "201", "20101", "20102", "208", "20801", "20802"]
    let hints = Dictionary(
      uniqueKeysWithValues: codes.enumerated().map { ($0, Hint(code: $1, isTotal: $1 == nil)) })
    let proof = Prover.prove(sheet(rows, hints: hints))
    #expect(proof.roles[1] == .failing)
    #expect(proof.sum(of: 1)?.failed == [0])
    #expect(proof.sum(of: 0)?.parts == [1, 4])
    #expect(proof.isProven[1])
    #expect(!proof.isProven[2])
  }

  @Test func `rows between two parts of one total are the first's, however many there are`() {
    // 13 rows miss the second part by one unit of the last place: 9 bits less what was tried, if they might be anything.
    let parts: [Int64] = [2100, 10, 1350, 2200, 16014, 2000, 298, 800, 3691, 260, 4566, 2455]
    let rows: [[Int64?]] =
      [[307_201], [252_202], [126_101], [126_101], [35_743]] + parts.map { [$0] } + [[19_256], [18_416], [840]]
    let proof = Prover.prove(sheet(rows))
    #expect(proof.verdict == .proven)
    #expect(proof.sum(of: 4)?.parts == Array(5...16))
    // Without the total around it, nothing leaves it no choice.
    #expect(Prover.prove(sheet(Array(rows[4...16]) + [[77_777]])).sum(of: 0)?.isProven != true)
  }

  @Test func `round amounts among many that happen to come to the next one hold nothing`() {
    let parts: [Int64] = [
      180_00, 10_00, 20_00, 10_00, 10_00, 12_50, 5_00, 260_00, 50_00, 16_50, 30_00, 40_00, 70_00, 3_00, 274_00,
    ]
    let proof = Prover.prove(sheet([[991_00]] + parts.map { [$0] }))
    #expect(proof.sum(of: 0)?.parts == Array(1...15))
    #expect(proof.parents[11] == 0 && proof.parents[12] == 0)
  }

  @Test func `of four equal rows two may hold the other two`() {
    let rows: [[Int64?]] = [
      [4_340_000_00], [200_000_00], [200_000_00], [200_000_00], [200_000_00], [40_000_00], [40_000_00], [3_000_000_00],
      [3_000_000_00], [900_000_00], [900_000_00],
    ]
    let whole: [[Int64?]] = [[516_183_313_00], [87_147_143_00], [429_036_170_00]]
    let proof = Prover.prove(sheet([[520_523_313_00]] + rows + whole))
    #expect(proof.verdict == .proven)
    #expect(proof.sum(of: 1)?.parts == [2, 4, 6, 8, 10])
    #expect(proof.sum(of: 0)?.parts == [1, 12])
  }

  @Test func `columns are judged by the same sums`() {
    let rows = [[50_17, 30_12, 20_05], [81_00, 41_00, 40_00], [14_45, 6_40, 8_05]].map {
      Sheet.Line($0.map { Int64($0) })
    }
    let proof = Prover.prove(Sheet(rows).transposed(hints: [Hint(isTotal: true), Hint(), Hint()]))
    #expect(proof.parents == [nil, 0, 0])
    #expect(proof.verdict == .proven)
  }

  @Test func `numbers at the edge of what fits trap nothing`() {
    let large: Int64 = .max
    #expect(Prover.prove(sheet([[large], [large], [large], [.min]])).verdict == .notUnderstood)
    #expect(Prover.prove(sheet([[large - 1, nil], [1, .min]])).verdict == .notUnderstood)
  }

  @Test func `tables longer than any published are searched too, with a total over all of them`() {
    var random = SeededGenerator(seed: 8)
    var rows: [[Int64?]] = []
    var total: Int64 = 0
    for _ in 0..<1_500 {
      let parts = (0..<5).map { _ in Int64(random.number(in: 1_000_00...90_000_00)) }
      rows.append([parts.reduce(0, +)])
      rows += parts.map { [$0] }
      total += parts.reduce(0, +)
    }
    let proof = Prover.prove(sheet([[total]] + rows, hints: [0: Hint(isTotal: true)]))
    #expect(proof.verdict == .proven)
    #expect(proof.sum(of: 0)?.parts.count == 1_500)
    #expect(proof.parents[1] == 0 && proof.parents[2] == 1)
  }

  @Test func `amounts by chance prove nothing`() {
    var random = SeededGenerator(seed: 18)
    var (rows, proven) = (0, 0)
    for round in 0..<300 {
      let columns = 1 + round % 4
      let codes = ["201", "20101", "2010101", "2010102", "20102", "2010201", "208", "20801", "2080101", "2080102"]
      var lines = [Sheet.Line((0..<columns).map { _ in Int64(random.number(in: 1_000_00...90_000_00)) })]
      for index in 0..<(8 + round % 40) {
        let size = [900_00, 20_000_00, 300_000][index % 3]
        let values: [Int64?] = (0..<columns).map { _ in
          random.happens(0.2) ? nil : Int64(random.number(in: 1...size))
        }
        lines.append(Sheet.Line(values, hint: round % 2 == 0 ? Hint(code: codes[index % codes.count]) : Hint()))
      }
      let proof = Prover.prove(Sheet(lines))
      rows += proof.filledRows
      proven += proof.provenRows
    }
    #expect(rows > 7_000)
    #expect(proven == 0, "\(proven) of \(rows) rows")
  }
}
