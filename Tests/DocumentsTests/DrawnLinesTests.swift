import Testing

@testable import Documents

/// The lines of a table among what is drawn on a page.
struct DrawnLinesTests {
  private func rules(_ paths: String...) -> [Rule] {
    CairoRules.pages(Array(("<page>\n" + paths.joined(separator: "\n") + "\n</page>\n").utf8), count: 1).first ?? []
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

  private func traced(_ elements: String...) -> [Rule] {
    let text = "<page number=\"1\" mediabox=\"0 0 600 800\">\n" + elements.joined(separator: "\n") + "\n</page>\n"
    return TraceRules.pages(Array(text.utf8)).first?.rules ?? []
  }

  private func path(
    _ kind: String, color: String = "0", space: String = "DeviceGray", more: String = "", _ points: [(Double, Double)]
  ) -> String {
    let parts = points.enumerated().map { index, point in
      "    <\(index == 0 ? "moveto" : "lineto") x=\"\(point.0)\" y=\"\(point.1)\"/>"
    }
    return """
      <\(kind) \(more) colorspace="\(space)" color="\(color)" transform="1 0 0 -1 0 800">
      \(parts.joined(separator: "\n"))
      </\(kind)>
      """
  }

  @Test func `a trace of what is drawn gives the same lines`() {
    let line = Rule(isLevel: false, place: 200, start: 632, end: 671)
    let bar = [(199.75, 129.0), (200.25, 129.0), (200.25, 168.0), (199.75, 168.0)]
    #expect(traced(path("stroke_path", more: #"linewidth=".2""#, [(200, 129), (200, 168)])) == [line])
    #expect(traced(path("fill_path", bar)) == [line])
    #expect(traced(path("stroke_path", more: #"linewidth="20""#, [(200, 129), (200, 168)])).isEmpty)
    #expect(traced(path("clip_path", bar)).isEmpty, "what is only cut out is not drawn")
  }

  @Test(arguments: [("1", "DeviceGray"), ("1 1 1", "DeviceRGB"), ("0 0 0 0", "DeviceCMYK"), ("0", "Separation(Black)")])
  func `white by each way of mixing colours does not rule`(color: String, space: String) {
    let ends = [(200.0, 129.0), (200.0, 168.0)]
    #expect(traced(path("stroke_path", color: color, space: space, ends)).isEmpty)
    #expect(
      traced(
        path("stroke_path", color: color.replacing("1", with: ".5").replacing("0", with: ".5"), space: space, ends)
      ).count == 1)
  }

  @Test func `a number next to nothing is nothing, and a page without an end is not taken for whole`() {
    #expect(
      traced(path("stroke_path", [(200, 129), (200, 168)]).replacing("x=\"200.0\"", with: "x=\"-1.5e-05\"")).first?
        .place == 0)
    #expect(TraceRules.pages(Array("<page number=\"1\" mediabox=\"0 0 600 800\">\n<fill_path>\n".utf8)).isEmpty)
  }

  @Test(arguments: ["ruled.pdf", "printed-sideways.pdf", "two-pages.pdf"])
  func `both programs tell the same lines of a page`(name: String) throws {
    let input = try ChildInput(Samples.bytes(name))
    let read = try PDFReader.words(input, 1...PDFReader.pageLimit)
    let (lines, wanted) = (DrawnLines(input: input, watch: .none), Set(read.map(\.number)))
    var (traced, drawn) = (read, read)
    #expect(try lines.trace([wanted.sorted()], &traced) == wanted.sorted())
    try lines.draw([1...read.count], of: wanted, &drawn)
    #expect(traced.contains { !$0.rules.isEmpty })
    for (one, other) in zip(traced, drawn) {
      #expect(one.rules.count == other.rules.count)
      for (rule, same) in zip(one.rules, other.rules) {
        #expect(rule.isLevel == same.isLevel && abs(rule.place - same.place) < 0.1)
        #expect(abs(rule.start - same.start) < 0.1 && abs(rule.end - same.end) < 0.1)
      }
    }
  }

  @Test func `one program is asked for the pages of a usual file, several for those of a long one`() {
    #expect(DrawnLines.shares([]).isEmpty)
    #expect(DrawnLines.shares([2, 3, 17, 40]) == [[2, 3, 17, 40]])
    #expect(DrawnLines.shares(Array(1...60)).count == 1)
    #expect(DrawnLines.shares(Array(1...61)).map(\.count) == [31, 30])
    #expect(DrawnLines.shares(Array(1...170)).map(\.count) == [57, 57, 56])
  }
}
