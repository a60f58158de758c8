import Randomness
import Testing

@testable import Documents

struct UnruledTableTests {
  private func word(_ text: String, _ left: Double, _ top: Double) -> PageWord {
    PageWord(text: text, box: Box(left: left, top: top, right: left + 5 * Double(text.count), bottom: top + 10))
  }

  private func line(_ words: [PageWord], page: Int) -> TextLine {
    TextLine(
      segments: words, box: words.dropFirst().reduce(words[0].box) { $0.union($1.box) }, page: page, pageWidth: 600)
  }

  private func page(_ number: Int, rows: Int) -> [TextLine] {
    (0..<rows).map { row in
      let top = 100 + 20 * Double(row)
      return line(
        [word("20\(number)0\(row)", 60, top), word("甲\(row)", 160, top), word("\(number)\(row).00", 400, top)],
        page: number)
    }
  }

  @Test func `what words cover is the same at once and part by part`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let spans = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        let left = Double.random(in: 0...500, using: &random)
        return UnruledColumns.Span(left: left, right: left + Double.random(in: 0...40, using: &random))
      }
      let gap = Double.random(in: 0...6, using: &random)
      let parts = spans.reduce([]) { UnruledColumns.united($0 + [$1], gap: gap) }
      #expect(parts == UnruledColumns.united(spans, gap: gap))
    }
  }

  @Test func `a table that goes on over many pages has the rows of all of them, each with its page`() throws {
    var tables: [PageTable] = []
    for number in 1...30 {
      guard case .table(let table)? = UnruledTable.items(page(number, rows: 6), isFirst: true).first else { continue }
      tables.append(table)
    }
    var open = try #require(tables.first)
    let joined = tables.dropFirst().map { open.join($0) }
    #expect(joined.count == 29 && joined.allSatisfy { $0 })
    let whole = open.whole
    #expect(whole.rows.count == 180 && whole.rows.allSatisfy { $0.count == 3 })
    #expect(whole.pages == (1...30).flatMap { Array(repeating: $0, count: 6) })
    #expect(whole.rows[179] == ["203005", "甲5", "305.00"])
  }

  @Test func `a part of another kind that goes on with it loses none of the rows before or after`() throws {
    func table(_ number: Int) throws -> PageTable {
      guard case .table(let table)? = UnruledTable.items(page(number, rows: 6), isFirst: true).first else {
        throw DocumentError.noTextLayer(pages: number)
      }
      return table
    }
    var open = try table(1)
    let isFirst = try open.join(table(2))
    var aligned = try table(3).whole
    aligned.unruled = nil
    let isSecond = open.join(aligned)
    #expect(isFirst && isSecond)
    #expect(open.whole.rows.count == 18 && open.whole.pages.last == 3)
    _ = try open.join(table(4))
    #expect(open.whole.rows.count >= 18)
  }
}
