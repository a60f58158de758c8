import Testing

@testable import Console

struct DisplayWidthTests {
  @Test(arguments: [
    ("a", 1), ("账", 2), ("（", 2), ("≥", 1), ("“", 1), ("①", 1), ("\u{301}", 0), ("ｶ", 1), ("ﾞ", 1), ("…", 1), ("​", 0),
    ("▌", 1), ("\u{20000}", 2),
  ])
  func `width of one scalar is what ncurses uses`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }
}
