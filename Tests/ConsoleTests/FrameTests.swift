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
    #expect(one.difference(0, from: other) == nil)
    other.write("e\u{301}", at: Position(column: 0, row: 0))
    #expect(one.difference(0, from: other) == 0..<1)
    #expect(one.difference(1, from: other) == nil)
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

  @Test("a fill mends the wide glyphs it cuts, and keeps to the frame")
  func fill() {
    var frame = Frame(size: Size(width: 8, height: 2))
    frame.write("预算报告", at: Position(column: 0, row: 0), style: Style(.strong))
    frame.fill(row: 0, from: 3, to: 5, with: "─", style: Style(.secondary))
    #expect(frame.lines == ["预 ── 告", ""])
    #expect(frame.row(0)[2] == .blank(Style(.strong)))
    #expect(frame.row(0)[5] == .blank(Style(.strong)))
    #expect(frame.row(0)[3].style == Style(.secondary))
    let before = frame
    frame.fill(row: 2, with: "x")
    frame.fill(row: -1, with: "x")
    frame.fill(row: 0, from: 6, to: 6, with: "x")
    #expect(frame == before)
    frame.fill(row: 1, from: -3, to: 99, with: "x")
    #expect(frame.lines[1] == "xxxxxxxx")
  }

  @Test("a fill takes away the marks of what stood there")
  func fillOverMarks() {
    var frame = Frame(size: Size(width: 4, height: 1))
    frame.write("e\u{301}", at: Position(column: 1, row: 0))
    frame.fill(row: 0)
    #expect(frame == Frame(size: frame.size))
  }

  @Test("the difference of a row cuts no wide glyph of either frame")
  func difference() {
    func frame(_ text: String) -> Frame {
      var frame = Frame(size: Size(width: 10, height: 1))
      frame.write(text, at: Position(column: 0, row: 0))
      return frame
    }
    #expect(frame("预算 2024").difference(0, from: frame("预算 2025")) == 8..<9)
    #expect(frame("a预算b").difference(0, from: frame("a预告b")) == 3..<5)
    #expect(frame("ab算b").difference(0, from: frame("a预 b")) == 1..<4)
    #expect(frame("预算").difference(0, from: frame("预 算")) == 2..<5)
    #expect(frame("").difference(0, from: frame("0123456789")) == 0..<10)
    #expect(frame("预算").difference(0, from: frame("预算")) == nil)
    #expect(frame("预算").difference(0, from: Frame(size: Size(width: 9, height: 1))) == 0..<10)
    #expect(frame("预算").difference(0, from: nil) == 0..<4)
    #expect(frame("").difference(0, from: nil) == nil)
    #expect(frame("1234567890").difference(0, from: frame("12?4567?90")) == 2..<8)
    #expect(frame("1234567890").difference(0, from: frame("?23456789?")) == 0..<1)
    #expect(frame("1234567890").difference(0, from: frame("?23456789?"), after: 1) == 9..<10)
    #expect(frame("1234567890").difference(0, from: frame("?23456789?"), after: 10) == nil)
  }

  @Test func `the differences of rows drawn by chance make one out of the other`() {
    var random = SeededGenerator(seed: 5)
    let texts = ["a", "行", " ", "e\u{301}", "12", "      "]
    func frame() -> Frame {
      var frame = Frame(size: Size(width: 30, height: 1))
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let style = Style(Bool.random(using: &random) ? .text : .heading, isSelected: Bool.random(using: &random))
        frame.write(
          texts.randomElement(using: &random) ?? "", at: Position(column: .random(in: 0..<30, using: &random), row: 0),
          style: style)
      }
      return frame
    }
    for turn in 0..<2000 {
      let (one, other) = (frame(), turn % 4 == 0 ? nil : frame())
      let before = other ?? Frame(size: one.size)
      var (column, changed) = (0, Set<Int>())
      while let columns = one.difference(0, from: other, after: column) {
        #expect(columns.lowerBound >= column && !columns.isEmpty)
        for edge in [columns.lowerBound, columns.upperBound] where edge < 30 {
          #expect(!one.cells[edge].isContinuation && !before.cells[edge].isContinuation)
        }
        changed.formUnion(columns)
        column = columns.upperBound
      }
      for column in 0..<30 where !changed.contains(column) {
        let position = Position(column: column, row: 0)
        #expect(one.cells[column] == before.cells[column] && one.marks(at: position) == before.marks(at: position))
      }
    }
  }
}
