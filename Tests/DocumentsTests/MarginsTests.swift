import Testing

@testable import Documents

/// Which lines go on where the one before ended.
struct MarginsTests {
  private func line(_ text: String, left: Double = 60, right: Double, top: Double) -> TextLine {
    let box = Box(left: left, top: top, right: right, bottom: top + 12)
    return TextLine(segments: [PageWord(text: text, box: box)], box: box, page: 1, pageWidth: 600)
  }

  @Test func `a line that reaches the margin goes on`() {
    let lines = [
      line("某市某局主要负责全市重点工程的组织与实施，并承担市委、市政府交办的其他", right: 540, top: 100), line("事项。", right: 100, top: 118),
      line("二、部门预算由本级及所属三家事业单位的预算组成，详见后附各表及其说明。", right: 540, top: 136),
    ]
    #expect(Margins(lines).continues(lines[1], after: lines[0]))
  }

  @Test func `where all lines are titles none goes on`() {
    let lines = [
      line("安徽省示范县教育局2025年部门预算", right: 254, top: 31), line("2025年部门支出总表及其说明与附件", right: 250, top: 50),
    ]
    #expect(!Margins(lines).continues(lines[1], after: lines[0]))
  }
}
