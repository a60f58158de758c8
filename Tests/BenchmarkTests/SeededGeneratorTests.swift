import Randomness
import Testing

@testable import SyntheticLibrary

@Suite struct SeededGeneratorTests {
  @Test func `the first numbers of a seed are those of SplitMix64`() {
    var generator = SeededGenerator(seed: 1_234_567)
    // From the generator's published description.
    #expect(
      (0..<3).map { _ in generator.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test func `another purpose draws other numbers`() {
    var first = SeededGenerator(seed: 1, 1)
    var second = SeededGenerator(seed: 1, 2)
    #expect(first.next() != second.next())
  }

  @Test func `factors are spread around one as their logarithms should be`() {
    var generator = SeededGenerator(seed: 1)
    var (above, far) = (0, 0)
    for _ in 0..<10_000 {
      let factor = generator.factor(spread: 0.5)
      #expect(factor > 0)
      if factor > 1 { above += 1 }
      if factor > 1.6487 || factor < 0.6065 { far += 1 }
    }
    #expect((4_800...5_200).contains(above))
    // A third of a normal distribution lies beyond one standard deviation.
    #expect((2_900...3_500).contains(far))
  }

  @Test func `choices are as many as asked for, in their order`() {
    var generator = SeededGenerator(seed: 1)
    let chosen = generator.choices(Array(0..<20), 7)
    #expect(chosen.count == 7 && chosen == chosen.sorted() && Set(chosen).count == 7)
    #expect(generator.choices([1, 2], 5) == [1, 2])
    #expect(generator.choices([1, 2], 0).isEmpty)
  }

  private static let cases: [(Int64, [Double])] = [
    (100, [1, 1, 1]), (7, [0.5, 0, 0.5]), (0, [1, 2]), (5, [0, 0]), (1_000_003, [0.1, 0.2, 0.7]),
  ]

  @Test(arguments: cases)
  func `parts come to the whole`(whole: Int64, weights: [Double]) {
    let parts = Apportionment.parts(of: whole, by: weights)
    #expect(parts.reduce(0, +) == whole)
    #expect(parts.allSatisfy { $0 >= 0 } && parts.count == weights.count)
  }
}
