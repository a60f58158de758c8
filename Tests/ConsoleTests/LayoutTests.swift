import Testing

@testable import Console

struct LayoutTests {
  private static let texts = ["", "a", "账", "一般行政管理事务", "mixed 混排 text", "e\u{301}e\u{301}账", "（≥①）"]

  @Test(arguments: texts, 0...12)
  func `clipped text fits`(text: String, columns: Int) {
    let clipped = text.clipped(to: columns)
    #expect(DisplayWidth.columns(of: clipped) <= columns)
    if DisplayWidth.columns(of: text) <= columns { #expect(clipped == text) }
  }

  @Test(arguments: texts, 0...12)
  func `padded text fills`(text: String, columns: Int) {
    let width = max(columns, DisplayWidth.columns(of: text))
    #expect(DisplayWidth.columns(of: text.padded(to: columns)) == width)
    #expect(DisplayWidth.columns(of: text.leftPadded(to: columns)) == width)
  }

  @Test(arguments: texts, 2...12)
  func `wrapped text fits and loses nothing but spaces`(text: String, columns: Int) {
    let lines = text.wrapped(to: columns)
    for line in lines { #expect(DisplayWidth.columns(of: line) <= columns) }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test(arguments: [
    ("of the approved one.", 17, ["of the approved", "one."]), ("执行率为 81.45% of it", 14, ["执行率为", "81.45% of it"]),
    ("abcdefghijkl", 5, ["abcde", "fghij", "kl"]), ("a bcdefghijkl", 5, ["a bcd", "efghi", "jkl"]),
    ("决算数与全年预算相等", 8, ["决算数与", "全年预算", "相等"]), ("ab cd ef", 5, ["ab cd", "ef"]),
    ("决算数，与预算数（全年）相等", 6, ["决算", "数，与", "预算数", "（全", "年）相", "等"]),
  ])
  func `Latin words are broken at blanks, Chinese text anywhere but before what closes a clause`(
    text: String, columns: Int, expected: [String]
  ) {
    #expect(text.wrapped(to: columns) == expected)
  }
}
