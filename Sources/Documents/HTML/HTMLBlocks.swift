/// Makes paragraphs and tables of a page's markup.
///
/// A table that holds another table lays the page out, and so does one with a single column; its cells are read as text.
struct HTMLBlocks {
  private var blocks: [DocumentBlock] = []
  private var text = ""
  /// The tables that are open, the innermost last.
  private var tables: [SpannedTable] = []
  private var line = 0
  /// How many elements are open within one whose contents are not shown, itself included.
  private var hidden = 0
  /// The element to close once its hidden contents end; nil where it takes no place itself.
  private var silenced: String?
  /// What was read of a mark raised above the line.
  private var raised: RaisedMark?
  private var choice: ChoiceField?
  private let sheet: StyleSheet

  /// - Parameter sheet: what the page's style sheets hide.
  init(_ sheet: StyleSheet = StyleSheet("")) { self.sheet = sheet }

  private static let inline: Set<String> = [
    "a", "b", "i", "u", "em", "strong", "span", "font", "sub", "sup", "small", "big", "o:p", "label", "mark", "ins",
    "input", "select", "option", "textarea",
  ]

  mutating func add(_ token: MarkupToken) {
    switch token {
    case .text(let text): if hidden == 0 { append(text) }
    case .open(let name, let attributes, let isEmpty):
      if hidden > 0 {
        if !isEmpty { hidden += 1 }
        return
      }
      let isHidden = attributes["class"].map(sheet.hides) ?? false
      let visibility = isHidden ? .absent : Visibility(name, attributes)
      if visibility == .absent {
        if !isEmpty { hidden = 1 }
        return
      }
      open(name, attributes)
      if isEmpty {
        close(name)
      } else if visibility == .silent {
        hidden = 1
        silenced = name
      }
    case .close(let name):
      guard hidden > 0 else { return close(name) }
      hidden -= 1
      if hidden == 0, let element = silenced {
        silenced = nil
        close(element)
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
    if choice != nil {
      choice?.append(more)
    } else if raised != nil {
      raised?.text += more
    } else if let last = tables.indices.last, tables[last].isInCell {
      tables[last].append(more)
    } else {
      text += more
    }
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
    case "sup": raised = RaisedMark(after: lastScalar)
    case "input": append(attributes["value"] ?? "")
    case "select": choice = ChoiceField()
    case "option": choice?.begin(isChosen: attributes["selected"] != nil)
    default: if !Self.inline.contains(name) { endLine() }
    }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "table": closeTable()
    case "td", "th": if let last = tables.indices.last { tables[last].endCell() }
    case "sup":
      let mark = raised?.shown ?? ""
      raised = nil
      append(mark)
    case "select":
      let chosen = choice?.chosen ?? ""
      choice = nil
      append(chosen)
    case "tr": break
    default: if !Self.inline.contains(name) { endLine() }
    }
  }

  /// What stands before the place that is read.
  private var lastScalar: Unicode.Scalar? {
    let text = tables.last.flatMap { $0.isInCell ? $0.lastText : nil } ?? text
    return text.unicodeScalars.last { !$0.properties.isWhitespace }
  }

  private mutating func endLine() {
    if let last = tables.indices.last, tables[last].isInCell { tables[last].append("\n") } else { closeParagraph() }
  }

  /// A table with another in it becomes paragraphs, as far as it was read.
  private mutating func spill(_ index: Int) { appendLines(tables[index].takeTexts()) }

  private mutating func closeTable() {
    guard var table = tables.popLast() else { return }
    if table.isLayout { return appendLines(table.takeTexts()) }
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

  /// What stood on lines of its own in a cell is a paragraph of its own.
  private mutating func appendLines(_ cells: [String]) {
    for cell in cells { for line in cell.split(separator: "\n") { appendParagraph(String(line)) } }
  }

  private mutating func appendParagraph(_ raw: String) {
    let text = SpannedTable.collapsed(raw)
    guard !text.isEmpty else { return }
    line += 1
    blocks.append(DocumentBlock(.paragraph(text), line: line))
  }
}
