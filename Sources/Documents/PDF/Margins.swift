/// Where the lines of a document's text begin and end: what tells a wrapped line from the end of a paragraph.
struct Margins {
  private let left: Double
  private let right: Double

  /// Learns from all lines of text.
  init(_ lines: [TextLine]) {
    let long = lines.filter { $0.segments.count == 1 && $0.box.width > 12 * $0.box.height }
    let lefts = long.map(\.box.left).sorted()
    let rights = long.map(\.box.right).sorted()
    left = lefts.isEmpty ? 0 : lefts[lefts.count / 20]
    right = rights.isEmpty ? 0 : rights[rights.count * 19 / 20]
  }

  /// Whether a line goes on where another ended: that one is full, this one is not indented.
  func continues(_ line: TextLine, after last: TextLine) -> Bool {
    guard last.segments.count == 1, line.segments.count == 1 else { return false }
    let size = last.box.height
    guard abs(line.box.height - size) < 0.25 * size, last.box.right > right - 2.2 * size,
      line.box.left < left + 0.9 * size, last.box.left < left + 4 * size
    else { return false }
    if line.page != last.page { return line.page == last.page + 1 }
    return line.box.top > last.box.top && line.box.top - last.box.bottom < 2 * size
  }
}
