/// Fills a frame with the words that stand in it.
enum TableCells {
  /// The rows of a frame's table; merged cells have their text in the first of their cells, rows without text fall away.
  static func rows(_ frame: TableFrame, _ words: [PageWord]) -> [[String]] {
    var cells = Array(repeating: [PageWord](), count: frame.rowCount * frame.columnCount)
    for word in words {
      for piece in CrossingWord.pieces(word, frame, among: words) { cells[frame.owners[piece.cell]].append(piece.word) }
    }
    var rows: [[String]] = []
    for row in 0..<frame.rowCount {
      let range = row * frame.columnCount..<(row + 1) * frame.columnCount
      rows += StackedRows.rows(range.map { cells[$0] })
    }
    return rows.filter { row in row.contains { !$0.isEmpty } && !isOfMarks(row) }
  }

  /// Whether a row holds nothing but asterisks where others have the numbers of columns: it is part of a heading that each page
  /// repeats.
  private static func isOfMarks(_ row: [String]) -> Bool {
    let filled = row.filter { !$0.isEmpty }
    return filled.count > 1 && filled.allSatisfy { $0.utf8.allSatisfy { $0 == 0x2A } }
  }
}
