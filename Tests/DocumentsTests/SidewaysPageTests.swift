import Testing

@testable import Documents

/// Pages whose text runs downwards or upwards.
struct SidewaysPageTests {
  /// A page with words of so many rows, as they lie on a page turned by a quarter.
  private func page(rows: Int) -> Page {
    let words = (0..<rows).flatMap { row -> [PageWord] in
      let right = 560 - 20 * Double(row)
      return [
        PageWord(text: "生活补助", box: Box(left: right - 10, top: 50, right: right, bottom: 90)),
        PageWord(text: "1,487.21", box: Box(left: right - 10, top: 180, right: right, bottom: 220)),
      ]
    }
    return Page(number: 1, width: 600, height: 800, words: words)
  }

  @Test func `a page with a row or two lies as the page before it does`() {
    var (long, short, alone) = (page(rows: 6), page(rows: 1), page(rows: 1))
    let turn = long.turnUpright()
    #expect(turn == true && long.width == 800)
    #expect(short.turnUpright(after: turn) == true)
    #expect(short.words.map(\.box.top) == long.words.prefix(2).map(\.box.top))
    #expect(short.words[0].box.left < short.words[1].box.left)
    // By itself it says too little.
    #expect(alone.turnUpright() == nil && alone.width == 600)
  }
}
