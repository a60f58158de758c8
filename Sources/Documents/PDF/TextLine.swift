/// A line of text outside ruled tables.
struct TextLine: Equatable, Sendable {
  /// The parts that wide gaps separate.
  var segments: [PageWord]
  var box: Box
  var page: Int
  /// How wide the page is: pages across have margins of their own.
  var pageWidth = 0.0
  /// Its words, left to right; none where the line was not made of any.
  var words: [PageWord] = []

  /// The whole line.
  var text: String { segments.map(\.text).joined(separator: " ") }

  /// The lines of some words, top to bottom.
  static func lines(_ words: [PageWord], page: Int, width: Double) -> [TextLine] {
    CellText.lines(words).map { line in
      var groups: [[PageWord]] = []
      for word in line {
        if let last = groups.last?.last, word.box.left - last.box.right < 1.8 * min(word.box.height, last.box.height) {
          groups[groups.count - 1].append(word)
        } else {
          groups.append([word])
        }
      }
      var segments = groups.map { group in
        PageWord(text: CellText.line(group), box: group.dropFirst().reduce(group[0].box) { $0.union($1.box) })
      }
      let box = segments.dropFirst().reduce(segments[0].box) { $0.union($1.box) }
      segments = led(segments, box: box) ?? segments
      return TextLine(segments: segments, box: box, page: page, pageWidth: width, words: line)
    }
  }

  /// A line of contents: title and page, with dots between them.
  private static func led(_ segments: [PageWord], box: Box) -> [PageWord]? {
    let text = Array(segments.map(\.text).joined().unicodeScalars)
    guard let last = text.indices.last(where: { isLeader(text[$0]) }),
      let first = text.indices.first(where: { index in
        index + 3 < text.count && text[index...index + 3].allSatisfy { isLeader($0) }
          || text[index] == "…" && index + 1 < text.count && text[index + 1] == "…"
      }), first > 0
    else { return nil }
    let number = String(String.UnicodeScalarView(text[(last + 1)...].filter { !"- —".unicodeScalars.contains($0) }))
    guard (1...3).contains(number.utf8.count), number.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    let title = CleanText.cleaned(String(String.UnicodeScalarView(text[..<first])))
    var left = box
    left.right = box.centerX
    var right = box
    right.left = box.right - box.height
    return [PageWord(text: title, box: left), PageWord(text: number, box: right)]
  }

  private static func isLeader(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "…" || scalar == "·" || scalar == "．" || scalar == "⋯" || scalar == "･"
  }
}
