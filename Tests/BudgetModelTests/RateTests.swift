import Randomness
import Testing

@testable import BudgetModel

struct RateTests {
  @Test(
    arguments: [
      (156_471, 189_914, 8_239), (1, 3, 3_333), (2, 3, 6_667), (1, 20_000, 1), (1, 20_001, 0), (3, 20_000, 2),
      (0, 5, 0), (5, 5, 10_000), (-1, 2, -5_000), (1, -2, -5_000), (-1, -2, 5_000), (-1, 20_000, -1), (7, 2, 35_000),
    ] as [(Int64, Int64, Int64)])
  func `a rate is in hundredths of a percent, half away from zero`(part: Int64, base: Int64, points: Int64) {
    #expect(Rate(Amount(fen: part), of: Amount(fen: base)) == Rate(basisPoints: points))
  }

  @Test(arguments: [0, 1, -1, .max, .min] as [Int64])
  func `nothing has a rate of zero`(part: Int64) {
    #expect(Rate(Amount(fen: part), of: .zero) == nil)
  }

  @Test func `the largest amounts have rates, and those that do not fit are none`() {
    let largest = Amount(fen: .max)
    let smallest = Amount(fen: .min + 1)
    #expect(Rate(largest, of: largest)?.basisPoints == 10_000)
    #expect(Rate(smallest, of: largest)?.basisPoints == -10_000)
    #expect(Rate(smallest, of: smallest)?.basisPoints == 10_000)
    #expect(Rate(largest, of: Amount(fen: 1)) == nil)
    #expect(Rate(Amount(fen: 1), of: largest)?.basisPoints == 0)
  }

  @Test func `a rate is nearer to the quotient than any other`() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<5_000 {
      let part = Int64.random(in: -1_000_000_000...1_000_000_000, using: &random)
      let base = Int64.random(in: 1...1_000_000_000, using: &random)
      guard let rate = Rate(Amount(fen: part), of: Amount(fen: base)) else {
        Issue.record("\(part) of \(base) has no rate")
        continue
      }
      let rest = part * 10_000 - rate.basisPoints * base
      #expect(rest.magnitude * 2 <= base.magnitude)
    }
  }

  @Test func `rates order by size`() {
    #expect([Rate(basisPoints: 2), Rate(basisPoints: -3), Rate(basisPoints: 0)].min()?.basisPoints == -3)
  }
}

/// Growth and sums join only what is of the same.
struct GrowthTests {
  private func based(_ fen: Int64, _ funds: Funds?, year: Int = 2024) -> BasedAmount? {
    BasedAmount(Amount(fen: fen), Basis(funds: funds, body: "a", year: year))
  }

  @Test func `a growth is of two years' figures of the same money`() {
    let (now, before) = (based(150, .all, year: 2024), based(120, .all, year: 2023))
    #expect(now.growth(over: before, .between) == .value(Rate(basisPoints: 2_500)))
    #expect(now.growth(over: before).mismatch == .year)
    #expect(now.growth(over: based(120, .generalPublic), .between).mismatch == .funds(.all, .generalPublic))
    #expect(now.growth(over: based(0, .all), .between) == .nothing)
    #expect(now.growth(over: nil) == .nothing)
  }

  @Test func `amounts of different money come to no sum`() {
    #expect([based(1, .all), based(2, .all)].compactMap { $0 }.sum?.amount == Amount(fen: 3))
    #expect([based(1, .all), based(2, .generalPublic)].compactMap { $0 }.sum == nil)
    #expect([BasedAmount]().sum == nil)
  }
}
