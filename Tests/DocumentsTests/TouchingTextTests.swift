import Testing

@testable import Documents

/// Texts of neighbouring cells that touch, and texts too long for their cells.
struct TouchingTextTests {
  private func word(_ text: String, _ left: Double, _ right: Double, _ top: Double = 100) -> PageWord {
    PageWord(text: text, box: Box(left: left, top: top, right: right, bottom: top + 10))
  }

  /// One row of cells a hundred points wide.
  private func cells(_ words: [PageWord]) throws -> [[String]] {
    let rules =
      [95.0, 115].map { Rule(isLevel: true, place: $0, start: 0, end: 400) }
      + stride(from: 0.0, through: 400, by: 100).map { Rule(isLevel: false, place: $0, start: 95, end: 115) }
    let frame = try #require(TableFrame.frames(rules).first)
    return TableCells.rows(frame, words)
  }

  @Test(arguments: [(["**", "**", "**"], 0), (["**", "支出", "**"], 1), (["**"], 1)])
  func `a row of asterisks is part of a heading`(texts: [String], rows: Int) throws {
    let words = texts.enumerated().map { word($1, 40 + 100 * Double($0), 60 + 100 * Double($0)) }
    #expect(try cells(words).count == rows)
  }

  @Test(arguments: [
    (["1,234.5678.90"], ["1,234.56", "78.90"]), (["12,345", ".6712,345", ".67"], ["12,345.67", "12,345.67"]),
    (["0.00-5.10"], ["0.00", "-5.10"]), (["1234.560.00"], ["1234.56", "0.00"]),
    // One number, a date, a number with three places, a group of four digits: nothing says where they end.
    (["1,234.56"], ["1,234.56"]), (["2026.01.15"], ["2026.01.15"]), (["1.2345.6"], ["1.2345.6"]),
    (["1,2345.6778.90"], ["1,2345.6778.90"]), (["0.000.005"], ["0.000.005"]),
  ])
  func `amounts that touch are parted behind their second decimal place`(texts: [String], amounts: [String]) {
    var left = 50.0
    let words = texts.map { text in
      defer { left += 5 * Double(text.utf8.count) }
      return word(text, left, left + 5 * Double(text.utf8.count))
    }
    #expect(TouchingAmounts.parted(words).map(\.text) == amounts)
  }

  @Test func `amounts with a gap between them, or on two lines, are left alone`() {
    let words = [
      word("1,234.56", 50, 90), word("78.90", 94, 119), word("1.00", 50, 70, 120), word("2.00", 70, 90, 132),
    ]
    #expect(TouchingAmounts.parted(words) == words)
  }

  @Test func `a name too long for its cell ends where the amount begins`() throws {
    #expect(try cells([word("对个人和家庭的补助支出0.00", 5, 135)]) == [["对个人和家庭的补助支出", "0.00", "", ""]])
    #expect(
      try cells([word("对个人和家庭的补助支出", 5, 120), word("1839.66", 112, 150), word("7", 210, 215)])
        == [["对个人和家庭的补助支出", "1839.66", "7", ""]])
    #expect(
      try cells([word("养老保险缴费支出", 5, 112), word("43,608.96", 116, 160)]) == [["养老保险缴费支出", "43,608.96", "", ""]])
  }

  @Test func `two names that touch are parted at the line, a code ends with its last digit`() throws {
    #expect(try cells([word("甲乙丙丁戊己庚辛壬癸", 50, 150)]) == [["甲乙丙丁戊", "己庚辛壬癸", "", ""]])
    #expect(try cells([word("2010301行政运行", 62, 137)]) == [["2010301", "行政运行", "", ""]])
    #expect(try cells([word("第3类服务", 79, 124)]) == [["第3类", "服务", "", ""]])
  }

  @Test func `a heading too long on both sides stays in its cell`() throws {
    #expect(
      try cells([word("预算数", 30, 60), word("政府预算支出经济科目大类", 94, 206), word("预算数", 230, 260)])
        == [["预算数", "政府预算支出经济科目大类", "预算数", ""]])
    // Two headings that lie over each other.
    #expect(
      try cells([word("部门支出经济科目", 95, 185), word("政府支出经济分类科目", 160, 310)]) == [["", "部门支出经济科目", "政府支出经济分类科目", ""]])
  }

  @Test func `codes and amounts over each other are rows of their own`() throws {
    let one = [word("30216", 5, 30), word("培训费", 105, 135), word("390000", 205, 240), word("30201", 305, 330)]
    let two = [
      word("30217", 5, 30, 112), word("接待费", 105, 135, 112), word("10000", 205, 240, 112), word("30206", 305, 330, 112),
    ]
    let rules =
      [95.0, 125].map { Rule(isLevel: true, place: $0, start: 0, end: 400) }
      + stride(from: 0.0, through: 400, by: 100).map { Rule(isLevel: false, place: $0, start: 95, end: 125) }
    let frame = try #require(TableFrame.frames(rules).first)
    #expect(
      TableCells.rows(frame, one + two) == [["30216", "培训费", "390000", "30201"], ["30217", "接待费", "10000", "30206"]])
    // A name on two lines beside one code is one row.
    #expect(TableCells.rows(frame, one + [word("（含）", 105, 135, 112)]) == [["30216", "培训费（含）", "390000", "30201"]])
  }

  @Test func `a table goes on under the same heading on the next page, wherever its columns stand there`() {
    let heading = ["项目", "预算数", "目标"]
    func part(_ rows: [[String]], _ columns: [Double], page: Int) -> PageTable {
      PageTable(
        columns: columns, rows: rows, box: Box(left: 0, top: 0, right: 400, bottom: 100), page: page, isRuled: true)
    }
    var table = part([heading, ["甲", "1", "一"]], [50, 150, 250, 400], page: 1)
    let isJoined = table.join(part([heading, ["乙", "2", "二"]], [30, 190, 290, 420], page: 2))
    #expect(isJoined)
    #expect(table.rows == [heading, ["甲", "1", "一"], ["乙", "2", "二"]])
    let isOther = table.join(part([["名称", "数量", "目标"], ["乙", "2", "二"]], [30, 190, 290, 420], page: 3))
    #expect(!isOther)
  }
}
