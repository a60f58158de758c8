import Testing

@testable import Documents

/// The lines of a table among what is drawn on a page.
struct RuleListTests {
  private func rules(_ paths: String...) -> [Rule] {
    RuleList.pages(Array(("<page>\n" + paths.joined(separator: "\n") + "\n</page>\n").utf8), count: 1).first ?? []
  }

  private func stroked(_ path: String) -> String {
    #"<path style="fill:none;stroke-width:0.2;stroke:rgb(0%,0%,0%);" d="\#(path)"/>"#
  }

  private func filled(_ path: String) -> String {
    #"<path style=" stroke:none;fill-rule:nonzero;fill:rgb(0%,0%,0%);fill-opacity:1;" d="\#(path)"/>"#
  }

  @Test func `stroked lines and thin filled bars are lines, white ones are not`() {
    let line = Rule(isLevel: false, place: 200, start: 129, end: 168)
    #expect(rules(stroked("M 200 129 L 200 168 ")) == [line])
    #expect(rules(filled("M 199.8 129 L 200.2 129 L 200.2 168 L 199.8 168 Z ")) == [line])
    #expect(rules(stroked("M 200 129 L 200 168 ").replacing("0%,0%,0%", with: "100%,100%,100%")).isEmpty)
  }

  @Test func `the outline of a bold letter above a line does not make it longer`() {
    // 公 drawn with its outline: straight strokes beside curves, right above the line between two columns.
    let letter = stroked(
      "M 200 125 L 200 127.5 L 201 127.5 L 201 125 Z M 202 125 C 203 125 203 126 203 127 L 202 127.5 Z ")
    #expect(
      rules(letter, filled("M 199.8 129 L 200.2 129 L 200.2 168 L 199.8 168 Z ")) == [
        Rule(isLevel: false, place: 200, start: 129, end: 168)
      ])
  }
}
