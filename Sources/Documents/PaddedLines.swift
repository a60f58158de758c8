/// Lines of a text that are no rows, though a spreadsheet gave them as many cells as its widest table has.
enum PaddedLines {
  /// Which lines are paragraphs.
  ///
  /// A line with its first cell alone is one where no table is open: before the first row of two cells, in a run with a title
  /// or a sentence, and after a blank row where names without a number follow.
  /// - Parameter lines: the cells of each line; nil for what has none.
  static func paragraphs<Lines: RandomAccessCollection>(_ lines: Lines) -> Set<Int>
  where Lines.Element == [String]?, Lines.Index == Int {
    var found: Set<Int> = []
    var isOpen = false
    var isAfterBlank = false
    var index = 0
    while index < lines.count {
      guard let cells = lines[index] else {
        isOpen = false
        index += 1
        continue
      }
      guard isAlone(cells) else {
        isAfterBlank = cells.allSatisfy(\.isEmpty)
        isOpen = isOpen || !isAfterBlank
        index += 1
        continue
      }
      var end = index
      while end < lines.count, let next = lines[end], isAlone(next) { end += 1 }
      let following = end < lines.count ? lines[end] : nil
      let beginsAnew = isAfterBlank && !(following.map { $0.contains { $0.utf8.first.map(isDigit) ?? false } } ?? true)
      if !isOpen || beginsAnew || (index..<end).contains(where: { isParagraph(lines[$0]) }) {
        found.formUnion(index..<end)
        isOpen = false
      }
      isAfterBlank = false
      index = end
    }
    return found
  }

  private static func isAlone(_ cells: [String]) -> Bool {
    !(cells.first?.isEmpty ?? true) && cells.dropFirst().allSatisfy(\.isEmpty)
  }

  private static func isParagraph(_ cells: [String]?) -> Bool { cells.flatMap { SeparatedText.paragraph($0) } != nil }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
