/// The words of a picture, as `tesseract … tsv` prints them: one a line, with its box in dots.
enum RecognizedWords {
  /// The words with their boxes in points; pieces of one number are put together.
  static func words(_ output: [UInt8], pointsPerDot: Double) -> [PageWord] {
    var words: [PageWord] = []
    var lastLine: [Substring] = []
    for line in String(decoding: output, as: UTF8.self).split(separator: "\n").prefix(WordList.limit) {
      // level page block paragraph line word left top width height confidence text
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 12, cells[0] == "5", let left = Double(cells[6]), let top = Double(cells[7]),
        let width = Double(cells[8]), let height = Double(cells[9]), let confidence = Double(cells[10]),
        confidence >= 0,
        [left, top, width, height].allSatisfy({ $0.magnitude <= MarkupScanner.farthest })
      else { continue }
      let text = CleanText.cleaned(cells[11].filter { $0 != "|" })
      // A speck, or what is left of a ruling line.
      if text.isEmpty || confidence < 60 && !text.contains(where: means) { continue }
      let box = Box(
        left: left * pointsPerDot, top: top * pointsPerDot, right: (left + width) * pointsPerDot,
        bottom: (top + height) * pointsPerDot)
      let place = Array(cells[1...4])
      if place == lastLine, let last = words.last, isContinued(last, PageWord(text: text, box: box)) {
        words[words.count - 1] = PageWord(text: last.text + text, box: last.box.union(box))
      } else {
        words.append(PageWord(text: text, box: box))
      }
      lastLine = place
    }
    return words
  }

  /// Whether a character is one that a cell is understood by, not a speck.
  private static func means(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || ":：()（）".contains(character)
  }

  /// Whether two words are pieces of one number: `54,502.` and `89`.
  private static func isContinued(_ one: PageWord, _ next: PageWord) -> Bool {
    let isNear = next.box.left - one.box.right < 0.7 * max(one.box.height, next.box.height)
    return isNear && (one.text + next.text).allSatisfy { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
  }
}
