/// Finds tables in text whose columns stand one below the other, as spreadsheets and other programs print them.
enum AlignedText {
  /// The paragraphs and tables of lines, each with its number.
  static func blocks(_ lines: [(text: Substring, number: Int)]) -> [DocumentBlock] {
    let set = lines.enumerated().compactMap { place, line in textLine(line.text, row: place) }
    let numbers = lines.filter { !CleanText.cleaned($0.text).isEmpty }.map(\.number)
    var blocks: [DocumentBlock] = []
    var index = 0
    for item in AlignedTables.items(set) {
      switch item {
      case .line(let line):
        blocks.append(DocumentBlock(.paragraph(line.text), line: numbers[index]))
        index += 1
      case .rest: continue
      case .table(let table):
        let rows = table.rows.enumerated().map { Grid.Row(cells: $1, line: numbers[index + $0]) }
        blocks.append(DocumentBlock(.grid(Grid(rows: rows)), line: numbers[index]))
        index += rows.count
      }
    }
    return blocks
  }

  /// A line as a page has it, one unit to a column of the screen; nil where it is blank.
  private static func textLine(_ text: Substring, row: Int) -> TextLine? {
    var segments: [PageWord] = []
    var word = String.UnicodeScalarView()
    var start = 0.0
    var place = 0.0
    var blanks = 0
    func close(at end: Double) {
      let cleaned = CleanText.cleaned(String(word))
      if !cleaned.isEmpty {
        segments.append(
          PageWord(text: cleaned, box: Box(left: start, top: Double(row), right: end, bottom: Double(row) + 1)))
      }
      word = .init()
    }
    for scalar in text.unicodeScalars {
      let isBlank = scalar == " " || scalar.value == 0x3000 || scalar.value == 0xA0
      let width = scalar.value >= 0x1100 ? 2.0 : 1.0
      if isBlank {
        blanks += Int(width)
      } else {
        if blanks >= 2, !word.isEmpty { close(at: place - Double(blanks)) }
        if word.isEmpty { start = place } else if blanks == 1 { word.append(" ") }
        blanks = 0
        word.append(scalar)
      }
      place += width
    }
    close(at: place - Double(blanks))
    guard let first = segments.first else { return nil }
    return TextLine(
      segments: segments, box: segments.dropFirst().reduce(first.box) { $0.union($1.box) }, page: 0, pageWidth: place)
  }
}
