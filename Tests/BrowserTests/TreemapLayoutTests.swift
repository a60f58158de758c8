import Randomness
import BudgetModel
import Testing

@testable import Browser

struct TreemapLayoutTests {
  /// Values as amounts come: a few large ones, many small, some equal, some beyond any budget.
  private func values(_ generator: inout SeededGenerator) -> [Int64] {
    (0..<Int.random(in: 1...30, using: &generator)).map { _ in
      max(1, Int64.random(in: 1...Int64.max / 64, using: &generator) >> Int64.random(in: 0...56, using: &generator))
    }.sorted(by: >)
  }

  @Test(arguments: [UInt64(3), 2024, 987_654_321])
  func `tiles cover the whole once, and areas are their shares within rounding`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      // Given values and a window
      let values = values(&generator)
      let (width, height) = (Int.random(in: 1...160, using: &generator), Int.random(in: 1...60, using: &generator))
      // When they are laid out
      let layout = TreemapLayout(values.map { Double($0) }, width: width, height: height)
      // Then there is a tile for each, none outside, and each cell lies in one
      #expect(layout.rects.count == values.count)
      var owners = Array(repeating: 0, count: width * height)
      for rect in layout.rects {
        #expect(rect.left >= 0 && rect.top >= 0 && rect.right <= width && rect.bottom <= height)
        #expect(rect.width >= 0 && rect.height >= 0)
        for row in rect.top..<max(rect.top, rect.bottom) {
          for column in rect.left..<max(rect.left, rect.right) { owners[row * width + column] += 1 }
        }
      }
      #expect(owners.allSatisfy { $0 == 1 }, "seed \(seed): \(width)x\(height) \(values)")
      // And before rounding each area is its share; rounding moves each edge by half a cell at most
      let total = values.reduce(0.0) { $0 + Double($1) }
      for (index, edges) in layout.exact.enumerated() {
        let (wide, high) = (edges.right - edges.left, edges.bottom - edges.top)
        let due = Double(values[index]) / total * Double(width * height)
        #expect(abs(wide * high - due) <= 1e-6 * Double(width * height), "seed \(seed): \(values)")
        let area = Double(layout.rects[index].area)
        #expect(abs(area - due) <= wide + high + 1.001, "seed \(seed): \(area) for \(due)")
      }
    }
  }

  @Test func `a tile is as near to a square as can be`() {
    // Given four equal values in a window as high as wide, cells being twice as high
    let rects = TreemapLayout([1, 1, 1, 1], width: 40, height: 20).rects
    // Then they are quarters, not strips
    #expect(Set(rects.map(\.width)) == [20])
    #expect(Set(rects.map(\.height)) == [10])
  }

  @Test func `nothing and no room make no tiles`() {
    #expect(TreemapLayout([], width: 10, height: 10).rects.isEmpty)
    #expect(TreemapLayout([1], width: 0, height: 10).rects.isEmpty)
    #expect(TreemapLayout([5], width: 7, height: 3).rects == [TileRect(left: 0, top: 0, right: 7, bottom: 3)])
  }
}
