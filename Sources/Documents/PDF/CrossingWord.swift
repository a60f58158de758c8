/// A word that runs over the line between two cells: the texts of two cells that touch, or one that is too long for its cell.
struct CrossingWord {
  private let word: PageWord
  private let frame: TableFrame
  /// The unit cells in which it begins and ends.
  private let first: Int
  private let last: Int
  /// Where each of its characters begins, and where the last one ends.
  private let places: [Double]
  private let scalars: [Unicode.Scalar]

  /// The pieces of a word, each with its unit cell; none where it stands in no cell.
  static func pieces(_ word: PageWord, _ frame: TableFrame, among words: [PageWord]) -> [(word: PageWord, cell: Int)] {
    if let crossing = CrossingWord(word, frame) { return crossing.pieces(words) }
    guard let cell = frame.cell(x: word.box.centerX, y: word.box.centerY) else { return [] }
    return [(word, cell)]
  }

  /// - Returns: nil where a word stands in one cell, or is a number: one that fits nowhere belongs where its middle is.
  private init?(_ word: PageWord, _ frame: TableFrame) {
    let size = min(word.box.height, word.box.width)
    guard word.box.width > 1.5 * word.box.height, !Self.isOfNumber(word.text),
      let first = frame.cell(x: word.box.left + 0.5 * size, y: word.box.centerY),
      let last = frame.cell(x: word.box.right - 0.5 * size, y: word.box.centerY),
      frame.owners[first] != frame.owners[last], last > first
    else { return nil }
    (self.word, self.frame, self.first, self.last) = (word, frame, first, last)
    scalars = Array(word.text.unicodeScalars)
    guard scalars.count >= 2 else { return nil }
    // Chinese characters are twice as wide as others.
    let widths = scalars.map { $0.value < 0x2000 ? 0.5 : 1.0 }
    let unit = word.box.width / widths.reduce(0, +)
    var place = word.box.left
    places =
      [place]
      + widths.map { width in
        place += width * unit
        return place
      }
  }

  private func pieces(_ words: [PageWord]) -> [(word: PageWord, cell: Int)] {
    if let joint = amountJoint {
      // 对个人和家庭的补助0.00: the name ends where the amount begins, however far it reaches.
      let tail = piece(joint..<scalars.count)
      if let cell = frame.cell(x: tail.box.centerX, y: tail.box.centerY), frame.owners[cell] != frame.owners[first] {
        return [(piece(0..<joint), first), (tail, cell)]
      }
    }
    if words.contains(where: isAmountOver) { return [(word, first)] }
    let middle = frame.cell(x: word.box.centerX, y: word.box.centerY).map { [(word: word, cell: $0)] } ?? []
    if isCentred || words.contains(where: isTextOver) { return middle }
    let boundary = frame.columns[first % frame.columnCount + 1]
    let cut =
      codeJoint(boundary) ?? repeatedJoint(boundary, words) ?? scalars.indices.first {
        (places[$0] + places[$0 + 1]) / 2 >= boundary
      } ?? 0
    guard cut > 0, cut < scalars.count else { return middle }
    var tail = piece(cut..<scalars.count)
    tail.box.left = max(tail.box.left, boundary)
    return [(piece(0..<cut), first)] + Self.pieces(tail, frame, among: words)
  }

  private func piece(_ range: Range<Int>) -> PageWord {
    var box = word.box
    (box.left, box.right) = (places[range.lowerBound], places[range.upperBound])
    return PageWord(text: String(String.UnicodeScalarView(scalars[range])), box: box)
  }

  /// Where a whole amount begins that ends the word; nil where none does.
  private var amountJoint: Int? {
    guard let before = scalars.lastIndex(where: { !Self.isOfNumber($0) }), before + 1 < scalars.count,
      scalars[before].value >= 0x2000 || scalars[before] == ")"
    else { return nil }
    let tail = String(String.UnicodeScalarView(scalars[(before + 1)...]))
    return Self.isAmount(tail) ? before + 1 : nil
  }

  /// Where a code ends that begins the word, if the line between the cells is near.
  private func codeJoint(_ boundary: Double) -> Int? {
    guard let end = scalars.firstIndex(where: { !("0"..."9").contains($0) }), [3, 5, 7].contains(end),
      scalars[end].value >= 0x2000, abs(places[end] - boundary) < 1.5 * word.box.height
    else { return nil }
    return end
  }

  /// Where a heading ends or begins that stands on the same line by itself too, if the line between the cells is near.
  private func repeatedJoint(_ boundary: Double, _ words: [PageWord]) -> Int? {
    for other in words where abs(other.box.centerY - word.box.centerY) < 0.5 * word.box.height {
      let count = other.text.unicodeScalars.count
      guard count >= 2, count < scalars.count else { continue }
      for (place, isThere) in [
        (count, word.text.hasPrefix(other.text)), (scalars.count - count, word.text.hasSuffix(other.text)),
      ] where isThere && abs(places[place] - boundary) < 1.5 * word.box.height { return place }
    }
    return nil
  }

  /// Whether an amount stands on the same line in the cell into which the word runs: there it has nothing to say.
  private func isAmountOver(_ other: PageWord) -> Bool {
    guard abs(other.box.centerY - word.box.centerY) < 0.5 * word.box.height, other.box.right > word.box.right,
      Self.isAmount(other.text), let cell = frame.cell(x: other.box.centerX, y: other.box.centerY)
    else { return false }
    return frame.owners[cell] == frame.owners[last]
  }

  /// Whether it reaches over both sides of the cell that holds its middle, by a character at most: a heading set in the middle.
  private var isCentred: Bool {
    guard let cell = frame.cell(x: word.box.centerX, y: word.box.centerY), frame.owners[cell] != frame.owners[first],
      frame.owners[cell] != frame.owners[last]
    else { return false }
    let column = cell % frame.columnCount
    let overhangs = [frame.columns[column] - word.box.left, word.box.right - frame.columns[column + 1]]
    return overhangs.allSatisfy { (0..<1.2 * word.box.height).contains($0) }
  }

  /// Whether the text of the next cell lies over its end: two headings, each too long for its cell.
  private func isTextOver(_ other: PageWord) -> Bool {
    let overlap = min(other.box.right, word.box.right) - max(other.box.left, word.box.left)
    return abs(other.box.centerY - word.box.centerY) < 0.5 * word.box.height && overlap > 0.8 * word.box.height
      && other != word
  }

  /// `1,234.56`, `-0.00`, `1839311.6`: with decimal places, or it might be a count or the number of something.
  private static func isAmount(_ text: String) -> Bool {
    let digits = text.utf8.first == 0x2D ? text.utf8.dropFirst() : text.utf8[...]
    guard let point = digits.firstIndex(of: 0x2E), let lead = digits.first, lead >= 0x30 && lead <= 0x39 else {
      return false
    }
    let places = digits[digits.index(after: point)...]
    return (1...6).contains(places.count) && places.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      && digits[..<point].allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2C }
  }

  /// A number that fits: with two points or more it is two numbers that touch.
  private static func isOfNumber(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(isOfNumber) && text.utf8.count { $0 == 0x2E } <= 1
  }

  private static func isOfNumber(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", ",", ".", "-": true
    default: false
    }
  }
}
