/// Makes paragraphs and tables of a page's markup.
///
/// A table that holds another table lays the page out; its cells are read as text.
struct HTMLBlocks {
  private var blocks: [DocumentBlock] = []
  private var text = ""
  /// The tables that are open, the innermost last.
  private var tables: [SpannedTable] = []
  private var line = 0
  /// How deep we are in what is not shown.
  private var hidden = 0

  private static let invisible: Set<String> = ["script", "style", "head", "noscript", "template"]
  private static let inline: Set<String> = [
    "a", "b", "i", "u", "s", "em", "strong", "span", "font", "sub", "sup", "small", "big", "o:p", "label", "mark",
    "del",
    "ins",
  ]

  mutating func add(_ token: MarkupToken) {
    switch token {
    case .text(let text): if hidden == 0 { append(text) }
    case .open(let name, let attributes, let isEmpty):
      if Self.invisible.contains(name) {
        if !isEmpty { hidden += 1 }
      } else if hidden == 0 {
        open(name, attributes)
        if isEmpty { close(name) }
      }
    case .close(let name):
      if Self.invisible.contains(name) {
        hidden = max(0, hidden - 1)
      } else if hidden == 0 {
        close(name)
      }
    }
  }

  /// All blocks, once everything was added.
  mutating func finish() -> [DocumentBlock] {
    while !tables.isEmpty { closeTable() }
    closeParagraph()
    return blocks
  }

  private mutating func append(_ more: String) {
    if let last = tables.indices.last, tables[last].isInCell { tables[last].append(more) } else { text += more }
  }

  private mutating func open(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "table":
      if let last = tables.indices.last { spill(last) } else { closeParagraph() }
      tables.append(SpannedTable())
    case "tr": if let last = tables.indices.last { tables[last].beginRow() }
    case "td", "th":
      if let last = tables.indices.last {
        tables[last].beginCell(
          columns: attributes["colspan"].flatMap { Int($0) } ?? 1, rows: attributes["rowspan"].flatMap { Int($0) } ?? 1)
      }
    default: if !Self.inline.contains(name) { endLine() }
    }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "table": closeTable()
    case "td", "th": if let last = tables.indices.last { tables[last].endCell() }
    case "tr": break
    default: if !Self.inline.contains(name) { endLine() }
    }
  }

  private mutating func endLine() {
    if let last = tables.indices.last, tables[last].isInCell { tables[last].append(" ") } else { closeParagraph() }
  }

  /// A table with another in it becomes paragraphs, as far as it was read.
  private mutating func spill(_ index: Int) {
    for cell in tables[index].takeTexts() { appendParagraph(cell) }
  }

  private mutating func closeTable() {
    guard var table = tables.popLast() else { return }
    if table.isLayout {
      for cell in table.takeTexts() { appendParagraph(cell) }
      return
    }
    let rows = table.rows()
    guard !rows.isEmpty else { return }
    let grid = Grid(rows: rows.enumerated().map { Grid.Row(cells: $0.element, line: line + $0.offset + 1) })
    blocks.append(DocumentBlock(.grid(grid), line: line + 1))
    line += rows.count
  }

  private mutating func closeParagraph() {
    appendParagraph(text)
    text = ""
  }

  private mutating func appendParagraph(_ raw: String) {
    let text = SpannedTable.collapsed(raw)
    guard !text.isEmpty else { return }
    line += 1
    blocks.append(DocumentBlock(.paragraph(text), line: line))
  }
}
