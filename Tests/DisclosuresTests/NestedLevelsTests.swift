import BudgetModel
import Testing

@testable import Disclosures

struct NestedLevelsTests {
  private func levels(_ values: [Int64]) -> [Int]? {
    NestedLevels.levels(values.map { Amount(fen: $0 * 10_000, resolution: 10_000) })
  }

  @Test func `three levels are proved by their sums`() {
    #expect(levels([100, 60, 40, 20, 40, 40, 7, 7, 7]) == [1, 2, 3, 3, 2, 3, 1, 2, 3])
  }

  @Test func `two levels where three do not come out`() {
    #expect(levels([100, 60, 40, 9, 4, 5]) == [1, 2, 2, 1, 2, 2])
  }

  @Test func `what does not add up has no levels, nor have few rows or overflowing ones`() {
    #expect(levels([100, 60, 41, 20, 40, 3]) == nil)
    #expect(levels([5, 5, 5]) == nil)
    #expect(NestedLevels.levels(Array(repeating: Amount(fen: .max, resolution: 1), count: 8)) != nil)
    #expect(NestedLevels.levels(Array(repeating: nil, count: 8)) == nil)
  }
}
