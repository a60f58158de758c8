/// Parts a row of a frame that holds several rows of figures with no line between them.
enum StackedRows {
  /// The rows that stand in the cells of one row of a frame.
  static func rows(_ cells: [[PageWord]]) -> [[String]] {
    let baselines = baselines(cells)
    guard baselines.count >= 2 else { return [cells.map { CellText.text($0) }] }
    var rows = Array(repeating: Array(repeating: [PageWord](), count: cells.count), count: baselines.count)
    for (column, words) in cells.enumerated() {
      for word in words {
        let nearest = baselines.indices.min {
          abs(baselines[$0] - word.box.centerY) < abs(baselines[$1] - word.box.centerY)
        }
        if let nearest { rows[nearest][column].append(word) }
      }
    }
    return rows.map { $0.map { CellText.text($0) } }
  }

  /// Where the rows stand: where the cells of two columns or more hold two whole amounts or codes or more over each other.
  private static func baselines(_ cells: [[PageWord]]) -> [Double] {
    let amounts = cells.map { words in words.filter { isAmount($0.text) || isCode($0.text) } }
    let stacked = amounts.filter { words in
      guard let top = words.map(\.box.centerY).min(), let bottom = words.map(\.box.centerY).max() else { return false }
      return bottom - top > 0.8 * (words.first?.box.height ?? 0)
    }
    guard stacked.count >= 2 else { return [] }
    var places: [Double] = []
    for word in amounts.joined().sorted(by: { $0.box.centerY < $1.box.centerY }) {
      if let last = places.last, word.box.centerY - last < 0.6 * word.box.height { continue }
      places.append(word.box.centerY)
    }
    return places
  }

  private static func isAmount(_ text: String) -> Bool {
    let digits = text.utf8.drop { $0 == 0x2D }
    guard let point = digits.firstIndex(of: 0x2E), digits[point...].count == 3 else { return false }
    return digits.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2C || $0 == 0x2E }
  }

  /// Whether a text is a code as classifications have them: 201, 20101, 2010101.
  private static func isCode(_ text: String) -> Bool {
    [3, 5, 7].contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
