/// Where the lines of a document's text begin and end: what tells a wrapped line from the end of a paragraph.
struct Margins {
  /// How far a full line of a page reaches at least, as a part of its width.
  private static let leastRight = 0.7

  private var sides: [Int: (left: Double, right: Double)] = [:]

  /// Learns from all lines of text, for each width of page.
  init(_ lines: [TextLine]) {
    let long = lines.filter { $0.segments.count == 1 && $0.box.width > 12 * $0.box.height }
    for (width, lines) in Dictionary(grouping: long, by: { Int($0.pageWidth) }) {
      // Most lines of a text begin at the margin; few stand further left, and those that begin paragraphs further right.
      var counts: [Int: Int] = [:]
      for line in lines { counts[Int(line.box.left / 4), default: 0] += 1 }
      let least = max(2, lines.count / 8)
      let left = counts.filter { $0.value >= least }.keys.min() ?? counts.keys.min() ?? 0
      let rights = lines.map(\.box.right).sorted()
      // Where all lines are titles, none of them ends at the margin.
      sides[width] = (Double(left) * 4, max(rights[rights.count * 9 / 10], Self.leastRight * Double(width)))
    }
  }

  /// Whether a line goes on where another ended: that one is full, this one is not indented.
  func continues(_ line: TextLine, after last: TextLine) -> Bool {
    guard last.segments.count == 1, line.segments.count == 1, last.pageWidth == line.pageWidth,
      let (left, right) = sides[Int(line.pageWidth)]
    else { return false }
    let size = last.box.height
    guard abs(line.box.height - size) < 0.25 * size, last.box.right > right - 2.2 * size,
      line.box.left < left + 4 + 0.9 * size, last.box.left < left + 4 + 4 * size
    else { return false }
    if Self.isNumbered(line.text), last.text.hasSuffix("。") { return false }
    if line.page != last.page { return line.page == last.page + 1 }
    return line.box.top > last.box.top && line.box.top - last.box.bottom < 2 * size
  }

  /// `七、`, `（一）`: what begins so after a full stop begins a paragraph, indented or not.
  private static func isNumbered(_ text: String) -> Bool {
    let text = text.drop { $0 == "（" || $0 == "(" }
    let rest = text.drop { "一二三四五六七八九十".contains($0) }
    return rest.count < text.count && rest.first.map { "、）)".contains($0) } ?? false
  }
}
