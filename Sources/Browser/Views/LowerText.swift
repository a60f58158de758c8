import Console

/// Lines of text over the lower part of the screen, as many as they need.
struct LowerText {
  /// A line, with what is marked in it by the places of scalars.
  struct Line {
    let text: String
    let role: Role
    var marked: [Range<Int>] = []
  }

  let lines: [Line]
  let top: Int
  let hint: String
  let symbols: Symbols

  /// The columns lines may take in a window.
  static func width(in size: Size) -> Int { size.width - 4 }

  /// How far lines can be scrolled in a window: until the last one is seen.
  static func lastTop(of count: Int, in size: Size) -> Int { count - min(count, size.height - 3) }

  func draw(into frame: inout Frame) {
    let height = min(lines.count, frame.size.height - 3)
    let first = frame.size.height - 2 - height
    for line in 0..<(height + 2) { frame.fill(row: first - 1 + line) }
    frame.fill(row: first - 1, with: symbols.rule, style: Style(.secondary))
    let start = max(0, min(top, lines.count - height))
    for (offset, line) in lines.dropFirst(start).prefix(height).enumerated() {
      let position = Position(column: 2, row: first + offset)
      frame.write(line.text, at: position, style: Style(line.role))
      line.text.drawMarks(line.marked, at: position, into: &frame)
    }
    frame.fill(row: frame.size.height - 1)
    frame.write(hint, at: Position(column: 1, row: frame.size.height - 1), style: Style(.hint))
  }
}
