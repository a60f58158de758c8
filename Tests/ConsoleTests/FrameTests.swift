import Randomness
import Testing

@testable import Console

struct FrameTests {
  private static let texts = [
    "账", "a", "明账mingzhang", "e\u{301}", "\u{7}\t", "ｶﾞ", "支出（万元）", "\u{301}", "", "…≥①", "\u{20000}x",
  ]

  @Test(arguments: 1...30)
  func `any writes keep wide glyphs whole`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let size = Size(width: Int.random(in: 0...30, using: &random), height: Int.random(in: 0...8, using: &random))
    var frame = Frame(size: size)
    for _ in 0..<300 {
      let text = Self.texts[Int.random(in: 0..<Self.texts.count, using: &random)]
      let position = Position(
        column: Int.random(in: -5...35, using: &random), row: Int.random(in: -2...9, using: &random))
      let limit = Bool.random(using: &random) ? Int.random(in: -3...40, using: &random) : nil
      frame.write(text, at: position, style: Style(.amount), limit: limit)
      frame.paint(row: position.row, from: position.column, to: limit) { Style($0.role, isSelected: true) }
    }
    expectWhole(frame)
  }

  @Test func `writing over half of a wide glyph blanks the other half`() {
    var frame = Frame(size: Size(width: 6, height: 1))
    frame.write("账账账", at: Position(column: 0, row: 0))
    frame.write("x", at: Position(column: 1, row: 0))
    frame.write("y", at: Position(column: 2, row: 0))
    #expect(frame.lines == [" xy 账"])
  }

  @Test func `a wide glyph over two halves blanks both neighbours`() {
    var frame = Frame(size: Size(width: 6, height: 1))
    frame.write("账账账", at: Position(column: 0, row: 0))
    frame.write("明", at: Position(column: 1, row: 0))
    #expect(frame.lines == [" 明 账"])
    expectWhole(frame)
  }

  @Test func `a wide glyph does not straddle the edge or the limit`() {
    var frame = Frame(size: Size(width: 5, height: 2))
    #expect(frame.write("账账账", at: Position(column: 0, row: 0)) == 4)
    #expect(frame.write("账账", at: Position(column: 0, row: 1), limit: 3) == 2)
    expectWhole(frame)
  }

  @Test func `rows are told apart by marks too`() {
    var one = Frame(size: Size(width: 4, height: 2))
    one.write("e", at: Position(column: 0, row: 0))
    var other = one
    #expect(one.showsSame(0, as: other))
    other.write("e\u{301}", at: Position(column: 0, row: 0))
    #expect(!one.showsSame(0, as: other))
    #expect(one.showsSame(1, as: other))
  }

  private func expectWhole(_ frame: Frame) {
    for row in 0..<frame.size.height {
      let cells = Array(frame.row(row))
      for (column, cell) in cells.enumerated() {
        if cell.isContinuation {
          #expect(column > 0 && width(cells[column - 1]) == 2, "row \(row) column \(column)")
        } else {
          #expect(width(cell) > 0)
          if width(cell) == 2 { #expect(column + 1 < cells.count && cells[column + 1].isContinuation) }
        }
      }
    }
  }

  private func width(_ cell: Cell) -> Int {
    cell.isContinuation ? 0 : Unicode.Scalar(cell.scalar).map { DisplayWidth.columns(of: $0) } ?? -1
  }
}
