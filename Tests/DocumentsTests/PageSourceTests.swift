import TestSupport
import Testing

@testable import Documents

struct PageSourceTests {
  private func readable(_ text: String) -> String {
    String(decoding: PageSource.readable(Array(text.utf8)), as: UTF8.self)
  }

  @Test func `declarations are left out, and what only looks like one stays`() {
    #expect(readable("<META charset=gbk>甲<meta name=a>乙<metal>") == "甲乙")
    #expect(readable("<p>甲</p><met") == "<p>甲</p><met")
    #expect(readable("<p>甲<meta") == "<p>甲<meta")
  }

  @Test func `a tag keeps its beginning and its end, however many attributes it has`() {
    let attributes = (0..<1000).map { " a\($0)='甲 >'" }.joined()
    let page = readable("<p\(attributes)>甲 > 乙</p>")
    #expect(page.hasPrefix("<p a0='甲 >'") && page.hasSuffix(">甲 > 乙</p>") && page.utf8.count < 8_000)
    let cell = "<td colspan=\"2\" style='a b c d'>"
    #expect(readable(cell) == cell)
  }

  @Test func `text without tags is kept whole`() {
    let text = String(repeating: "a b='c ", count: 2_000)
    #expect(readable(text) == text)
  }

  @Test(arguments: ["<meta", "<", "<a ", "<meta>", "<p a='", "<!--", "a=", "\"'"])
  func `ten times the page takes ten times the steps`(piece: String) {
    func steps(_ count: Int) -> Int {
      let bytes = Counted(String(repeating: piece, count: count).utf8)
      _ = PageSource.readable(bytes)
      return bytes.steps.count
    }
    #expect(steps(10_000) <= 12 * steps(1_000))
    #expect(steps(10_000) <= 12 * 10_000 * piece.utf8.count)
  }
}
