/// Puts the pages of a PDF file together: paragraphs and tables that run over page breaks become one.
struct PDFAssembler {
  private let items: [PageItem]
  private let furniture: PageFurniture
  private let margins: Margins
  private var blocks: [DocumentBlock] = []
  private var openTable: PageTable?
  private var openLines: [TextLine] = []
  /// Furniture that interrupts what is open.
  private var pending: [TextLine] = []
  private var lineNumber = 0

  init(_ pages: [Page]) {
    let all = pages.map { PageItem.items($0) }
    furniture = PageFurniture(pages, all)
    items = all.flatMap { $0 }
    margins = Margins(
      items.compactMap { item in
        if case .line(let line) = item { return line }
        return nil
      })
  }

  /// All blocks in reading order.
  mutating func assemble() -> [DocumentBlock] {
    for item in items { add(item) }
    closeTable()
    closeLines()
    flushFurniture()
    return Furniture.marked(blocks)
  }

  private mutating func add(_ item: PageItem) {
    switch item {
    case .line(let line) where furniture.contains(line):
      // Furniture ends nothing: it stands between the parts of what it interrupts.
      pending.append(line)
    case .line(let line):
      closeTable()
      add(line)
    case .table(let table):
      closeLines()
      if openTable?.join(table) ?? false { return }
      closeTable()
      openTable = table
    case .rest(let rest, let items):
      if openTable?.join(rest) ?? false { return }
      for item in items { add(item) }
    }
  }

  private mutating func flushFurniture() {
    for line in pending {
      lineNumber += 1
      blocks.append(DocumentBlock(.paragraph(line.text), line: lineNumber, page: line.page, isFurniture: true))
    }
    pending = []
  }

  private mutating func add(_ line: TextLine) {
    if line.segments.count > 1 {
      closeLines()
      lineNumber += 1
      for segment in line.segments {
        blocks.append(DocumentBlock(.paragraph(segment.text), line: lineNumber, page: line.page))
      }
      return
    }
    if let last = openLines.last, !margins.continues(line, after: last) { closeLines() }
    openLines.append(line)
  }

  private mutating func closeLines() {
    guard let first = openLines.first else { return }
    var text = first.text
    var turns: [DocumentBlock.PageTurn] = []
    for (last, line) in zip(openLines, openLines.dropFirst()) {
      text = CellText.joined(text, line.text)
      if line.page != last.page {
        turns.append(DocumentBlock.PageTurn(place: text.utf8.count - line.text.utf8.count, page: line.page))
      }
    }
    blocks.append(DocumentBlock(.paragraph(text), line: lineNumber + 1, page: first.page, turns: turns))
    lineNumber += openLines.count
    openLines = []
    flushFurniture()
  }

  private mutating func closeTable() {
    guard let table = openTable?.whole else { return }
    let rows = table.rows.enumerated().map { index, cells in
      Grid.Row(
        cells: cells, line: lineNumber + index + 1, page: index < table.pages.count ? table.pages[index] : table.page)
    }
    blocks.append(DocumentBlock(.grid(Grid(rows: rows)), line: lineNumber + 1, page: table.page))
    lineNumber += rows.count
    openTable = nil
    flushFurniture()
  }
}
