/// Fills a frame with the words that stand in it.
enum TableCells {
  /// The rows of a frame's table; merged cells have their text in the first of their cells, rows without text fall away.
  static func rows(_ frame: TableFrame, _ words: [PageWord]) -> [[String]] {
    var cells = Array(repeating: [PageWord](), count: frame.rowCount * frame.columnCount)
    for word in words.flatMap({ parted($0, frame) }) {
      guard let cell = frame.cell(x: word.box.centerX, y: word.box.centerY) else { continue }
      cells[frame.owners[cell]].append(word)
    }
    var rows: [[String]] = []
    for row in 0..<frame.rowCount {
      let range = row * frame.columnCount..<(row + 1) * frame.columnCount
      rows += StackedRows.rows(range.map { cells[$0] })
    }
    return rows.filter { row in row.contains { !$0.isEmpty } }
  }

  /// Parts a word that runs over a line between two cells: their texts touch.
  private static func parted(_ word: PageWord, _ frame: TableFrame) -> [PageWord] {
    let count = word.text.unicodeScalars.count
    let size = min(word.box.height, word.box.width)
    guard count >= 2, word.box.width > 1.5 * word.box.height, !isNumber(word.text),
      let first = frame.cell(x: word.box.left + 0.5 * size, y: word.box.centerY),
      let last = frame.cell(x: word.box.right - 0.5 * size, y: word.box.centerY),
      frame.owners[first] != frame.owners[last], last > first
    else { return [word] }
    let boundary = frame.columns[first % frame.columnCount + 1]
    // Chinese characters are twice as wide as others.
    let widths = word.text.unicodeScalars.map { $0.value < 0x2000 ? 0.5 : 1.0 }
    let unit = word.box.width / widths.reduce(0, +)
    var place = word.box.left
    var head = String.UnicodeScalarView()
    var tail = String.UnicodeScalarView()
    var cut = boundary
    for (scalar, width) in zip(word.text.unicodeScalars, widths) {
      if tail.isEmpty, place + width * unit / 2 < boundary {
        head.append(scalar)
        cut = place + width * unit
      } else {
        tail.append(scalar)
      }
      place += width * unit
    }
    guard !head.isEmpty, !tail.isEmpty else { return [word] }
    var left = word
    left.text = String(head)
    left.box.right = min(cut, boundary)
    var right = word
    right.text = String(tail)
    right.box.left = max(cut, boundary)
    return [left] + (right.box.width < word.box.width ? parted(right, frame) : [right])
  }

  /// A number that fits: with two points or more it is two numbers that touch.
  private static func isNumber(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2C || $0 == 0x2E || $0 == 0x2D }
      && text.utf8.count { $0 == 0x2E } <= 1
  }
}
